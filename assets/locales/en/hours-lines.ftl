### The lines of a balance of hours: in the window's "why this number", on the statement, at the prompt.

# A number of sessions inside a sentence. $sessions counts them; $shown is the number as written, with its sign
hours-sessions = { $shown } { $sessions ->
    [one] session
   *[other] sessions
}
# A line of the sum: what was left from before. $side is "ahead", "behind" or "none"; $date the last day before
hours-line-carried = { $side ->
    [ahead] Carried over from { $date }
    [behind] Still open from { $date }
   *[none] Nothing is carried over from { $date }
}
# A line of the sum: where somebody stood by the book kept before this file. $side is "ahead", "behind" or "none"; $date the day
hours-line-opened = { $side ->
    [ahead] Ahead on { $date }, by the book kept before
    [behind] Open on { $date }, by the book kept before
   *[none] Nothing open on { $date }, by the book kept before
}
# Beside a line of the sum: a cap held. $left is what was left over, as hours or a count
hours-how-carried = { $side ->
    [ahead] { $left } were ahead; no more is carried
   *[behind] { $left } were open; no more is held against anyone
}
# A line of the sum: what stood in the account of a household when the last of those who lived there moved out. $date the first day elsewhere
hours-line-brought = Brought along on { $date } from the household left by all
# A line of the sum: what a class is asked. $class is the co-op's own word, mostly in the plural
hours-line-asked = { $class } pledge
# A whole year, beside a line of the sum and in the head of a statement. $year is text
hours-year = the year { $year }
# Days from and to, beside a line of the sum and in the head of a statement
hours-span = { $first } to { $last }
# A line of the sum: part of the period before somebody joined. $date is the first day
hours-line-joined = Joined on { $date }: { $days ->
    [one] one day does not count
   *[other] { $days } days do not count
}
# A line of the sum: days outside the class, or on which another class asks more
hours-line-part-time = { $days ->
    [one] One day does not count
   *[other] { $days } days do not count
}
# The same, where several classes are asked something
hours-line-part-time-class = { $class }: { $days ->
    [one] one day does not count
   *[other] { $days } days do not count
}
# A line of the sum: a waiver. $part is "all", "half" or "part"
hours-line-waived = Waived: { $part ->
    [all] all of it
    [half] half
   *[part] { $percent } %
}, { $days ->
    [one] for one day
   *[other] for { $days } days
}
# A line of the sum: at so low a balance nothing more is debited
hours-line-frozen = Nothing more is asked at this balance
# Beside it: what would have been asked
hours-how-frozen = { $spared } would have been asked
# Beside a line of the sum: a share by days. $amount is hours or a count
hours-how-days = { $amount } × { $part } ÷ { $whole }
# Beside a line of the sum: a share by months
hours-how-months = { $amount } × { $part } ÷ { $whole } months
# A line of the sum: work that was approved
hours-line-done = { $entries ->
    [one] Work, in one entry
   *[other] Work, in { $entries } entries
}
# A line of the sum: others did more of it than they may
hours-line-beyond-others = Work of others, beyond what others may do
# Beside it: what others did and what of it may count
hours-how-beyond-others = others did { $others }; of it { $most } may count
# A line of the sum: called sessions attended
hours-line-attended = { $sessions ->
    [one] Came to one session
   *[other] Came to { $sessions } sessions
}
# A line of the sum: sessions excused
hours-line-excused = { $sessions ->
    [one] Could not come to one session, and told us
   *[other] Could not come to { $sessions } sessions, and told us
}
# A line of the sum: sessions missed
hours-line-missed = { $sessions ->
    [one] One session missed
   *[other] { $sessions } sessions missed
}
# A line of the sum: hours other members gave
hours-line-received = Received from other members
# A line of the sum: hours from the pool of solidarity
hours-line-from-pool = From the hours pool
# A line of the sum: hours given away
hours-line-given = Given to other members
# A line of the sum: hours given to the pool of solidarity
hours-line-to-pool = Given to the hours pool
# A line of the sum: hours paid for
hours-line-bought-out = Paid for instead of worked
# A line of the sum: an old debt let lapse. $date is the day it holds from
hours-line-amnesty = Let lapse by the assembly, { $date }
# A line of the sum: the most that is held against anyone. $cap is hours or a count
hours-line-debt-cap = No more than { $cap } is held against anyone
