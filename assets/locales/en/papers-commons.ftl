### Papers about the commons: the sheet of a work day and the report.

# Right of the head of every page of a work day's sheet. $code is four signs
work-day-code = Code of the sheet: { $code }
# Under the title: when. $day is "Saturday 13 March 2027"; the times are "08:00" and "12:00"
work-day-when = { $day }, { $from } to { $to }
# Right of the title
work-day-signed-up = { $people ->
    [0] Nobody has signed up.
    [one] One person signed up.
   *[other] { $people } signed up.
}
# The same, with the places there are. $said is the sentence before
work-day-places = { $said } { $places ->
    [one] There is one place.
   *[other] There are { $places } places.
}
# Beside what the work is for
work-day-for = For
# Beside where people meet
work-day-meet = We meet
# Beside what is to be done
work-day-tasks = To do
# Beside what to bring
work-day-tools = Bring
# Head of the lines
work-day-who = Who is here
# Right of that head
work-day-hint = write when you came and left; sign beside your hours
# Column: when somebody came
work-day-came = Came
# Column: when somebody left
work-day-left = Left
# Column: hours
work-day-hours = Hours
# Column: where people sign
work-day-signature = Signature
# Someone on the sheet who waits for a place
work-day-waits = { $name }, waits for a place
# Under a line at the end of the sheet
work-day-led = Led by
# Under a line at the end of the sheet
work-day-confirmed = Hours confirmed by, date
# Title of the file, where the day has no name
work-day-title = Work day

# Title of the report on the commons, and the name of the file
commons-report-title = What we hold in common
# Right of the title. $hours are hours and minutes
commons-report-summary = { $assets ->
    [0] Nothing is held in common yet.
    [one] One thing held in common; { $hours } given to it.
   *[other] { $assets } held in common; { $hours } given to them.
}
# Head of the first table
commons-report-all = All together
# Right of that head
commons-report-all-hint = since the beginning; approved hours
# Column: what is held
commons-report-what = Held in common
# Column: hours in all
commons-report-hours = Hours
# Column: sessions attended, where a co-op counts those
commons-report-sessions = Sessions
# Column: money that came in. $currency is its code
commons-report-earned = { $currency } in
# Column: money spent. $currency is its code
commons-report-spent = { $currency } spent
# In place of lines
commons-report-none = Nothing is held in common yet.
# In place of a table of years
commons-report-nothing = Nothing was given to it yet.
# Column: the year
commons-report-year = Year
# Column: hours of members who were in no class on the day
commons-report-no-class = No class
# Column: how many members gave
commons-report-people = People
# Beside who looks after it
commons-report-stewards = Looked after by
# Beside where it is
commons-report-place = Where
# Beside the agreement or licence it is held under
commons-report-held = Held under
# Beside who may use it, and how
commons-report-usage = Who uses it
# Beside the first day
commons-report-since = Since
# A fact of a commons fund: what was paid into it instead of working, by year
commons-report-bought-out = Paid instead of working
# Beside the last day, where it is held no longer
commons-report-until = Until
# Right of the name of what is held: its kind
commons-report-kind-park = park
# Right of the name of what is held: its kind
commons-report-kind-land = land
# Right of the name of what is held: its kind
commons-report-kind-water = water
# Right of the name of what is held: its kind
commons-report-kind-building = building
# Right of the name of what is held: its kind
commons-report-kind-tools = tools
# Right of the name of what is held: its kind
commons-report-kind-seeds = seeds
# Right of the name of what is held: its kind
commons-report-kind-fund = fund
# Right of the name of what is held: its kind
commons-report-kind-code = code
# Right of the name of what is held: its kind
commons-report-kind-designs = designs
# Right of the name of what is held: its kind
commons-report-kind-knowledge = knowledge
# Right of the name of what is held: its kind
commons-report-kind-culture = culture
# Right of the name of what is held: its kind
commons-report-kind-other = held in common
