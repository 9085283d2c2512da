### Papers about hours for the commons: the statement and the wall chart.

# Foot of a statement of hours, and the document's title where there is one. $number is a member number, as text
statement-title = Statement of hours, no. { $number }
# The document's title where it holds statements of several members, and the name of the file
statements-title = Statements of hours
# In place of pages: nobody is asked anything
statement-nobody = There is nobody to write a statement for on this day.
# Under the member's name. $number is a member number, as text
statement-number = No. { $number }
# Under the member's name, with the classes as a list
statement-number-classes = No. { $number }, { $classes }
# Under the number, where a household owes together. $names is a list
statement-together = Counted together: { $names }
# Right of the name: a period that is over
statement-about = Statement of hours, { $period }
# Right of the name: a period that is not over
statement-about-running = Statement of hours, { $period }, as of { $on }
# The sentence that opens the page: the period is over, something is left. $who is "member" or "household"
statement-said-open = { $who ->
    [household] Your household gave { $given }
   *[member] You gave { $given }
}. { $rest } are still open.
# The sentence that opens the page: the period is not over, something is left
statement-said-left = { $who ->
    [household] Your household gave { $given }
   *[member] You gave { $given }
}. { $rest } are left of { $asked }.
# The sentence that opens the page: more was given than asked
statement-said-ahead = { $who ->
    [household] Your household gave { $given }
   *[member] You gave { $given }
}, { $rest } more than asked.
# The sentence that opens the page: as much was given as asked
statement-said-even = { $who ->
    [household] Your household gave { $given }
   *[member] You gave { $given }
}, all that was asked.
# The sentence that opens the page: nothing is asked
statement-said-unasked = { $who ->
    [household] Your household gave { $given }
   *[member] You gave { $given }
}.
# Under that sentence
statement-lead = Thank you. Here is every step of the sum. If something is not right, tell us and we look at it together.
# Under that sentence. $person is someone of the office
statement-lead-tell = Thank you. Here is every step of the sum. If something is not right, tell { $person } and we look at it together.
# Beside the mark on the bar. $units are hours or a count
statement-bar-asked = asked { $units }
# Under the bar: what was worked
statement-bar-work = Work { $units }
# Under the bar: gifts, what was carried over, what was paid for
statement-bar-other = other than work { $units }
# Head of the sum
statement-sum = The sum
# A sub-total of the sum
statement-sum-asked = Asked
# A sub-total of the sum
statement-sum-given = Given
# Last line of the sum: the period is over, something is left
statement-open = Still open
# Last line of the sum: the period goes on. $last is its last day
statement-left = Left until { $last }
# Last line of the sum: more was given than asked
statement-ahead = More than asked
# Last line of the sum: as much was given as asked
statement-even = Nothing is left open
# Under the sum
statement-rounded = Lines are rounded to the minute in your favour.
# Head of the entries
statement-work = { $entries ->
    [0] No work is noted in this time
    [one] Work, one entry
   *[other] Work, { $entries } entries
}
# Right of the head of the entries: what the last columns are
statement-work-hint = confirmed by someone who did not do the work; sum so far
# At the end: in order, and no end of it in sight
statement-in-order = You are in order.
# At the end. $day is the last day in order if nothing more is done
statement-in-order-until = You are in order until { $day }.
# At the end: behind what is due. $day was the last day in order
statement-behind-since = You were in order until { $day }. Tell us what would help: a work day near you, hours from the pool, a waiver.
# At the end: nothing more is debited
statement-frozen = Nothing more is counted against you.
# At the end: an effect of the policy
statement-no-vote = Until it is made up, the rules do not let you vote.
# At the end: an effect of the policy
statement-no-services = Until it is made up, the rules do not let you use the services.
# At the end: entered and not confirmed yet. $units are hours or sessions
statement-waiting = { $units } wait to be confirmed and are not in the sum yet.
# At the end: work that this pledge does not count
statement-uncounted = { $units } were given to other work, which this pledge does not count.

# Title of the wall chart, and the name of the file. $period is "the year 2026" or two dates
chart-title = Hours for the commons, { $period }
# Under the title of the wall chart. Both are hours or sessions
chart-lead = Together we gave { $done } of the { $pledged } we pledged.
# Column of the wall chart: members of whom something is asked
chart-members = Members
# Column of the wall chart
chart-column-in-order = In order
# Column of the wall chart: what a class did together
chart-done = Done together
# Head of the names on the wall chart
chart-in-order = { $in-order ->
    [0] Nobody is in order yet
    [one] One of { $members } is in order
   *[other] { $in-order } of { $members } are in order
}
# Right of that head
chart-by-name = by first name
# Right of that head
chart-by-number = by member number
# At the foot of the wall chart
chart-invite = Not here yet? Come to the next work day, or talk to us: the hours pool and waivers are there for everybody.

# On a statement of hours: an entry that names nothing
statement-work-no-asset = Work
# On a statement of hours: who did the work, where that was not the member. $what is what was worked on; $name another member
statement-work-by = { $what }, { $who ->
    [relative] by family
    [guest] by a guest
    [hired] by someone paid
   *[member] by { $name }
}
# On a statement of hours: a line that takes an entry back
statement-work-back = { $what }, taken back
# On a statement of hours: a called session attended
statement-work-came = Came to a called day
# On a statement of hours: a called session excused
statement-work-excused = Told us beforehand
# Name of the file of the wall chart
chart-file = Wall chart
