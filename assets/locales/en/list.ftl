### The list of members: filters, columns, what is chosen, what leaves the file; acts on many at once.

# Button over the list: opens what else can be asked
list-filter = Filter

# Read aloud and shown on hovering: button that opens columns and export
list-view = Columns and export

# Heading in the filters: what all have in common
list-conditions = Only members who

# Filter and its label: shares subscribed are not paid up
list-condition-owes-shares = owe on their shares

# Filter and its label: no proof of identity is known
list-condition-no-document = have no identity document

# Filter and its label: no telephone, e-mail or address is known
list-condition-unreachable = cannot be reached

# Filter and its label: former members whose shares wait to be settled
list-condition-to-settle = left with shares to settle

# Filter and its label: something they were asked for is due and not paid
list-condition-late = have something overdue

# Filter and its label: behind what is due to the commons by this day, beyond the tolerance
list-condition-behind-hours = are behind with their hours

# Filter and its label: the number of the proof of identity fails its check
list-condition-document-wrong = have a document number that cannot be right

# Filter and its label: two members have one number
list-condition-document-shared = have the same document as somebody else

# Filter and its label: on trial, to be confirmed soon
list-condition-trial-ending = end their trial within a month

# Filter and its label: shares wait for the heirs
list-condition-in-succession = died and left shares to pass on

# Filter and its label: natural persons
list-condition-person = are people

# Filter and its label
list-condition-organisation = are organisations

# Filter and its label: never asked, or said no to being written to beyond what membership asks
list-condition-no-messages = have not agreed to messages

# Filter and its label: never asked, or said no to being shown in pictures
list-condition-no-photos = have not agreed to pictures

# Filter and its label: never asked, or said no to standing in the members' list
list-condition-no-directory = have not agreed to the directory

# Filter and its label: never asked, or said no to personal data being used
list-condition-no-data = have not agreed to the use of their data

# Heading in the filters: first day in a class
list-since = Member since

# Field under it
list-since-from = From

# Field under it
list-since-to = Up to

# Label of that filter
list-since-between = since { $from } to { $to }

# Label of that filter
list-since-after = since { $day } or later

# Label of that filter
list-since-before = since { $day } or before

# Read aloud: the labels of what is asked, under the bar of the list
list-asked = What is asked of the list

# Read aloud: button on such a label
list-give-up = Give up: { $what }

# Button after those labels
list-clear = Clear

# Heading: the lists the office named
list-kept = Lists

# Button beside the labels of what is asked: keeps the list under a name
list-keep = Keep this list

# Palette: shows a list that was kept
list-show = Show the list: { $list }

# Read aloud: button beside a list that was kept
list-remove = Remove the list { $list }

# Title of the dialog that keeps a list
list-keep-title = Keep this list

# Field of that dialog
list-keep-name = Name of the list

# Under it
list-keep-hint = Its filters, order and columns are kept in the co-operative's file.

# Under it, while words are sought
list-keep-without-words = Its filters, order and columns are kept, but not the words sought: they may be a person's name.

# Button of that dialog
list-keep-do = Keep the list

# Label of a filter: members of one household. $name is empty once its name was erased
list-household = household { $name }

# In the list of households: all of them
list-any-household = Any household

# Read aloud: the box in the head of the list. In the list of keys: what Ctrl A does
list-choose-all = Choose all that match

# Read aloud: the box before a row
list-choose = Choose { $name }

# List of keys: what Space does in the list
list-key-choose = choose a row

# List of keys: what Shift and an arrow do in the list
list-key-choose-run = choose rows one after another

# Heading: which columns the list shows
list-columns = Columns

# Read aloud: button beside a column
list-column-up = { $column }: further left

# Read aloud: button beside a column
list-column-down = { $column }: further right

# Under the columns, where the window is too narrow for all of them
list-columns-hidden = { $columns ->
    [one] One column does not fit in the window.
   *[other] { $columns } columns do not fit in the window.
}

# Button under the columns
list-columns-usual = The usual columns

# Button: writes the list as a spreadsheet
list-export = Export the list

# Title of the dialog. $shown is the number as text
list-export-title = { $rows ->
    [one] Export one row
   *[other] Export { $shown } rows
}

# In that dialog: which kind of file
list-export-form = Kind of file

# Kind of file
list-export-xlsx = Excel

# Kind of file
list-export-ods = LibreOffice

# Kind of file
list-export-csv = Text (CSV)

# In that dialog
list-export-hint = The rows and columns on screen, with their sums. Leaving the file is noted in the history.

# Its button
list-export-do = Write the file

# Notice after it. $path is where the file is
list-exported = The list is at { $path }

# In the foot of an exported list. Begins as sums do in spreadsheets
list-total = { $rows ->
    [one] Total: one member
   *[other] Total: { $rows } members
}

# Read aloud: the bar over the foot of the list while members are chosen
many-bar = The members chosen

# In that bar. $shown is the number as text
many-chosen = { $members ->
    [one] One chosen
   *[other] { $shown } chosen
}

# Button in that bar: nobody is chosen any more
many-clear = Choose nobody

# Button in that bar
many-enter-class = Enter in a class

# Title of its dialog
many-enter-class-title = Enter members in a class

# Button of its dialog
many-enter-class-do = { $members ->
    [one] Enter one member
   *[other] Enter { $members } members
}

# Button in that bar
many-grant-leave = Grant leave

# Title of its dialog
many-grant-leave-title = Grant leave

# Button of its dialog
many-grant-leave-do = { $members ->
    [one] Grant leave to one member
   *[other] Grant leave to { $members } members
}

# Button in that bar
many-end-leave = End leave

# Title of its dialog
many-end-leave-title = End the leave

# Button of its dialog
many-end-leave-do = { $members ->
    [one] End the leave of one member
   *[other] End the leave of { $members } members
}

# Button: the members chosen are asked for a payment
many-raise = Ask for a payment

# Button: texts to send to those of them who owe
many-remind = Remind

# Button of the many bar: labels, envelopes or letters
many-post = Labels and letters

# Title of its dialog. $shown is the number as text
many-post-title = { $members ->
    [one] Post to one member
   *[other] Post to { $shown } members
}

# Its choice: which paper
many-post-paper = What goes out

# Its button: on to what that paper asks
many-post-do = Go on

# Button in that bar
many-certificates = Print certificates

# Title of its dialog
many-certificates-title = Print share certificates

# Button of its dialog
many-certificates-do = { $members ->
    [one] Print one certificate
   *[other] Print { $members } certificates
}

# Field: first day
many-from = From

# Field: last day
many-to = To

# Field: last day of the leave
many-last-day = Last day of leave

# Before the names of those it is done for
many-taken = { $members ->
    [one] One member
   *[other] { $members } members
}

# Before the names of those it is not done for
many-left-out = { $members ->
    [one] One left out
   *[other] { $members } left out
}

# A list of names that goes on
many-names-more = { $names } and { $more } more

# Beside the button when it would be done for nobody
many-nobody = This fits none of those chosen

# Why members are left out
many-left-out-former = have left the co-operative

# Why members are left out
many-left-out-applicant = asked to join and wait for an answer

# Why members are left out
many-left-out-not-yet = belong to no class yet

# Why members are left out
many-left-out-suspended = are suspended

# Why members are left out
many-left-out-in-class = are in the class already

# Why members are left out
many-left-out-on-leave = are on leave already

# Why members are left out
many-left-out-not-on-leave = are not on leave on that day

# Why members are left out
many-left-out-no-shares = hold no shares

# Heading in the filters: the preferred ways of contact
list-reached = Rather reached

# Heading in the filters: questions of the co-op's own
list-answers = What the co-op asks

# Filter by a question of the co-op's own: nothing is asked of it
list-any-answer = any

# Filter by a question of the co-op's own: nothing was answered
list-answer-none = no answer

# Label of a filter: a question of the co-op's own and what is wanted of it
list-answer = { $field }: { $answer }

# Under the box that finds a household
list-household-hint = Type a part of its name

# Read aloud: the list under that box
list-households-found = Households found

# Under that box
list-households-none = No household goes by that name.

# Export of the list: which columns
list-export-labels = For address labels

# Export of the list: which columns
list-export-shown = The columns on screen

# Export of the list: heading
list-export-columns = Columns

# Under that box, when not all found are shown
list-households-more = { $more ->
    [one] One more: type on.
   *[other] { $shown } more: type on.
}
