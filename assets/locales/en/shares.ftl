### Movements of shares: the form, what a movement comes to, and the page of the share capital.

# What is done with shares: choice in the form
shares-act-subscribe = Subscribe shares
# What is done with shares: choice in the form
shares-act-issue = Give shares as paid up
# What is done with shares: choice in the form
shares-act-pay = Pay on shares
# What is done with shares: choice in the form
shares-act-pass = Pass to another member
# What is done with shares: choice in the form
shares-act-convert = Turn into another class
# What is done with shares: choice in the form
shares-act-redeem = Pay shares back
# What is done with shares: choice in the form
shares-act-gift = Give to the co-op, for good
# What is done with shares: choice in the form
shares-act-cancel = Cancel without payment

# Filled button of the form
shares-do-subscribe = Note the subscription
# Filled button of the form
shares-do-issue = Give the shares
# Filled button of the form
shares-do-pay = Note the payment
# Filled button of the form
shares-do-pass = Pass the shares
# Filled button of the form
shares-do-convert = Turn the shares
# Filled button of the form
shares-do-redeem = Pay the shares back
# Filled button of the form
shares-do-gift = Note the gift
# Filled button of the form
shares-do-cancel = Cancel the shares

# Beside the button, when a field above says why the movement is not possible
shares-refused = See above what is in the way

# Field: who receives the shares
shares-to = To whom
# Under the field
shares-to-hint = A member of the same class

# Field: the class the shares become
shares-into = Into which class
# Box to tick: what does not come out in whole shares
shares-pay-rest = Pay out in money what does not make a whole share
# Under the amount paid back
shares-back-hint = Empty: what is paid up on them

# Head of the sum in the form
shares-comes-to = What it comes to
# Head of a column of the sum
shares-now = Now
# Head of a column of the sum
shares-after = After
# What is held. $units counts shares, $paid is the amount paid up
shares-held = { $units ->
    [0] none, { $paid }
    [one] one share, { $paid }
   *[other] { $units } shares, { $paid }
}
# Under the sum. $owed is an amount
shares-owed-after = { $owed } is then still to be paid by { $name }.
# Under the sum. $count counts certificates, $numbers lists their numbers
shares-voids = { $count ->
    [one] Certificate { $numbers } is then void.
   *[other] Certificates { $numbers } are then void.
}

# Title of the dialog
heirs-title = The shares of { $name } pass to the heirs

# Its button
heirs-do = Pass the shares

# Field. $name is an heir
heirs-part = Part of { $name }

# Beside the button
heirs-nobody = No heir among the ties is a member

# In that dialog. $names are heirs who are no members, $count counts them
heirs-outside = { $count ->
    [one] { $names } is not a member: join first, or the part is paid back.
   *[other] { $names } are not members: join first, or the parts are paid back.
}

# Title of the page
shares-title = Share capital

# First line of the page. $shown is the number of shares as text, $worth what they are worth, $holders counts members
shares-voice = { $units ->
    [one] One share of { $worth }, held by { $holders ->
        [one] one member
       *[other] { $holders } members
    }.
   *[other] { $shown } shares worth { $worth }, held by { $holders ->
        [one] one member
       *[other] { $holders } members
    }.
}

# Title where there are no shares
shares-none-title = No shares yet

# Under that title
shares-none = Shares are added on the page of a member, or come with a table that is imported.

# Button: the ledger as a spreadsheet
shares-export = Export the ledger

# Title of the dialog. $all is "yes" where nothing is filtered
shares-export-title = { $all ->
    [yes] Export the whole ledger
   *[no] Export the lines on screen
}

# Button
shares-print = Print the share register

# Heading
shares-by-class = By class

# Head of a column: the terms of the shares
shares-terms = Terms

# Head of a column: how many hold shares
shares-holders = Holders

# Under the table
shares-holders-hint = Who holds shares of two classes is one holder in the sum.

# Head of a column: what the shares are worth
shares-worth = At par

# Head of a column
shares-paid-up = Paid up

# Head of a column: what is still to be paid
shares-owed = Unpaid

# A line of sums, on screen and in a spreadsheet
shares-together = Together

# Heading
shares-largest = Largest holdings

# A part of the capital. $percent such as 2.7
shares-percent = { $percent } %

# Under a holding. $worth and $most are amounts, $part such as 1/10; $limit is "within", "above" or "no" limit
shares-of-capital = { $units ->
    [one] One share, { $worth }
   *[other] { $units } shares, { $worth }
}{ $limit ->
    [within] ; at most { $part }, { $most }
    [above] ; more than { $part }, { $most }
   *[no] {""}
}

# After a name: who holds the shares too
shares-with = together with { $names }

# Heading
shares-unpaid = Still unpaid

# Under the heading
shares-unpaid-none = All shares are paid up.

# Read aloud: head of a column
shares-since = Since

# Under a list that is cut short
shares-more = { $count ->
    [one] And one more, in the list of members.
   *[other] And { $count } more, in the list of members.
}

# Heading: shares of who left or died
shares-to-settle = To settle

# Under the heading
shares-to-settle-none = No shares wait.

# Under a name. $paid is an amount, $died is "yes" where heirs are waited for
shares-waits = { $units ->
    [one] One share
   *[other] { $units } shares
}, { $paid }; { $died ->
    [yes] wait for the heirs
   *[no] left the co-op
}

# Heading, and name of the spreadsheet
shares-ledger = Ledger

# Beside the heading. $shown is the number as text
shares-lines = { $count ->
    [one] one line
   *[other] { $shown } lines
}

# Choice: shares of any class
shares-any-class = Every class

# Choice: any movement
shares-any-kind = Every movement

# Read aloud: the kind of movement
shares-kind = Movement

# Field: first day
shares-from = From

# Field: last day
shares-until = Until

# In place of the ledger
shares-no-lines = No line of the ledger is like that.

# Button
shares-show-more = Show more

# Head of a column
shares-head-day = Day

# Head of a column of the spreadsheet
shares-head-number = No.

# Head of a column
shares-head-name = Member

# Head of a column of the spreadsheet
shares-head-joint = Held together with

# Head of a column of the spreadsheet
shares-head-class = Class

# Head of a column
shares-head-kind = Movement

# Head of a column
shares-head-units = Shares

# Head of a column of the spreadsheet
shares-head-par = Par value

# Head of a column
shares-head-paid = Paid

# Beside a line of the share ledger: takes it back
shares-back = take back

# The same, read aloud. $what is the line, $day its day
shares-back-of = Take back: { $what }, { $day }

# The same in the ledger of the whole co-op. $name is the member
shares-back-in = Take back the line of { $name }, { $day }

# Title of the dialog
shares-back-title = Take back a movement of { $name }

# In the dialog. $what is the line, $day its day
shares-back-what = { $what }, { $day }. A new line of today takes it back; both stay in the ledger.

# Field
shares-back-why = Why

# Under the field
shares-back-why-hint = It stands in the history.

# Beside the button while the reason is missing
shares-back-why-needed = Say why.

# Button of the dialog
shares-back-do = Take it back

# Where money comes in today
shares-receipt = A receipt is given in the same act. What was asked for on shares is paid first.

# Where money came in on an earlier day
shares-receipt-asked = If this money was asked for, a receipt of that day is given; else it stays in the share ledger alone.
