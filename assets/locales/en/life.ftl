### A member’s life: asking to join, standing aside, coming back, dying; who decided.

# Choice: who decided
life-body-office = The office

# Choice: who decided
life-body-board = The board

# Choice: who decided
life-body-assembly = The assembly

# In a line such as “the board, 20 Nov 2026, minute 12”
life-by-office = the office

# In a line such as “the board, 20 Nov 2026, minute 12”
life-by-board = the board

# In a line such as “the board, 20 Nov 2026, minute 12”
life-by-assembly = the assembly

# A decision on the page. $told is "yes" where a minute is known
life-cited = { $body }, { $day }{ $told ->
    [yes] , minute { $minute }
   *[no] {""}
}

# Field
life-decided-by = Decided by

# Field: day of the meeting
life-decided-on = On

# Field
life-minute = Minute no.

# Under that field
life-minute-hint = As it stands in the book

# Field
life-trial-until = Trial until

# Under that field while it is empty
life-trial-hint = Empty: no trial

# Title of the dialog
life-answer-title = { $name } asks to join

# In that dialog
life-asked-on = Asked on { $day }.

# Read aloud: the answer
life-answer = Answer

# Choice of an answer
life-answer-yes = Welcome

# Choice of an answer
life-answer-no = Not this time

# Choice of an answer
life-answer-withdrawn = Withdrawn

# Its button
life-answer-do-yes = Welcome

# Its button
life-answer-do-no = Answer no

# Its button
life-answer-do-withdrawn = Note it

# Field
life-why = Why

# Under that field
life-why-hint = In a few words. The history keeps it: nothing personal

# Title of the dialog
life-apply-title = { $name } asks to join

# Its button
life-apply-do = Note the request

# Field: class asked for
life-wished = Wishes to join

# Field: day of the request
life-asked = Asked on

# Title of the dialog
life-readmit-title = { $name } comes back

# Its button
life-readmit-do = Take back in

# In that dialog. $number as text
life-readmit-hint = The number stays { $number }; what was before stays written.

# Title of the dialog
life-leave-title = { $name } goes on leave

# Its button
life-leave-do = Note the leave

# Title of the dialog
life-suspension-title = The rights of { $name } are suspended

# Its button
life-suspension-do = Suspend

# Field
life-reason = Reason

# A reason: choice of a form, and on the page
life-reason-health = health

# A reason: choice of a form, and on the page
life-reason-care = care of others

# A reason: choice of a form, and on the page
life-reason-travel = travel

# A reason: choice of a form, and on the page
life-reason-studies = studies

# A reason: choice of a form, and on the page
life-reason-debts = debts

# A reason: choice of a form, and on the page
life-reason-hours = hours not done

# A reason: choice of a form, and on the page
life-reason-conduct = conduct

# A reason: choice of a form, and on the page
life-reason-moves-away = moves away

# A reason: choice of a form, and on the page
life-reason-no-time = no time

# A reason: choice of a form, and on the page
life-reason-money = money

# A reason: choice of a form, and on the page
life-reason-disagrees = disagreement

# A reason: choice of a form, and on the page
life-reason-excluded = excluded

# A reason: choice of a form, and on the page
life-reason-trial-not-confirmed = not confirmed after the trial

# A reason: choice of a form, and on the page
life-reason-other = other

# Title of the dialog
life-end-leave-title = { $name } is back from leave

# Its button
life-end-leave-do = Note it

# Field
life-end-leave-last = Last day of the leave

# Title of the dialog
life-end-suspension-title = The suspension of { $name } is lifted

# Its button
life-end-suspension-do = Lift it

# Field
life-end-suspension-last = Last day of the suspension

# Title of the dialog
life-end-probation-title = { $name } is confirmed

# Its button
life-end-probation-do = Confirm

# Field
life-end-probation-last = Last day of the trial

# Title of the dialog
life-death-title = { $name } has died

# Its button
life-death-do = Note it

# Field
life-death-on = Day

# In that dialog. $units are shares held
life-death-hint = { $units ->
    [0] The membership ends that day.
    [one] The membership ends that day. One share waits for the heirs; it does not vote.
   *[other] The membership ends that day. { $units } shares wait for the heirs; they do not vote.
} Name the heirs among the ties.

# Beside the button while nobody is named
life-tie-nobody = Choose someone or type a name

# Choice of the form: admitted at once
life-joins = Joins now

# Choice of the form: a request that waits
life-asks = Asks to join

# Field: admitted at once, or asks
life-how = How

# Folded away in a dialog: opens the fields for who decided
life-cite = Cite a decision

# Beside a time in a class or another dated fact: puts its days right
life-correct = correct

# The same, read aloud. $what is the class or the fact, $when its days
life-correct-of = Correct the days: { $what }, { $when }

# Title of the dialog. $what is the class or the fact
life-correct-title = { $what }: correct the days of { $name }

# Button of the dialog
life-correct-do = Correct the days

# Field
life-correct-why = Why

# Under the field
life-correct-why-hint = It stands in the history, beside the days as they were.

# Beside the button while the reason is missing
life-correct-why-needed = Say why.

# Box, where the first day lies ahead
life-strike = It will not take place

# Button of the dialog, where it will not take place
life-strike-do = Strike it out
