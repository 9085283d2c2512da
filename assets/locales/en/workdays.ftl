### Days of work: the calendar, calling one, signing up, coming in, closing.

# Name of the calendar, read aloud, and title of a day before it is known
workdays-title = Mingas

# Head of the calendar. $month is "March 2027"
workdays-month = Mingas, { $month }

# Button beside that head
workdays-as-list = As a list

# Button beside that head, while it is a list
workdays-as-calendar = As a calendar

# Button, read aloud
workdays-month-before = The month before

# Button, read aloud
workdays-month-after = The month after

# Button: the month of today
workdays-today = Today

# Beside a day of today that is not closed, over the calendar. The times are "08:00" and "12:00"
workdays-open-today = today, { $begins } to { $ends }

# Beside an earlier day that is not closed. $day is "Saturday 13 March"
workdays-open-sheet = { $day }: its signed sheet waits to be typed in, or the day to be closed

# In place of a list
workdays-none = No minga this month.

# Button in a day of the calendar, read aloud. $day is "Saturday 13 March"
workdays-plan-on = Plan a minga on { $day }

# A day that does not take place
workdays-called-off = Called off

# Under it, on its page
workdays-called-off-text = Nobody has to come. Its calendar entry can be saved again, and then says so.

# How many came to a day
workdays-came = { $count ->
    [0] nobody came
    [one] one came
   *[other] { $count } came
}

# How many come to a day without a limit
workdays-coming = { $count ->
    [0] nobody yet
    [one] one coming
   *[other] { $count } coming
}

# In the calendar: how many of the places are taken
workdays-of = { $coming } of { $places }

# How many of the places are taken
workdays-taken = { $coming } of { $places } have signed up

# How many signed up
workdays-signed = { $count ->
    [0] nobody has signed up
    [one] one has signed up
   *[other] { $count } have signed up
}

# How many places are left
workdays-left = { $count ->
    [0] no places left
    [one] one place left
   *[other] { $count } places left
}

# How many wait for a place
workdays-waiting = { $count ->
    [one] one waits for a place
   *[other] { $count } wait for a place
}

# Beside a day. The times are "08:00" and "12:00"
workdays-times = { $begins } to { $ends }

# What the day counts for each. $hours is "4 h 00"
workdays-each = { $hours } for each who comes.

# Where people meet
workdays-meet-at = Meet: { $place }.

# What to bring
workdays-bring = Bring: { $tools }.

# Link or button under a list that shows only the first
workdays-more = and { $count } more

# Button: only the first again
workdays-fewer = Fewer

# Button: put members on the list of a day
workdays-sign-up = Sign up

# Title of that dialog
workdays-sign-up-for = Who comes to “{ $title }”?

# Button of that dialog
workdays-sign-up-do = { $count ->
    [0] Sign up
    [one] Sign up one
   *[other] Sign up { $count }
}

# Beside that button, while nobody is chosen
workdays-nobody-chosen = Type a number or a name, then Enter

# In that dialog, for a member on the list
workdays-signed-already = { $name } has signed up already.

# Beside a member for whom there is no place yet
workdays-waits = waits for a place

# Button beside a member, read aloud
workdays-take-off = Take { $name } off the list

# Head of the column of those buttons, read aloud
workdays-take-off-head = Take off

# Button: the page of the day
workdays-open = Open

# Button and title in the palette: one day as a file for calendars
workdays-calendar-one = Save it for a calendar

# Name of that file, without its ending
workdays-calendar-file = mingas

# In a calendar, after what is to be done
workdays-calendar-tools = Bring: { $tools }

# Button and title in the palette
workdays-change = Change

# Title of that dialog
workdays-change-of = Change “{ $title }”

# Button of the dialog that plans a day
workdays-call = Call it

# Field
workdays-name = What we do

# Under it
workdays-name-hint = For example: planting the banks of the stream

# Beside a button that waits for that
workdays-untitled = It needs a name

# Field: for which commons
workdays-where = For

# Field: the day
workdays-on = Day

# Field: a time
workdays-begins = From

# Field: a time
workdays-ends = To

# Beside a button that waits for the times
workdays-no-times = The times are missing

# Field: how many may come
workdays-places = Places

# Under it
workdays-places-hint = Empty: all may come

# Beside a button: the places are no number
workdays-no-count = Places are a whole number

# Field, and beside where people meet
workdays-meet = Where we meet

# Field, and beside what to bring
workdays-tools = To bring

# Field, and beside what is to be done
workdays-tasks = To do

# Field: whether the day comes again
workdays-again = Again

# In that choice
workdays-again-never = Only this once

# In that choice
workdays-again-1 = Every week

# In that choice
workdays-again-2 = Every two weeks

# In that choice
workdays-again-4 = Every four weeks

# In that choice
workdays-again-month = The same weekday of each month

# Field: not beyond this day
workdays-until = Until

# Link and title in the palette
workdays-call-off = Call it off

# Link and title in the palette: this day and those that repeat it after it
workdays-call-off-all = Call off this and those after it

# Head of who comes, before the day
workdays-who-comes = Who comes

# In place of lines
workdays-nobody-signed = Nobody has signed up yet.

# Head of a column: the member's number
workdays-number = No.

# Head of a column
workdays-name-head = Name

# Head of a column: the day of signing up
workdays-signed-head = Signed up

# Head of a column, read aloud
workdays-note = Note

# Head of what was said of the day
workdays-told = About the day

# Head of the field in which people are checked in
workdays-coming-in = Who is coming in

# The same, once the day is over: its signed sheet is typed in
workdays-sheet = Typing in the signed sheet

# Beside that head: what stands in each line of the sheet
workdays-sheet-aside = number, came, left; or number and hours

# In the line, while nothing is typed: examples
workdays-sheet-hint = 190 8:30 11:00, or 190 3h

# Under the line
workdays-sheet-text = The number alone is the whole day; 190 8:30 came then; 190 - 11:00 left then; 190 3h did three hours. Enter goes on to the next line of the sheet.

# Button beside the line, in place of “… is here”. $name is often a first name
workdays-note-here = Note { $name }

# The same field, read aloud and in the dialog of signing up
workdays-who = Member

# What can be typed there
workdays-who-hint = number, name, or the card’s code

# Under the field: nobody is meant by what was typed
workdays-who-none = Nobody here is meant by “{ $text }”.

# Under the field: about somebody on the list. $day is a date
workdays-signed-on = { $name }, signed up on { $day }.

# Under the field: about somebody who is not on the list
workdays-not-signed = { $name } has not signed up, and is welcome.

# After that. $time is "10:34", $hours "1 h 26"
workdays-will-count = Comes in at { $time }, so { $hours } will count.

# The same, where coming and leaving were typed
workdays-from-to-counts = From { $from } to { $to }: { $hours } will count.

# The same, where nothing was typed but the number
workdays-all-counts = The whole day: { $hours } will count.

# The same, where sessions are counted and not hours
workdays-session-counts = It counts as one session.

# Under the field: about somebody who came in before
workdays-here-already = { $name } is here already.

# Button beside the field, and beside a member. $name is often a first name
workdays-is-here = { $name } is here

# Button: somebody is here
workdays-here-button = Here

# Button and title in the palette: the page at the door, where people check in by themselves
workdays-door = At the door

# Other words it may be sought by in the palette
workdays-door-words = kiosk check in card code

# In the line at the door, while nothing is typed
workdays-door-hint = Your number, or hold your card to the reader

# Button beside that line
workdays-door-here = I am here

# Said to who came in last
workdays-door-welcome = Welcome, { $name }.

# In place of the line, when the day is closed
workdays-door-closed = The day is closed.

# At the foot of the page at the door
workdays-door-foot = Esc leads back to the office.

# Title of the dialog that asks before the page at the door is left
workdays-door-leave = Leave the door?

# Its button
workdays-door-leave-do = To the office

# In it
workdays-door-leave-text = Only whoever keeps the list goes on from here. Cancel, and type your number.

# In place of who is here, and beside the button that closes the day
workdays-nobody-here = Nobody is here yet.

# Head of a column: who is here
workdays-here = Here

# Head of a column: since when
workdays-since = Since

# Beside somebody who left before the end. $time is "10:20"
workdays-left-at = left at { $time }

# Beside somebody who was not on the list
workdays-without = came without signing up

# Beside somebody, under the pointer or the keyboard
workdays-leaves = Leaves early

# The same, where a time is noted
workdays-leaves-change = Another time

# The same, read aloud; title of the dialog
workdays-leaves-of = { $name } leaves early

# Field of that dialog
workdays-leaves-at = Left at

# Under it. $ends is "12:00"
workdays-leaves-hint = Empty: stayed until { $ends }

# Head of the cloth, before the day
workdays-people = People

# Beside the head of the cloth
workdays-signed-without = { $signed } signed up, { $without ->
    [one] one came without
   *[other] { $without } came without
}

# Over the cloth
workdays-here-count = { $count ->
    [0] nobody here
    [one] one here
   *[other] { $count } here
}

# Over the cloth: signed up and not seen
workdays-missing-count = { $count ->
    [one] one not seen yet
   *[other] { $count } not seen yet
}

# Under the cloth
workdays-free-of = { $free } of { $places } places free

# The cloth, read aloud
workdays-room-here = { $here } here, { $missing } not seen yet, { $free } places free

# Head of who signed up and was not seen
workdays-not-seen = Not seen yet

# The same, when the day is closed
workdays-not-there = Not there

# Button beside a member: said that they cannot come
workdays-told-us = Told us

# The same, read aloud
workdays-told-us-of = { $name } told us

# Beside a member
workdays-presence-excused = told us

# Beside a member
workdays-presence-missed = did not come

# Link beside somebody who did not come to a day that is closed, and button of its dialog
workdays-pardon = Let off

# The same, read aloud; title of the dialog
workdays-pardon-of = Let { $name } off

# Field of that dialog
workdays-pardon-how = How

# In that choice
workdays-pardon-excused = Excused

# Under it
workdays-pardon-excused-text = As if they had told us before. Where sessions are counted, it counts as one done.

# In that choice
workdays-pardon-open = Left open

# Under it
workdays-pardon-open-text = It is still owed, but does not count as missed: nothing is owed on top of it.

# Field of that dialog; nothing more is said than the kind of reason
workdays-pardon-reason = Reason

# Under that list
workdays-missed-hint = Whoever is still here in this list when the day is closed is noted as not having come.

# Head of the hours a day comes to
workdays-to-confirm = Hours to be confirmed

# The same, when the day is closed
workdays-confirmed-later = Hours handed in

# A line: so many with the same hours. $hours is "4 h 00"
workdays-people-each = { $count ->
    [one] One, { $hours }
   *[other] { $count } people, { $hours } each
}

# The sum
workdays-people-of = { $count ->
    [one] One person, { $asset }
   *[other] { $count } people, { $asset }
}

# A line: those whose work days are counted, not their hours
workdays-sessions = { $count ->
    [one] One, a session
   *[other] { $count } people, a session each
}

# A line: somebody's work of the day was typed in before
workdays-typed-before = { $name }, typed in before

# Under the sum
workdays-typed-text = What was typed in before stands as it is; closing adds nothing to it and nothing is counted twice.

# Button
workdays-close = Close the day

# In place of that button, when it is closed
workdays-closed-text = The day is closed. Its hours wait under Hours for someone to agree.

# Under that button. $names are the stewards
workdays-who-confirms = { $names } or another can agree to them; nobody agrees to their own.

# Under that button, where there are no stewards
workdays-someone-confirms = Someone else agrees to them; nobody agrees to their own.
