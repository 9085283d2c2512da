### The list of members.

# Title of the page, and the way back to it
members-title = Members

# Read aloud: name of the list
members-register = Register of members

# In the search field
members-search = Name or number

# Button with a printer
members-print = Print

# Button
members-import = Import

# Filled button
members-admit = Add a member

# Label of a class: filters, forms, settings
members-class = Class

# Read aloud: the filter by status
members-status = Status

# Filter: every class
members-all = All

# The same button, once a day is chosen
members-as-of-day = On { $day }

# Title of the dialog that asks for a day
members-as-of-title = The register on another day

# In that dialog
members-as-of-hint = What held on that day, as known now.

# Field of that dialog
members-as-of-label = Day

# In the bare loom, while the register is empty
members-none-title = No members yet

# Under it
members-none = The cloth starts with the first thread. Add the first member, or import a spreadsheet.

# In the list when nobody matches
members-nobody = Nobody matches. Try another word, class or status.

# Button in the panel beside the list
members-open-page = Open the page

# Head of a column
members-head-number = No.

# Head of a column
members-head-name = Name

# Head of a column
members-head-class = Class

# Head of a column
members-head-status = Status

# Head of a column
members-head-since = Since

# Head of a column
members-head-units = Shares

# Head of a column
members-head-paid = Paid, { $currency }

# Head of a column
members-head-folio = Folio

# Head of a column
members-head-kind = Kind

# Head of a column
members-head-left = Left

# Head of a column
members-head-owed = Owed, { $currency }

# Head of a column
members-head-document = Document

# Head of a column
members-head-born = Born

# Head of a column
members-head-phone = Telephone

# Head of a column
members-head-whatsapp = WhatsApp

# Head of a column
members-head-email = E-mail

# Head of a column
members-head-address = Address

# Head of a column
members-head-sector = Sector

# Head of a column
members-head-household = Household

# Head of a column: the language the member is written to in
members-head-lang = Language

# Head of a column: how the member would rather be reached
members-head-channel = Rather by

# Head of a column: what is due and not paid
members-head-arrears = Overdue, { $currency }

# Foot of the list, after a number in bold
members-total-rows = { $rows ->
    [one] row
   *[other] rows
}

# Foot of the list
members-total-standing = { $belonging } belong{ $leave ->
    [0] {""}
   *[other] , { $leave } on leave
}{ $former ->
    [0] {""}
   *[other] , { $former } former
}

# Foot of the list, before a number
members-total-shares = Shares

# Foot of the list, before a number: shares of those who left
members-total-settle = To settle

# Foot of the list, before an amount
members-total-paid = Paid, { $currency }

# Title of the form
members-admit-title = Add a member

# Its button
members-admit-do = Admit

# Field: first shares
members-admit-shares = Shares subscribed

# Beside the button while the name is empty
members-name-missing = A name is missing

# Beside the button while there is no class
members-class-missing = There is no class yet

# Field: a member number of one's own choosing
members-admit-number = Member number

# Under that field
members-admit-number-hint = Empty: the next one

# Under the field for the folio
members-admit-folio-hint = In the book kept before
