### The page of one member and its dialogs.

# Under or beside the name. $number as text
member-number = No. { $number }

# Read aloud: the line above the name
member-neighbours = Back, previous and next

# Under the name
member-since = Member since { $day }

# Filled button
member-add-shares = Add shares

# Button
member-edit = Edit details

# Button
member-change-standing = Change standing

# Button
member-print = Print certificate

# Palette: prints everything about a member
member-print-sheet = Print member sheet

# Heading
member-status = Status, and why

# Why the status is what it is. $known: "open" from $since on, "ends" until $until, "never" without a date
member-because-applicant = { $known ->
    [ends] Asked to join on { $since }; the request holds until { $until }.
   *[open] Asked to join on { $since }.
}

# Why the status is what it is. $known: "open" from $since on, "ends" until $until, "never" without a date
member-because-probation = { $known ->
    [ends] On trial from { $since } to { $until }.
   *[open] On trial since { $since }.
}

# Why the status is what it is. $known: "open" from $since on, "ends" until $until, "never" without a date
member-because-member = { $known ->
    [ends] In a class since { $since }, and until { $until }.
   *[open] In a class since { $since }, with no end written down.
}

# Why the status is what it is. $known: "open" from $since on, "ends" until $until, "never" without a date
member-because-on-leave = { $known ->
    [ends] On leave from { $since } to { $until }; member all the while.
   *[open] On leave since { $since }; member all the while.
}

# Why the status is what it is. $known: "open" from $since on, "ends" until $until, "never" without a date
member-because-suspended = { $known ->
    [ends] Rights suspended from { $since } to { $until }.
   *[open] Rights suspended since { $since }.
}

# Why the status is what it is. $known: "open" from $since on, "ends" until $until, "never" without a date
member-because-former = { $known ->
    [never] Left the co-op.
   *[open] Left; { $since } was the last day.
}

# Why the status is what it is. $known: "open" from $since on, "ends" until $until, "never" without a date
member-because-not-yet = { $known ->
    [open] Belongs from { $since }.
   *[never] In the register, but in no class yet.
}

# Heading
member-shares = Shares

# Under the heading
member-no-shares = No shares yet.

# A line of the ledger. $kind is "Subscribed", "Paid back"; $parts says what stands in the line
member-moved = { $parts ->
    [bare] { $kind }
    [money] { $kind } { $paid }
   *[other] { $kind } { $units ->
        [one] one share
       *[other] { $units } shares
    }{ $parts ->
        [both] , { $paid }
        [par] {" "}of { $par }
       *[units] {""}
    }
}

# Sum of the ledger
member-shares-held = { $units ->
    [one] One share
   *[other] { $units } shares
}

# Under the sum, when not all is paid. $subscribed is an amount
member-owed = The shares are worth { $subscribed } at par; the rest is still to be paid.

# First cell of the sum
member-today = Today

# Read aloud: head of a column
member-day = Day

# Read aloud: head of a column
member-what = What

# Read aloud: head of a column
member-paid = Paid

# Heading
member-classes = Classes and dates

# Under the heading
member-no-classes = In no class yet.

# Time in a class, with its end
member-span = { $from } to { $to }

# Time in a class, still running
member-span-open = { $from } to today

# Time in a class that begins later
member-span-ahead = from { $from }

# Link beside the heading
member-enter-class = Add a class

# Title of the dialog
member-enter-class-title = { $name } enters a class

# Its button
member-enter-class-do = Add the class

# Link beside a running class
member-leave-class = end it

# Read aloud: that link
member-leave-class-of = End the time in { $class }

# Title of the dialog
member-leave-class-title = The time of { $name } in { $class } ends

# Its button
member-leave-class-do = End it

# Field: first day
member-from = First day

# Field: last day
member-to = Last day

# Field: last day in a class
member-last-day = Last day in the class

# Heading
member-contact = Contact

# Under the heading
member-no-contact = Nothing written down.

# Field of the form, and line of the page
member-field-given = Given names

# Field of the form, and line of the page
member-field-family = Family names

# Field of the form, and line of the page
member-field-organisation = Name of the organisation

# Field of the form, and line of the page
member-field-phone = Telephone

# Field of the form, and line of the page
member-field-whatsapp = WhatsApp

# Field of the form, and line of the page
member-field-email = E-mail

# Field of the form, and line of the page
member-field-address = Address

# Field of the form, and line of the page
member-field-sector = Block or sector

# Field of the form, and line of the page
member-field-document = Identity document

# Field of the form, and line of the page
member-field-document-kind = Identity document: which

# Field of the form, and line of the page
member-field-document-number = Its number

# Field of the form, and line of the page
member-field-born = Date of birth

# Field of the form, and line of the page
member-field-note = Note for the office

# Heading: what else the register holds
member-register = In the register

# Label
member-kind = Kind

# A kind of member
member-kind-person = Person

# A kind of member
member-kind-organisation = Organisation

# Label: the number in the book kept before
member-folio = Old folio

# Label: last day as a member
member-left = Left on

# Heading
member-timeline = Timeline

# Under the heading
member-no-acts = Nothing yet.

# Link to the history of this member
member-all-acts = { $acts ->
    [one] The one act in the history
   *[other] All { $acts } acts
}

# Title of the dialog
member-edit-title = Details of { $name }

# Its button
member-edit-do = Save the details

# Title of the dialog
member-shares-title = Shares of { $name }

# Its button
member-shares-do = Write it down

# Field: kind of movement
member-shares-kind = What happened

# Field
member-shares-units = Shares

# Under the number of shares
member-shares-par = { $par } each

# Field
member-shares-paid = Paid, { $currency }

# Field, when shares are paid back
member-shares-paid-back = Paid back, { $currency }

# Under the amount
member-shares-paid-hint = Empty if nothing was paid

# Field: real date of the movement
member-shares-on = On which day

# Title of the dialog
member-standing-title = Standing of { $name }

# Its button
member-standing-do = Write it down

# Field
member-standing-kind = What begins

# Beside the button: the dates are the wrong way round
member-standing-backwards = The last day lies before the first

# Field
member-exit-day = Last day as a member

# Under it
member-exit-hint = The shares stay in the register, to settle.

# Button: a text ready to paste
member-write = Write

# Button: everything else that can be done
member-more = More

# Link beside a heading
member-add = Add

# Filled button and act: answer the request to join
member-answer = Answer the request

# Act: the trial ends well
member-confirm = Confirm after the trial

# Act
member-back-from-leave = Back from leave

# Act
member-lift = Lift the suspension

# Act
member-go-on-leave = Goes on leave

# Act
member-apply = Asks to join

# Act
member-readmit = Take back in

# Act
member-suspend = Suspend

# Act: opens the page of leaving
member-exit = Leaves the co-op

# Act
member-death = Note the death

# Menu: the shares of a member who died pass to the heirs
member-heirs = Pass the shares to the heirs

# Act
member-tie = Name someone tied

# Act
member-home = Household

# Act
member-keep-document = Keep a document

# Act
member-merge = Same person as another record

# Act: what the law asks for
member-erase = Erase personal data

# In place of a name that was erased
member-erased = Personal data erased

# Under the name. $day is the day of death
member-died = Died on { $day }

# Above the name: numbers of records merged into this one. $count counts them
member-formerly = { $count ->
    [one] formerly also no. { $numbers }
   *[other] formerly also nos. { $numbers }
}

# Field of the form, and line of the page
member-field-lang = Language

# Field of the form, and line of the page
member-field-channel = Best reached

# Field of the form
member-field-document-country = Of which country

# Choice of a country: none
member-country-none = Not said

# Choice of a language: the co-op’s own
member-lang-none = The co-op’s

# A way to reach a member
member-channel-none = Not said

# A way to reach a member
member-channel-phone = By telephone

# A way to reach a member
member-channel-whatsapp = By WhatsApp

# A way to reach a member
member-channel-email = By e-mail

# A way to reach a member
member-channel-post = By post

# A way to reach a member
member-channel-in-person = In person

# Under the shares of a member, before the numbers of the certificates
member-certificates = { $count ->
    [one] Certificate:
   *[other] Certificates:
}

# One of the certificates
member-certificate = no. { $number } of { $day }

# Beside a certificate after whose printing the shares moved
member-certificate-void = void

# Hint under a document number typed in
member-doubt-wrong = Its check digit does not fit: look once more. It can be kept as it is.

# Hint under a document number typed in. $who are the others, by number and name
member-doubt-shared = Has the same document: { $who }.

# Hint under a name typed in. $who are the others, by number and name
member-doubt-name = Is called the same: { $who }.

# One of those the hints name
member-doubt-who = no. { $number } { $name }

# What can be done about a member: the form of a request to join, filled in
member-print-application = Print the application form
