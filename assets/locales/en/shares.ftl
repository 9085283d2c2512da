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
