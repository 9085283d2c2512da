### Hours for the commons: where everyone stands, why, slips of paper, what was pledged.

# Title of the page, where no year is named; and the way back to it
hours-title = Hours

# Title of the page. $year is the year on screen
hours-title-year = Hours, { $year }

# Name of the choice of year, read aloud
hours-choose-year = Year

# A year or period that is over, in the choice
hours-closed = { $year }, closed

# A quantity of hours: 4 h 30. $minutes always has two digits
hours-minutes = { $hours } h { $minutes }

# A quantity of sessions. $shown is the number as written
hours-in-sessions =
    { $sessions ->
        [one] { $shown } session
       *[other] { $shown } sessions
}

# The sentence under the title. $order of $all are in order; $late (for the plural: $behind) are not
hours-voice =
    { $done } are done of { $pledged } pledged. { $order } of { $all } are in order; { $behind ->
        [0] nobody is behind.
        [one] one could use a hand.
       *[other] { $late } could use a hand.
}

# The sentence under the title, while nothing is pledged
hours-voice-none = Nobody has pledged hours yet.

# Where the chart will be, while nothing is pledged
hours-none = What is each member asked?

# Under it
hours-none-do = A pledge says how many hours a class gives the commons, and from when.

# Button: note work
hours-add = Add hours

# Other words it is sought by
hours-add-words = work log entry minga

# Button: type in slips of paper
hours-slips = Type in slips
# Button on the page of hours, with the papers under it
hours-print = Print

# Title of the page of pledges, and the way to it
hours-pledges = Pledges

# Heading of the chart
hours-stands = Where everyone stands today

# Over the columns of those who are behind. $late is the number as written
hours-late =
    { $behind ->
        [0] Nobody is behind
        [one] 1 is behind
       *[other] { $late } are behind
}

# Over the columns of those in order. $shown is the number as written
hours-order =
    { $order ->
        [0] Nobody is in order yet
        [one] 1 is in order
       *[other] { $shown } are in order
}

# Under the columns on the left; and read aloud with each
hours-behind = behind what is due

# Under the columns on the right; and read aloud with each
hours-ahead = ahead of what is due

# Under a column: this many hours or more
hours-or-more = { $from } or more

# Under a column: up to this many hours
hours-up-to = up to { $to }

# Under a column: from this many hours to that many
hours-between = { $from } to { $to }

# Heading of the list of those who are behind
hours-late-title = Behind: since when, and what helps

# Link: show every one of them
hours-late-all = All { $count }

# Under the list, where there are more than it shows
hours-late-most = The { $count } furthest behind are listed.

# Under the list, beside a lock
hours-late-why = Each opens why. On what is printed for the wall there are numbers, not blame.

# Head of a column
hours-head-member = Member

# Head of a column
hours-head-behind = Behind

# Head of a column
hours-head-since = Since

# Head of a column
hours-head-helps = What helps

# Since when someone is behind
hours-since = Since { $day }

# What helps: their work waits
hours-helps-waiting = Someone to agree

# Under it
hours-helps-waiting-how = { $units } wait to be confirmed

# What helps
hours-helps-pool = Hours from the pool

# Under it
hours-helps-pool-how = { $units } are in it

# What helps: owes from an earlier period
hours-helps-amnesty = Amnesty: ask the assembly

# Under it
hours-helps-amnesty-how = Owes from before too; a vote may let it lapse

# What helps: a work day that is called
hours-helps-work-day = A work day: { $title }

# Under it
hours-helps-work-day-how = On { $day }

# What helps
hours-helps-waiver = A waiver, if ill or caring

# Under it
hours-helps-waiver-how = It lowers what is asked

# Heading, where nothing waits
hours-waiting = To be confirmed

# Under it
hours-waiting-none = Nothing waits.

# Heading over work that waits, of one day on one asset
hours-waiting-at = { $asset }, { $day }

# Beside it: how long it has waited
hours-days-old =
    { $days ->
        [0] today
        [one] 1 day old
       *[other] { $days } days old
}

# Under one's own entry: one cannot agree to it
hours-own = Your own: someone else agrees

# Under the entries that wait: their sum
hours-waiting-all =
    { $count ->
        [one] One entry
       *[other] All { $shown }
}

# Filled button. $count entries are agreed to, together $units
hours-confirm =
    { $count ->
        [0] Confirm
        [one] Confirm one, { $units }
       *[other] Confirm { $shown }, { $units }
}

# Button: do not agree
hours-decline = Not so

# Title of the dialog
hours-decline-title =
    { $count ->
        [one] Decline this entry?
       *[other] Decline these entries?
}

# Filled button of the dialog
hours-decline-do = Decline

# In the dialog
hours-decline-why = They stay in the list and do not count. Tell the people, and note what is right anew.

# Link to the next group that waits. $shown is how many
hours-waiting-more =
    { $count ->
        [one] One more day waits
       *[other] { $shown } more days wait
}

# Heading of the pool of solidarity
hours-pool = Hours pool

# Beside it
hours-pool-by = given by members

# In the pool at the beginning of the year
hours-pool-before = On { $day }

# Given to the pool this year. $shown is how many gave
hours-pool-given =
    { $members ->
        [0] Given
        [one] Given by one member
       *[other] Given by { $shown } members
}

# Passed on from the pool this year. $shown is to how many
hours-pool-passed =
    { $members ->
        [0] Passed on
        [one] Passed on to one member
       *[other] Passed on to { $shown } members
}

# The sum of the pool
hours-pool-now = In the pool today

# Button: hours pass from one to another
hours-pass = Pass on hours

# Title of the dialog
hours-pass-title = Pass on hours

# Filled button of the dialog
hours-pass-do = Pass on

# Label of a choice
hours-pass-way = Which way

# Choice
hours-pass-from-pool = From the pool to a member

# Choice
hours-pass-to-pool = From a member to the pool

# Choice
hours-pass-member = From a member to another

# Label of a field
hours-pass-from = From

# Label of a field
hours-pass-to = To

# Beside the button while someone is missing
hours-pass-who = Choose who.

# Label of a field: how many hours
hours-units = Hours

# Label of a field: how many sessions
hours-units-sessions = Sessions

# Label of a field: how many hours each did
hours-units-each = Hours each

# Under it
hours-units-hint = 4:30, 4,5, 4h30 or 270 min

# Beside the button while no hours are typed
hours-units-missing = Say how many hours.

# Label of a field: the day of the work
hours-day = Day

# Label of a field: what was worked on
hours-asset = Commons

# Where no commons was named
hours-asset-none = Nothing named

# Label of a choice
hours-stream = Kind of work

# Choice
hours-stream-commons = For the commons

# Choice
hours-stream-care = Care

# Choice
hours-stream-livelihood = For a living

# Label of a choice: who did it
hours-worker = Who worked

# Choice
hours-worker-own = The member

# Choice
hours-worker-relative = Family or household

# Choice
hours-worker-guest = A guest

# Choice
hours-worker-hired = Someone paid to

# Label of a field
hours-note = Note

# Title of the dialog
hours-add-title = Add hours

# Filled button of the dialog
hours-add-do = Add hours

# Filled button, after a question was asked
hours-add-sure = Yes, it is so

# Label of a field: whose hours
hours-add-members = Whose hours

# Label of the field, once someone is chosen
hours-add-another = And who else

# Button beside a chosen member, read aloud
hours-add-leave-out = Leave out { $name }

# Beside the button while nobody is chosen
hours-add-who = Choose at least one member.

# In the dialog
hours-second = They wait to be confirmed by anyone of the office who did not do the work.

# The way back, read aloud
hours-path = Where you are

# Name of the choice of period, read aloud
hours-period = Period

# Button, and in the list of acts
hours-do-add = Add hours

# In the menu
hours-do-waive = Waive part of it

# In the menu
hours-do-pass = Pass on hours

# In the menu
hours-do-buy = Buy hours out

# In the menu
hours-do-forgive = Amnesty by the assembly

# In the menu
hours-do-fine = Fine for not coming

# In the menu
hours-do-credit = Credit hours as shares

# In the menu
hours-do-open = Bring over an earlier balance

# Button that opens the menu
hours-do-more = More

# Large sentence: all of it is done. $units is what is over
hours-why-done = { $name } has done it all, and { $units } more.

# Large sentence: on time, so much is left until the period ends
hours-why-on-time = { $name } is on time; { $units } are left until { $until }.

# Large sentence: a little behind, and still in order
hours-why-near = { $name } is { $units } short, and in order.

# Large sentence: behind what is due by today
hours-why-behind = { $name } is { $units } behind.

# Large sentence: nothing is asked
hours-why-unasked = Nothing is asked of { $name }.

# Under the large sentence
hours-why-every = Every step of the sum, and where each number comes from.

# Under the large sentence
hours-why-order = In order until { $day }, with nothing more done.

# Under the large sentence: a household owes together
hours-why-together = Counted together: { $names }.

# Under the large sentence
hours-why-frozen = Nothing more is asked until hours come in.

# Under the large sentence
hours-why-no-vote = While behind, no vote.

# Under the large sentence
hours-why-no-use = While behind, no services.

# Heading in the sum
hours-why-asked-title = What was asked

# Sum of what was asked
hours-why-asked = Asked

# Heading in the sum
hours-why-given-title = What was given

# Sum of what was given
hours-why-given = Given

# The result, where something is open
hours-why-open = Still open

# The result, where all is done
hours-why-over = Over and above

# Under the sum
hours-why-rounded = Lines are rounded to the minute in the member’s favour.

# End of the scale over the bars
hours-axis = { $units } hours

# End of the scale over the bars
hours-axis-sessions = { $units } sessions

# Heading. $shown is how many
hours-work =
    { $entries ->
        [0] Work
        [one] Work, 1 entry
       *[other] Work, { $shown } entries
}

# Beside it, over the names
hours-work-by = Confirmed by

# Under the entries that count
hours-work-sum = Sum that counts

# Under the entries
hours-work-waiting = { $units } wait to be confirmed and are not in the sum.

# Where there are no entries
hours-work-none = No work noted in this period.

# Beside an entry
hours-state-waiting = waits

# Beside an entry
hours-state-declined = declined

# Button: an entry is wrong
hours-wrong = Something is wrong

# The button once pressed: now the entry is chosen
hours-wrong-choose = Choose the entry

# An entry that can be chosen, read aloud
hours-wrong-this = Take back the entry of { $day }

# Title of the dialog
hours-wrong-title = Take this entry back?

# Filled button of the dialog
hours-wrong-do = Take back

# In the dialog
hours-wrong-what = { $day }, { $asset }: { $units }

# In the dialog
hours-wrong-why = A line below zero is added; both stay to be read. Note what is right anew.

# Title of the dialog
hours-waive-title = Ask less of { $name }

# Filled button
hours-waive-do = Waive

# Label of a choice
hours-waive-why = Reason

# Label of a field
hours-waive-percent = How much, in %

# Under it
hours-waive-percent-hint = 100 is all of it

# Beside the button
hours-waive-percent-bad = Say how much, from 1 to 100.

# In the dialog
hours-waive-less = It lowers what is asked on those days. No reason beyond this word is kept.

# Choice
hours-waiver-sick = Ill

# Choice
hours-waiver-care = Caring for someone

# Choice
hours-waiver-parental = A child born or taken in

# Choice
hours-waiver-disability = Disability

# Choice
hours-waiver-age = Age

# Choice
hours-waiver-leave = Away with leave

# Choice
hours-waiver-mourning = Mourning

# Choice
hours-waiver-other = Another reason

# Title of the dialog
hours-buy-title = { $name } pays instead of working

# Filled button
hours-buy-do = Raise the charge

# In the dialog. $fund is the fund among the commons; $kept is no where there is none
hours-buy-why = At the rate the assembly set. { $kept ->
        [no] There is no fund among the commons yet: what is paid is kept in the payments alone.
       *[yes] What is paid goes to { $fund }.
    }

# Title of the dialog
hours-forgive-title = What { $name } owes from before lapses

# Button, and in the list of acts: an amnesty of the assembly
hours-forgive-all = Amnesty for everyone

# Title of the dialog
hours-forgive-title-all = What everyone owes from before lapses

# Label of a field
hours-forgive-most-each = At most, of each

# Beside the button
hours-forgive-most-bad = Correct how much, at most.

# In the dialog. $shown members owe $units from before
hours-forgive-preview = { $members ->
        [0] Nobody owes anything from before on that day.
        [one] One member is let off { $units }.
       *[other] { $shown } members are let off { $units } together.
    }

# Filled button
hours-forgive-do = Let it lapse

# In the dialog
hours-forgive-why = Only the assembly can decide it; its minute is cited.

# Label of a field
hours-forgive-on = From the period of

# Label of a field
hours-forgive-most = At most

# Under it
hours-forgive-most-hint = Nothing typed: all of it

# The sentence under the title of the page of pledges
hours-pledges-voice = What each class gives the commons, from when, and who decided it.

# Button, and in the list of acts
hours-pledge-set = Set a pledge

# Button, where there is one already
hours-pledge-change = Change the pledge

# Where a class pledged nothing
hours-pledge-none = Nothing is asked of this class.

# When a pledge begins that lies ahead
hours-pledge-from = From { $day }

# Since when a pledge holds
hours-pledge-since = Since { $day }

# When a pledge held
hours-pledge-between = { $from } to { $to }

# What a pledge asks: 100 hours a year from each member
hours-pledge-asks = { $amount } { $time } { $per }

# In that sentence. $amount as it was typed
hours-pledge-hours = { $amount } h

# In that sentence
hours-pledge-sessions = { $amount } sessions

# In that sentence
hours-pledge-calendar-year = a year

# In that sentence
hours-pledge-calendar-month = a month

# In that sentence
hours-pledge-from-joining = a year from joining

# In that sentence
hours-pledge-cycle = each { $days } days, counted from { $from },

# In that sentence
hours-pledge-member = from each member

# In that sentence
hours-pledge-household = from each household

# Choice, and in the line under a pledge
hours-due-even-pace = Due day by day

# Choice, and in the line under a pledge
hours-due-period-end = Due when the period ends

# Choice, and in the line under a pledge
hours-rata-days = Part of a period by days

# Choice, and in the line under a pledge
hours-rata-months = Part of a period by months begun

# Choice, and in the line under a pledge
hours-rata-none = All of it for part of a period

# In the line under a pledge
hours-term-tolerance = in order up to { $amount } behind

# In the line under a pledge
hours-term-tolerance-none = in order only with nothing behind

# In the line under a pledge
hours-term-several-greatest = of someone in several classes, what asks most

# In the line under a pledge
hours-term-several-sum = of someone in several classes, the sum of them

# In the line under a pledge. $streams is a list
hours-term-streams = only { $streams } counts

# In that list
hours-term-stream-commons = work for the commons

# In that list
hours-term-stream-care = care

# In that list
hours-term-stream-livelihood = work for a living

# In the line under a pledge. $assets is a list
hours-term-assets = only work on { $assets } counts

# In the line under a pledge. $who is a list
hours-term-substitutes = may be done for them by { $who }

# In the line under a pledge
hours-term-substitutes-none = nobody else may do it for them

# In that list
hours-term-substitute-member = another member

# In that list
hours-term-substitute-relative = family and household

# In that list
hours-term-substitute-guest = a guest

# In that list
hours-term-substitute-hired = someone paid to

# In the line under a pledge
hours-term-bank = up to { $amount } ahead are carried on

# In the line under a pledge
hours-term-bank-all = all that is ahead is carried on

# In the line under a pledge
hours-term-bank-none = nothing ahead is carried on

# In the line under a pledge
hours-term-debt = never more than { $amount } behind

# In the line under a pledge
hours-term-freeze = nothing more is debited at { $amount }

# In the line under a pledge
hours-term-penalty =
    { $penalty ->
        [one] a missed session costs one more
       *[other] a missed session costs { $penalty } more
}

# In the line under a pledge
hours-term-own = at least { $percent } % in person

# In the line under a pledge
hours-transfer-member = hours may pass to members and the pool

# In the line under a pledge
hours-transfer-pool = hours may pass to and from the pool

# In the line under a pledge
hours-transfer-none = hours do not pass on

# In the line under a pledge. $by is office or steward; $count is how many
hours-term-approval = { $by ->
        [steward] { $count ->
            [one] a steward confirms it
           *[other] { $count } stewards confirm it
        }
       *[office] { $count ->
            [one] someone else confirms it
           *[other] { $count } people confirm it
        }
    }

# In the line under a pledge. $unit is minutes or sessions; $most is said where $capped is yes
hours-term-buy = { $unit ->
        [sessions] a session
       *[minutes] an hour
    } may be paid with { $rate }{ $capped ->
        [yes] , up to { $most } in a period
       *[no] {""}
    }

# In the line under a pledge. $settled is payable or worked-off
hours-term-fine = { $amount } for a session missed{ $settled ->
        [worked-off] , to be paid or worked off
       *[payable] {""}
    }

# In the line under a pledge. $unit is minutes or sessions
hours-term-share = { $unit ->
        [sessions] a session
       *[minutes] an hour
    } adds { $amount } to the shares

# In the line under a pledge. $effects is a list
hours-term-effects =
    who is behind may not { $effects }{ $days ->
        [0] {""}
       *[other] , after { $days } days
}

# In that list
hours-effect-vote = vote

# In that list
hours-effect-services = use the services

# Title of the dialog
hours-pledge-title = What { $class } pledge

# Filled button
hours-pledge-do = Set the pledge

# Label of a choice
hours-preset = Begin from what another co-op asks

# Choice
hours-preset-none = Our own

# Under it
hours-preset-source = Told by: { $source }

# Choice: a co-op that asks some another thing. $whom is whom
hours-preset-whom = { $name } ({ $whom })

# Under it, beside a sign
hours-preset-unverified = Unverified: nobody has read this in its source. Ask them before you rely on it.

# Heading over boxes to tick
hours-pledge-classes = Of which classes

# Beside the button
hours-pledge-no-class = Choose at least one class.

# Where the first day of a cycle would be typed
hours-cycle-with = The day this begins.

# Link beside it
hours-cycle-other = Another day

# Under a field: the number is out of its bounds
hours-pledge-bounds = That is too much.

# Under a field: no whole number between two others was typed
hours-pledge-whole = A whole number from { $least } to { $most }.

# Heading over boxes to tick
hours-pledge-streams = Which work counts

# Under it
hours-pledge-streams-hint = None ticked: all of it

# Heading over boxes to tick
hours-pledge-assets = Work on what

# Under it
hours-pledge-assets-hint = None ticked: on anything

# Label of a choice
hours-pledge-approver = Who confirms work

# Choice
hours-approver-office = Someone of the office

# Choice
hours-approver-steward = A steward of what was worked on

# Label of a field
hours-pledge-approvals = How many have to

# Under it
hours-pledge-approvals-hint = Never whoever did it

# Label of a field
hours-pledge-buy-session = A session may be paid with

# Label of a field
hours-pledge-buy-most = Paid for in a period, at most

# Label of a field
hours-pledge-share-session = A session adds to the shares

# Under it
hours-pledge-share-hint = Nothing typed: nothing

# Under it
hours-pledge-fine-hint = Nothing typed: none

# Under it: before who is behind loses the vote or the services
hours-pledge-grace-hint = Before anything follows

# Label of a choice
hours-pledge-unit = Counted in

# Choice
hours-unit-minutes = Hours

# Choice
hours-unit-sessions = Sessions

# Label of a field
hours-pledge-amount = How much

# Beside the button
hours-pledge-missing = Say how much is asked.

# Label of a choice
hours-pledge-period = In what time

# Choice
hours-period-calendar-year = A year

# Choice
hours-period-calendar-month = A month

# Choice
hours-period-cycle = A cycle of days

# Choice
hours-period-from-joining = A year from joining

# Label of a field
hours-cycle-days = Days of a cycle

# Label of a field
hours-cycle-from = First day of one

# Label of a choice
hours-pledge-per = Of whom

# Choice
hours-per-member = Each member

# Choice
hours-per-household = Each household

# Label of a choice
hours-pledge-due = When it is due

# Label of a field
hours-pledge-tolerance = Behind, and still in order

# Label of a field
hours-pledge-begins = From

# Opens the rest of the form
hours-pledge-more = More rules

# Label of a choice
hours-pledge-rata = For part of a period

# Label of a choice
hours-pledge-several = In several classes

# Choice
hours-several-greatest = What asks most

# Choice
hours-several-sum = All of them

# Label of a field
hours-pledge-own = In person, at least %

# Label of a field
hours-pledge-bank = Carried on ahead, at most

# Under it
hours-pledge-bank-hint = Nothing typed: no limit

# Label of a field
hours-pledge-debt = Behind, at most

# Under it
hours-pledge-debt-hint = Nothing typed: no limit

# Label of a field
hours-pledge-freeze = Freezes at so many behind

# Under it
hours-pledge-freeze-hint = Nothing typed: never

# Label of a choice
hours-pledge-penalty = A session missed

# Choice
hours-penalty-0 = costs nothing more

# Choice
hours-penalty-1 = costs one more

# Choice
hours-penalty-2 = costs two more

# Label of a choice
hours-pledge-transfer = Hours pass on

# Choice
hours-pass-on-none = not at all

# Choice
hours-pass-on-pool = by the pool

# Choice
hours-pass-on-member = to a member, or the pool

# Label of a field
hours-pledge-buy = An hour may be paid with

# Under it
hours-pledge-buy-hint = Nothing typed: it may not

# Label of a field
hours-pledge-fine = Fine for a session missed

# Label of a field
hours-pledge-share = An hour adds to the shares

# Label of a field
hours-pledge-grace = Days of grace

# A box to tick
hours-pledge-no-vote = Who is behind may not vote

# A box to tick
hours-pledge-no-services = Who is behind may not use the services

# A box to tick
hours-pledge-worked-off = A fine may be worked off

# Heading over boxes to tick
hours-pledge-substitutes = Who else may do the work

# A box to tick
hours-substitute-member = Another member

# A box to tick
hours-substitute-relative = Family and household

# A box to tick
hours-substitute-guest = A guest

# A box to tick
hours-substitute-hired = Someone paid to

## Slips of paper

# Title of the page where slips of paper are typed in
slips-title = Type in slips

# Beside the title
slips-hint = The day and the commons stay until you change them.

# Leaves the page
slips-done = Back to hours

# In the list of acts: take the last slip back
slips-back = Take back the last slip

# Head of a column
slips-head-slip = Slip

# Head of a column, and name of the cell
slips-head-day = Date

# Head of a column, and name of the cell
slips-head-number = Number

# Head of a column
slips-head-member = Member

# Head of a column, and name of the cell
slips-head-asset = Commons

# Head of a column, and name of the cell
slips-head-hours = Hours

# Where the number is nobody’s
slips-nobody = nobody yet

# Name of the question under a slip, read aloud
slips-question = A question

# Answer to the question
slips-yes = Yes, it is so

# Answer to the question
slips-aside = Put it aside

# Heading
slips-so-far = So far

# Beside the number of slips typed
slips-of = of { $slips } slips

# Beside the sum
slips-hours = Hours typed

# Beside how many were put aside
slips-put-aside = Put aside

# Label of a field: how many slips the envelope says
slips-envelope = Slips by the envelope

# Heading
slips-keys = Keys

# What a key does
slips-key-tab = next cell

# What a key does
slips-key-enter = on, and keep the slip

# What a key does
slips-key-same = the same as above

# What a key does
slips-key-half = both mean { $units }

# What a key does
slips-key-clear = clear the cell

# What a key does
slips-key-back = take back the last slip

# Under the keys
slips-second = Slips wait to be confirmed. Your own hours wait for someone else; those of others you may confirm.

# At the foot
slips-saved = Every slip is saved as you press Enter

# At the foot: the envelope and what was typed agree
slips-match = As many as the envelope says

# At the foot. $shown is how many
slips-left =
    { $way ->
        [more] { $shown } more than the envelope says
       *[less] { $slips ->
            [one] 1 slip to go
           *[other] { $shown } slips to go
    }
}

# Heading beside the sum: waivers, gifts, amnesties and buy-outs of the period
hours-beside = Beside work

# Days of a waiver
hours-waiver-days = { $from } to { $to }

# Days of a waiver with no end yet
hours-waiver-since = since { $from }

# How much of what is asked is waived
hours-waiver-part = { $percent } %

# Button of a waiver
hours-waiver-end = End

# The same, read aloud. $day is its first day
hours-waiver-end-this = End the waiver that began on { $day }

# Title of the dialog
hours-waiver-end-title = When does this waiver end?

# Filled button of the dialog
hours-waiver-end-do = Set its last day

# Field
hours-waiver-last = Last day

# In the dialog
hours-waiver-end-why = From the day after, all is asked again.

# Hours that came. $other is from whom; $pool is "yes" for the pool
hours-gift-received = { $pool ->
    [yes] From the hours pool
   *[no] From { $other }
}

# Hours that went. $other is to whom; $pool is "yes" for the pool
hours-gift-given = { $pool ->
    [yes] To the hours pool
   *[no] To { $other }
}

# Button of hours that passed on
hours-gift-back = Take back

# The same, read aloud
hours-gift-back-this = Take back the hours of { $day }

# Title of the dialog
hours-gift-back-title = Take these hours back?

# Filled button of the dialog
hours-gift-back-do = Take back

# In the dialog
hours-gift-back-why = They go the other way, on the same day; both lines stay to be read.

# What an assembly let lapse. $everyone is yes where it was for all
hours-amnesty = { $everyone ->
        [yes] Amnesty for everyone
       *[no] Amnesty
    }

# Beside it
hours-amnesty-most = at most { $units }

# Hours that were paid for
hours-bought = Paid instead of working

# A line that takes such hours back
hours-bought-back = Not paid for after all

# Beside it: the price of an hour or a session
hours-bought-rate = at { $rate }

# Button and act: bring in hours from a spreadsheet or a text table
hours-table = Import a table

# Other words it is sought by
hours-table-words = import spreadsheet csv xlsx ods file

# Title of the dialog, over what was found in the table. $file is its name
hours-table-title = Hours from { $file }

# In the dialog: what would come in. $units is a quantity of hours, $shown and $there are the counts as written
hours-table-voice = { $lines ->
        [0] No line comes in
        [one] One line comes in, { $units }
       *[other] { $shown } lines come in, { $units }
    }{ $same ->
        [0] .
        [one] ; one is there already.
       *[other] ; { $there } are there already.
    }

# In the dialog: names that only the table knows
hours-table-assets = { $many ->
    [one] { $assets } is written down as something new to work on.
   *[other] { $assets } are written down as something new to work on.
}

# Over the lines that cannot come in
hours-table-errors = { $lines ->
    [one] One line stays out
   *[other] { $shown } lines stay out
}

# Over the lines that are asked about
hours-table-doubts = { $lines ->
    [one] One line: is it so?
   *[other] { $shown } lines: is it so?
}

# Before the reason of a line
hours-table-line = Line { $line }

# Tick box under the lines that are asked about
hours-table-doubtful = { $lines ->
    [one] Yes, it is so: take it in too
   *[other] Yes, it is so: take the { $shown } in too
}

# Tick box: go on without the lines that stay out
hours-table-good = { $lines ->
    [one] Leave this line out, and take the rest
   *[other] Leave these { $shown } lines out, and take the rest
}

# Beside the button: a tick is missing
hours-table-choose = Say first what becomes of the lines above.

# Beside the button: there is nothing to take in
hours-table-nothing = There is nothing new in this table.

# Filled button of the dialog
hours-table-do = { $lines ->
    [0] Import
    [one] Import one line
   *[other] Import { $shown } lines
}

# At the foot of the dialog
hours-table-safe = A backup is made first. You agree to what comes in; your own hours wait for someone else. One Undo takes it all back.

# Title of the dialog
opening-title = Where { $name } stood before

# Filled button of the dialog
opening-do = Write it down

# In the dialog
opening-why = From the book kept before this file. What lies before the period of that day is not asked again.

# Label of a field
opening-on = On

# Label of a choice
opening-side = Which way

# Choice
opening-ahead = Ahead

# Choice
opening-behind = Behind

# In the dialog. $side is ahead or behind; $units as typed
opening-preview = { $name } begins on { $day } with { $units } { $side ->
        [behind] open.
       *[ahead] ahead.
    }

# Button at a class whose hours become shares
credit-act = Credit hours as shares

# Title of the dialog. $name is a member or a class
credit-title = Hours of { $name } as shares

# Filled button of the dialog
credit-do = { $shares ->
        [0] Credit
        [one] Issue one share
       *[other] Issue { $shares } shares
    }

# In the dialog
credit-why = Approved hours at the value the pledge of their day gives them. Only whole shares are issued; the rest is kept.

# Label of a choice
credit-class = Shares of

# Choice: a class and the worth of its share
credit-class-par = { $name }, { $par } a share

# Beside the button
credit-no-class = No class has shares with a worth.

# Beside the button
credit-nothing = Not a whole share yet.

# In the sum
credit-worth = All hours are worth

# In the sum
credit-before = Credited before

# In the sum. $shown is how many
credit-issued = { $shares ->
        [0] No share now
        [one] One share now
       *[other] { $shown } shares now
    }

# Sum
credit-left = Kept for the next time

# Head of a column
credit-shares = Shares

# Head of a column
credit-sum = Worth

# Under the list. $shown members get $many shares worth $sum; $short others have worked for less than one
credit-preview = { $members ->
        [0] Nobody has worked for a whole share yet.
        [one] One member gets { $many } shares, { $sum } in all.
       *[other] { $shown } members get { $many } shares, { $sum } in all.
    } { $short ->
        [0] {""}
        [one] One has worked for less than one.
       *[other] { $short } have worked for less than one.
    }

# Link at a work day that is closed
fine-act = Fine for not coming

# Title of the dialog
fine-title = Fines for not coming

# Filled button of the dialog
fine-do = { $count ->
        [0] Ask for the fines
        [one] Ask for the fine
       *[other] Ask for { $count } fines
    }

# Beside the button
fine-none = There is nothing to ask for.

# Beside the button
fine-choose = Choose at least one.

# Under a fine
fine-worked-off = may be worked off

# Label of a field
fine-due = To be paid until

# In the dialog. $shown fines, $sum together
fine-preview = { $count ->
        [one] One fine of { $sum } is asked for, due on { $day }.
       *[other] { $shown } fines, { $sum } together, are asked for, due on { $day }.
    }

# In the dialog, where nobody was missed
fine-nobody = Nobody was missed.

# In the dialog, where all were fined before
fine-all = Every session missed is fined already.

# In the dialog, where the pledges ask no fine
fine-no-rule = The pledges ask no money for a session missed.

# Button at a fine in an account
fine-works-act = Worked off with…

# Title of the dialog
fine-works-title = Which work stands for the fine?

# Filled button of the dialog
fine-works-do = Work it off

# Heading over the entries
fine-works-which = Approved work since then

# In the dialog. $sum is what is open
fine-works-preview = What is not paid of it, { $sum }, is taken back. One piece of work stands for one fine.

# Beside the button
fine-works-none = There is no approved work since then.

# Beside the button
fine-works-choose = Choose the work.
