### Households, on the member’s page.

# Heading
home-head = Household

# Under the heading
home-none = No household written down.

# Link beside a heading
home-change = Change

# Before the names of other members who live there
home-with = Lives with

# After that, names of who is not a member. $names is a list
home-not-members = Also there, and not members: { $names }.

# When nobody else is written down
home-alone = Nobody else is written down there.

# Title of the dialog
home-title = Where { $name } lives

# Field
home-what = What to note

# Choice of the form
home-way-change = Change this household

# Choice of the form
home-way-join = Moves into another

# Choice of the form
home-way-found = A household not written down yet

# Choice of the form
home-way-leave = Moves out

# Button of the form
home-do-change = Change it

# Button of the form
home-do-join = Note the move

# Button of the form
home-do-found = Write it down

# Button of the form
home-do-leave = Note it

# Choice of a household. $number as text
home-option = No. { $number }, { $name }

# Field
home-name = What it is called

# Under that field
home-name-hint = A family name, or the house

# Field
home-others = Who lives there and is no member

# Under that field
home-others-hint = Names, with commas between

# Under the field in which a household is sought
home-find-hint = By its number, its name or its address

# Beside the button while no household is chosen
home-none-chosen = Choose a household.

# Field: the first day of living in a household
home-from = Lives there from

# Under that field
home-from-hint = Leave it empty if it has always been so

# Field: the first day of no longer living in a household
home-from-elsewhere = Lives elsewhere from

# Under the field of the last day
home-to-hint = Leave it empty while it lasts

# Box: the days of living there were noted by mistake
home-never = Never lived there

# The list of households lived in, read aloud
home-stays = Where this member lived

# In that list: the days. $days is "both", "from", "until" or "always"; $from and $until are days
home-days = { $days ->
    [both] { $from } to { $until }
    [from] since { $from }
    [until] until { $until }
   *[always] always
}
