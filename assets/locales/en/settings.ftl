### Settings.

# Title of the page
settings-title = Settings

# Heading
settings-coop = The co-op

# Button under the name and the language of papers
settings-save = Save

# Heading
settings-window = This window

# Label
settings-theme = Light or dark

# A choice
settings-theme-auto = As the computer

# A choice
settings-theme-light = Light

# A choice
settings-theme-dark = Dark

# Heading
settings-classes = Classes

# Head of a column
settings-class-members = Members

# Head of a column
settings-class-par = One share, { $currency }

# Heading
settings-file = The file

# Label
settings-file-name = Name

# Label
settings-currency = Currency

# Label
settings-version = Minga

# Button: back to the first screen
settings-close = Close this co-op

# Field: town and country of the co-op
settings-place = Place

# Under the field for the place
settings-place-hint = Town and country, as papers say it

# Field: who admits members
settings-admits = Who admits members

# A choice of who admits
settings-body-office = The office

# A choice of who admits
settings-body-board = The board

# A choice of who admits
settings-body-assembly = The assembly

# Field: how long a trial lasts, in days
settings-probation = Days of trial

# Under the field for the days of trial
settings-probation-hint = 0 where nobody is on trial

# Link in a row: changes what stands there
settings-change = Change

# Read aloud: head of the column with the links of a row
settings-acts = What can be done

# Button, and title of its dialog
settings-class-add = Add a class

# Title of a dialog, and the link read aloud. $name is the class
settings-class-change-of = Change the class { $name }

# Field: the name of a class
settings-class-name = Name of the class

# Beside a button that is off: a class has no name yet
settings-class-unnamed = The class needs a name

# Field: where a class stands among the others
settings-class-place = Place in lists

# A choice of place
settings-place-first = First

# A choice of place. $name is another class
settings-place-after = After { $name }

# Under the value of one share of a new class
settings-class-par-hint = The other terms are set afterwards

# Over the eight weaves to choose from
settings-weave = Weave

# Under the weaves
settings-weave-hint = It stands for the class in lists, charts and papers

# Under the weaves: another class has this one. $name is that class
settings-weave-taken = { $name } has this one too

# Read aloud: a weave
settings-weave-0 = Indigo, upright rib

# Read aloud: a weave
settings-weave-1 = Cochineal, twill

# Read aloud: a weave
settings-weave-2 = Chilca yellow, dots

# Read aloud: a weave
settings-weave-3 = Molle blue, lying rib

# Read aloud: a weave
settings-weave-4 = Walnut

# Read aloud: a weave
settings-weave-5 = Mulberry

# Read aloud: a weave
settings-weave-6 = Annatto

# Read aloud: a weave
settings-weave-7 = Cactus fruit

# Link in a row: shows the terms of the shares
settings-terms = Terms

# The same link, read aloud. $name is the class
settings-terms-of = Terms of the shares of { $name }

# Before terms: the day they began
settings-terms-from = From { $day }

# Terms in a sentence. $par is an amount with its currency, $least the fewest shares
settings-terms-par = { $least ->
    [0] { $par } a share.
    [one] { $par } a share, at least one.
   *[other] { $par } a share, at least { $least }.
}

# Terms in a sentence. $part is such as 1/3
settings-terms-most = Nobody holds more than { $part } of the capital.

# Button under the terms
settings-terms-set = Set new terms

# Palette: $name is a class
settings-terms-set-of = Set other terms for { $name }

# Palette: goes to a field of the co-op's particulars. $what is its label
settings-set = Set: { $what }

# Title of the dialog for new terms. $name is the class
settings-terms-title = Terms of the shares of { $name }

# Button of the dialog for new terms
settings-terms-do = Set these terms

# Under that title
settings-terms-hint = Terms before that day stay as they are for the days before.

# Field: the first day of the terms
settings-terms-day = They hold from

# Field: fewest shares a member holds
settings-terms-least = Fewest shares

# Field: the largest part of the capital one member may hold
settings-terms-part = Largest part of the capital

# Under that field
settings-terms-part-hint = Such as 1/3 or 35 %; empty for no limit

# Field: what becomes of shares on leaving
settings-terms-exit = On leaving, the shares are

# A choice of what becomes of shares
settings-exit-bought-back = bought back

# A choice of what becomes of shares
settings-exit-transferred = passed to another member

# A choice of what becomes of shares
settings-exit-gifted = given to the co-op

# A choice of what becomes of shares
settings-exit-cancelled = cancelled unpaid

# Field: whole years before shares can be withdrawn
settings-terms-years = Years before they can be withdrawn

# Box to tick
settings-terms-withdrawable = They may be withdrawn

# Box to tick
settings-terms-transferable = They may pass to another member

# Heading: particulars of the co-op's own
settings-fields = What we ask of members

# Under that heading, while there is nothing
settings-fields-none = Names, documents and contacts are always asked for. Add here what your co-op wants to know besides.

# Button, and title of its dialog
settings-field-add = Add a question

# Title of a dialog, and the link read aloud. $name is what is asked
settings-field-change-of = Change { $name }

# Read aloud: moves a question a place up
settings-field-up = Ask { $name } earlier

# Read aloud: moves a question a place down
settings-field-down = Ask { $name } later

# Field and head of a column: what is asked
settings-field-name = What is asked

# Beside a button that is off
settings-field-unnamed = The question needs a name

# Field and head of a column: the kind of answer
settings-field-kind = Kind of answer

# In the dialog: the kind of a question there is. $kind is such as "Text"
settings-field-kind-stays = Kind of answer: { $kind }. It stays, since answers were given to it.

# A kind of answer
settings-field-kind-text = Text

# A kind of answer
settings-field-kind-number = Number

# A kind of answer
settings-field-kind-day = Date

# A kind of answer
settings-field-kind-choice = One of a list

# A kind of answer
settings-field-kind-yes-no = Yes or no

# Field: what can be chosen
settings-field-options = Answers to choose from

# Under that field
settings-field-options-hint = One on each line, at least two

# Box to tick
settings-field-retire = No longer asked; answers given are kept

# Beside a question no longer asked
settings-field-retired = no longer asked

# Heading: who works in the office
settings-office = The office

# Button: someone joins the office and sits down
settings-office-add = Someone else

# Field and head of a column
settings-person-name = Name

# Under the name
settings-person-name-hint = As the history shows it

# Field and head of a column: the member this person is
settings-person-member = Member

# Under that field
settings-person-member-hint = If this person is a member too

# Title of a dialog, and the link read aloud. $name is someone of the office
settings-person-change-of = Change the particulars of { $name }

# Beside someone who left the office
settings-person-left = left the office

# Beside whoever is at the keyboard
settings-person-here = at the keyboard

# Box to tick
settings-person-retire = No longer works in the office

# Under the box to hide amounts
settings-hide-hint = For a screen that others see. Until this window is closed.
