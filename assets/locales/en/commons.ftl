### The commons: the list, the page of one, and what is asked about it.

# Title of the page, and the way back to it
commons-title = Commons

# Beside the title: write something down that is held together. Also the title of its dialog and its button
commons-add = Add a commons

# Other words it is sought by
commons-add-words = asset park seed code new register

# Beside the title and on the page of one: call a day of work. Also the title of its dialog
commons-plan = Plan a minga

# Other words it is sought by
commons-plan-words = work day call calendar

# In the palette: write the coming days to a file for phones
commons-calendar-save = Save the coming mingas for a calendar

# Where the list will be, while there is nothing in it
commons-none = What do you look after together?

# Under it
commons-none-text = A park, a seed bank, a library of plans, code: write the first one down, and hours and mingas can be told for it.

# Read aloud where nothing was given to one in a year
commons-no-hours = No hours

# Read aloud: one stretch of a bar. $hours is "83 h 09"
commons-class-hours = { $name } { $hours }

# Read aloud in a bar: hours of members who were in no class
commons-no-class = No class

# Head of a column: its name
commons-what = What we hold together

# Head of a column of bars. $year is the year, as text
commons-given = Hours given in { $year }, by class

# Button at that head, and at the money of one
commons-year-before = The year before

# Button at that head, and at the money of one
commons-year-after = The year after

# Head of a column
commons-hours = Hours

# Head of a column. $currency is its code
commons-spent = Spent, { $currency }

# Head of a column. $currency is its code
commons-earned = Earned, { $currency }

# Head of a column: what it is held under, and who looks after it
commons-terms = Terms and stewards

# In a column of money, where there is none
commons-nothing = none

# After the name of one that is not held yet
commons-state-ahead = not yet

# After the name of one that is held no longer
commons-state-over = held no longer

# The last line of the list
commons-all = { $count ->
    [one] The only one
   *[other] All { $count }
}

# A kind of commons, in a choice and under a name
commons-kind-park = Park
# A kind of commons, in a choice and under a name
commons-kind-land = Land
# A kind of commons, in a choice and under a name
commons-kind-water = Water
# A kind of commons, in a choice and under a name
commons-kind-building = Building
# A kind of commons, in a choice and under a name
commons-kind-tools = Tools
# A kind of commons, in a choice and under a name
commons-kind-seeds = Seeds
# A kind of commons, in a choice and under a name
commons-kind-fund = Fund
# A kind of commons, in a choice and under a name
commons-kind-code = Code
# A kind of commons, in a choice and under a name
commons-kind-designs = Designs
# A kind of commons, in a choice and under a name
commons-kind-knowledge = Knowledge
# A kind of commons, in a choice and under a name
commons-kind-culture = Culture
# A kind of commons, in a choice and under a name
commons-kind-other = Something else

# Button on the page of one: tell anew what it is
commons-change = Change

# Title of that dialog
commons-change-of = Change { $name }

# Button of dialogs in which something is told anew
commons-save = Save

# Field: the name
commons-name = What you call it

# Beside a button that waits for the name
commons-unnamed = It needs a name

# Field: the kind
commons-kind = Kind

# Field: what it is in a line
commons-about = In a line

# Under it
commons-about-hint = For example: 24 hectares in the south of Quito

# Field: a place, or an address on the web
commons-place = Where it is

# Under it
commons-place-hint = A place, or an address on the web

# Field: the first day
commons-from = Held since

# Field, and beside the agreement or licence
commons-held-under = Held under

# Under that field
commons-held-hint = An agreement, a pledge or a licence

# Field: a larger one it belongs to
commons-part-of = Part of

# In that choice: of none
commons-part-of-nothing = Nothing larger

# Field, and beside who may use it
commons-usage = Who may use it

# Field, and head of the story
commons-story = How it began

# Under the field
commons-story-hint = For those who come after you

# Field: who told the story
commons-told-by = Told by

# Under the story. $who is a name, often with a year
commons-told-by-of = Told by { $who }

# Link beside the head of the story
commons-write-on = Write on

# Link beside the head of the story, while there is none
commons-write = Write it down

# In place of the story
commons-story-none = Nobody has told it yet.

# Under the name of one. $facts is such as "Park, 24 hectares in the south of Quito"
commons-held-since = { $facts }. Ours to look after since { $day }.

# Under the name of one that is held no longer
commons-held-from-to = { $facts }. Ours to look after from { $from } to { $to }.

# Head of the columns of hours
commons-by-year = Hours given, by class and year

# In place of them
commons-no-hours-yet = No hours have been given to it yet.

# Read aloud: one column. $hours is "83 h 09"
commons-year-hours = { $year }: { $hours }

# Head of a row under the columns, read aloud: the years
commons-year = Year

# Head of a row under the columns: how many members gave
commons-people = People

# Head of a row under the columns: sessions attended
commons-sessions = Sessions

# Under the columns. $hours is what $people members gave in $year, $all what was given in all years
commons-chart-foot = { $hours } in { $year }, from { $people ->
    [one] one member
   *[other] { $people } members
}; { $all } since the beginning. The columns carry whole hours.

# Head of the money of one, while there is none
commons-money = Money

# Head of the money of one in a year
commons-money-of = Money of { $year }, { $currency }

# In place of lines
commons-money-none = No money has been noted for it.

# Link beside that head, title in the palette, and button of the dialog
commons-money-note = Note money

# Title of that dialog
commons-money-for = Money for { $name }

# Field: which way it went
commons-money-side = Money that

# In that choice
commons-money-spent = was spent on it

# In that choice
commons-money-earned = came in for it

# Field: for what it was spent
commons-money-what = For what

# Field: from whom it came
commons-money-whom = From whom

# Field. $currency is its code
commons-money-amount = Amount, { $currency }

# Sum of what came in
commons-money-in = In

# Sum of what was spent
commons-money-out = Out

# A line of money of the commons fund: what receipts of the year say
commons-money-bought-out = Paid instead of working

# Beside a line of money, under the pointer or the keyboard
commons-money-take-back = Take back

# The same, read aloud
commons-money-take-back-of = Take back: { $words }

# Head
commons-pictures = Pictures

# Link: every picture
commons-pictures-all = All { $count }

# Link: only the newest
commons-pictures-fewer = Only the newest

# Button
commons-picture-add = Add a picture

# Title of its dialog
commons-picture-of = A picture of { $name }

# Button of that dialog: then the file is asked for
commons-picture-choose = Choose the file

# Field of that dialog
commons-picture-words = What it shows

# Under it
commons-picture-words-hint = It stands under the picture; it may be empty

# Field of that dialog
commons-picture-taken = Taken on

# Under a picture, and read aloud for it
commons-picture-on = { $words }, { $day }

# Button on a picture, read aloud
commons-picture-remove = Take out the picture: { $words }

# Head of who looks after it, and under what
commons-stewards-terms = Stewards and terms

# Beside their names
commons-stewards = Stewards

# In place of names
commons-stewards-none = Nobody yet

# Link, title in the palette, and button of the dialog
commons-steward-add = Add a steward

# Title of that dialog
commons-steward-of = Who looks after { $name }?

# Field: the member
commons-steward = Steward

# Beside a button that waits for the member
commons-steward-who = Choose a member

# Field: the first day
commons-steward-from = From

# Field: what else there is to say
commons-steward-note = Note

# After a name: since which year
commons-steward-since = , since { $year }

# Beside a name, under the pointer or the keyboard: until today
commons-steward-end = Until today

# The same, read aloud
commons-steward-end-of = { $name } looks after it until today

# Beside a place
commons-place-where = Where

# Beside an address on the web
commons-place-web = On the web

# Beside whether using it leaves less for others
commons-nature = Nature

# There: it does
commons-material = It can be used up or worn out

# There: it does not
commons-immaterial = It grows by being shared

# Beside its parts
commons-parts = Parts

# Link and button: note the last day
commons-close = Hold it no longer

# Title of that dialog
commons-close-of = { $name } is held no longer

# In that dialog
commons-close-text = Its hours, money and story stay. No work can be noted for it after its last day.

# Field of that dialog
commons-last-day = Last day

# Head of the coming days of one
commons-next = Next

# In place of days
commons-next-none = No minga is planned.
