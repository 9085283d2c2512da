### Hours of one member, what waits to be confirmed, and days to look back to.

# Heading on the page of a member, and beside the list. $period is a year, a month, or days
hours-of-member = Hours, { $period }

# Link, and in the list of acts: the sum behind a member’s number
hours-of-member-why = Why this number?

# The number on the page of a member. $units is what is left to do
hours-of-member-left = left to do

# The same, where all is done. $units is what is over
hours-of-member-over = beyond what is asked

# Beside it: how it comes about. $given is what was done, received and carried over
hours-of-member-sum = Asked { $asked } − given { $given }

# Where nothing is asked of a member
hours-of-member-unasked = Nothing is asked of this member.

# Over the tick in the picture. $units is what is due by today
hours-of-member-pace = Due by today: { $units }

# Under the picture. $each is the quantity one thread stands for; $waiting what waits, $waits is "yes" where something does
hours-of-member-threads =
    One thread: { $each }. Woven: given. { $waits ->
        [yes] Outlined: { $waiting } not confirmed yet, not counted. Bare: still to do.
       *[no] Bare: still to do.
}

# Mark: how long a member is in order with nothing more done
hours-of-member-order = In order until { $day }

# Mark: a member is in order, with no end in sight
hours-of-member-in-order = In order

# Mark: a member is behind what is due. $units is by how much
hours-of-member-behind = { $units } behind

# Mark: being behind has an effect
hours-of-member-no-vote = No vote while behind

# Mark: being behind has an effect
hours-of-member-no-use = No services while behind

# Field on the page of hours: any member, whether behind or not
hours-find = Any member’s hours

# Under it
hours-find-hint = Opens every step of their sum.

# Other words the field is sought by in the list of acts
hours-find-words = balance waiver gift amnesty buy out reverse

# Button that opens a field for a day to look back to
hours-other-day = Another day

# Field in it
hours-as-of = As of

# Under the field: a day that has not come
hours-as-of-ahead = That day has not come yet.

# Filled button beside it
hours-as-of-show = Show

# Title of the page as of a day that is neither today nor the last of a year
hours-title-day = Hours on { $day }

# Heading of the chart as of an earlier day
hours-stands-on = Where everyone stood on { $day }

# Label of the bar under the title. $year is the year on screen
hours-progress = { $year }: done of what is pledged

# At its end
hours-progress-part = { $percent } %

# Under it, beside the tick. $units is what is due by the day on screen
hours-progress-due = Due by { $day }: { $units }

# Read aloud with the bar
hours-progress-said = { $done } of { $pledged } done, { $percent } %; { $due } are due by { $day }

# Days of a period that is neither a year nor a month
hours-period-days = { $from } to { $to }

# The sum of the pool on an earlier day
hours-pool-then = In the pool on { $day }

## What waits to be confirmed

# Under an entry: who did it, where that was not the member
hours-waiting-worker = done by { $worker }

# Under an entry: who wrote it down
hours-waiting-entered = written by { $person }

# Under an entry, where more than one has to agree
hours-waiting-agreed = { $agreed } of { $needs } agreed

# Under an entry that one agreed to before
hours-not-agreed = You agreed: someone else does too

# Under an entry that only a steward answers
hours-not-steward = A steward of this commons confirms it

# Beside the sum of those that wait, where some are for somebody else
hours-waiting-others =
    { $count ->
        [one] One waits for someone else.
       *[other] { $shown } wait for someone else.
}

# Notice after entries were answered in bulk. $left is how many were left for somebody else
hours-answered-left =
    { $left ->
        [one] One was left: it waits for someone else.
       *[other] { $shown } were left: they wait for someone else.
}

# Who did work, with the name noted. $what is a guest, family, someone paid to
hours-worker-named = { $what }: { $name }

# Choice: another member did it
hours-worker-member = Another member

# Label of a field: which member did it
hours-worker-who = Who of the members worked

# Label of a field: the name of a guest, a relative, someone paid to
hours-worker-name = Their name

# In the dialog, where someone else worked
hours-worker-credited = Credited to those above; the entry says who worked.

# Label of a field: how many sessions each did
hours-sessions-each = Sessions each

# Label of a field, where some count hours and some sessions
hours-mixed-each = Hours or sessions each

# Under a field for sessions
hours-sessions-hint = A whole number: 1, 2

# Beside the button while no quantity is typed
hours-sessions-missing = Say how many sessions.

# Field beside a chosen member, read aloud: what this one did, where it differs from the others
hours-add-own = { $name }, if other than each

# Under the chosen members, where there are several
hours-add-own-hint = Beside a name goes what that one did, where it is other than what each did.

# Beside the button: a member was to be chosen as the one who worked
hours-worker-missing = Choose who worked.

## The work behind a sum

# Beside an entry that does not count
hours-apart-stream = this kind of work does not count

# Beside an entry that does not count
hours-apart-asset = work on this does not count

# Beside an entry that does not count
hours-apart-unit = counted in another unit

# Under the sum of what counts: approved work that the pledge does not count
hours-work-uncounted = Given to other work, not counted

# Beside an entry, read aloud: what else was said of it
hours-work-note = Note

## Slips of paper

# In the list of assets to choose from: one that is held no longer
slips-closed = { $asset } (closed)

# Question under a slip: what was typed names nothing. $typed is what was typed
slips-no-asset = “{ $typed }” is nothing we hold in common. What was it?

# Heading of the slips put aside
slips-aside-title = Put aside

# Button beside a slip that was put aside: into the row again
slips-take-up = Take up

# The same, read aloud
slips-take-up-this = Take up the slip of number { $number }

# Where a slip put aside has no number
slips-aside-no-number = no number

# Label of a field: hours by the envelope
slips-envelope-hours = Hours by the envelope

# Filled button at the foot
slips-compare = Compare with the envelope

# Title of the dialog
slips-compare-title = Compared with the envelope

# Head of a column
slips-compare-envelope = Envelope

# Head of a column
slips-compare-typed = Typed

# Head of a column
slips-compare-differ = Difference

# Head of a column, read aloud: what is compared
slips-compare-what = What

# Row of the table
slips-compare-slips = Slips

# Row of the table
slips-compare-hours = Hours

# In the dialog, where both agree
slips-compare-same = All as the envelope says.

# In the dialog, where they do not agree
slips-compare-other = Look at the slips once more; what was typed is saved, and can be taken back.

# In the dialog, where slips were put aside. $shown is how many
slips-compare-aside =
    { $slips ->
        [one] One slip is put aside.
       *[other] { $shown } slips are put aside.
}

# In the dialog: leaves the page
slips-compare-done = Back to hours

# Beside the button while no envelope is written down
slips-compare-off = Write down what the envelope says.

# Under the slips put aside
slips-aside-hint = They wait here until Minga is closed; nothing of them is saved.
