### Payments: charges, receipts, arrears, reminders.

# What a charge is for: in lists, forms and papers
payments-kind-entry-fee = Entry fee
# What a charge is for: in lists, forms and papers
payments-kind-dues = Dues
# What a charge is for: in lists, forms and papers
payments-kind-deposit = Deposit
# What a charge is for: in lists, forms and papers
payments-kind-fine = Fine
# What a charge is for, in lists and on papers
payments-kind-buy-out = Hours paid for
# What a charge is for: in lists, forms and papers
payments-kind-shares = Shares not paid up
# What a charge is for: in lists, forms and papers
payments-kind-other = Other
# How money came: in lists, forms and papers
payments-method-cash = Cash
# How money came: in lists, forms and papers
payments-method-transfer = Transfer
# How money came: in lists, forms and papers
payments-method-card = Card
# How money came: in lists, forms and papers
payments-method-mobile = Mobile payment
# How money came: in lists, forms and papers
payments-method-other = Other
# Head of a column of sums by how late they are, and an option of the filter
payments-age-not-yet-due = Not yet due
# Head of a column of sums by how late they are, and an option of the filter
payments-age-up-to30 = 0–30 days
# Head of a column of sums by how late they are, and an option of the filter
payments-age-up-to60 = 31–60 days
# Head of a column of sums by how late they are, and an option of the filter
payments-age-up-to90 = 61–90 days
# Head of a column of sums by how late they are, and an option of the filter
payments-age-over90 = Over 90 days
# Title of the page, and its entry in a window's title
payments-title = Payments
# The page, one of its two views; also the name of the exported sheet
payments-arrears = Arrears
# The page, one of its two views; also over the receipts of one member
payments-receipts = Receipts
# Palette: goes to the arrears
payments-show-arrears = Show the arrears
# Palette: goes to the receipts
payments-show-receipts = Show the receipts

# The page, one of its views: money promised to those who left
payments-payouts = To pay out

# Palette: goes to what is to be paid to those who left
payments-show-payouts = Show what is to be paid out

# Nobody who left is owed money for shares
payments-payouts-none-title = Nothing is to be paid out

# Under it
payments-payouts-none = What members who leave are promised for their shares is listed here, by the day it is due.

# Over the list of what is to be paid out
payments-payouts-voice = { $sum } is promised to those who left; { $due } of it is due by now.

# In that list: which instalment of how many
payments-payouts-part = { $place } of { $of }

# Head of a column: how many shares money is paid back for
payments-head-units = Shares

# Head of a column
payments-head-instalment = Instalment

# Head of a column in the exported receipts: what the money went to
payments-head-for = For

# Head of a column in the exported receipts
payments-head-member = Member no.

# Head of a column in the exported receipts
payments-head-void = Void since

# Head of a column in the exported receipts: why it is void
payments-head-why = Why

# In a list: its day has come
payments-due-now = due

# Palette, and title of the dialog
payments-export-receipts = Export the receipts

# Palette and button over the list of receipts
payments-print-chosen = Print the receipts chosen

# Read aloud: the box before a receipt
payments-choose-receipt = Choose receipt { $number }
# Over a member's charges and receipts
payments-account = Account
# Money a member has to the good: in the account, and a part of a receipt
payments-credit = Credit
# Button and dialog: money is received
payments-take = Take a payment
# Button that gives the receipt
payments-take-do = Give the receipt
# Button and dialog: one or many are asked to pay
payments-raise = Ask for a payment
# Button that raises the charges. $members counts who is asked
payments-raise-do = { $members ->
    [0] Ask for it
    [one] Ask one member
   *[other] Ask { $members } members
}
# Button and dialog: a text to send to a member who owes
payments-remind = Remind
# Over the texts, where several members were chosen. $owing counts who owes something, $shown is it as text
payments-remind-owing = { $owing ->
    [0] Nobody of them owes anything.
    [one] One of them owes something.
   *[other] { $shown } of them owe something.
}
# After it. $members counts the others, $shown is it as text
payments-remind-left-out = { $members ->
    [one] One owes nothing and is left out.
   *[other] { $shown } owe nothing and are left out.
}
# Where the text would be when nobody chosen owes anything
payments-remind-nobody = There is nobody to remind.
# Button: the text for the member before
payments-remind-previous = Previous
# Button: the text for the next member
payments-remind-next = Next
# Beside the buttons: which of the texts this is, as numbers
payments-remind-place = { $place } of { $of }
# Button: the arrears as a spreadsheet
payments-export = Export
# Palette: the arrears as a spreadsheet
payments-export-arrears = Export the arrears
# Button: the arrears, or a receipt, as a paper
payments-print = Print
# Button: a receipt that was printed before
payments-print-copy = Print a copy
# Palette: the receipt on screen as a paper
payments-print-receipt = Print the receipt
# Title of the dialog. $date is the day
payments-export-title = Arrears on { $date } as a spreadsheet
# The sentence that opens the page. $members owe something that is due, $sum in all; where $old is yes, $oldest of it is over 90 days late
payments-voice = { $members ->
    [one] One member owes
   *[other] { $members } members owe
} { $sum } that is due{ $old ->
    [yes] ; { $oldest } of it for more than 90 days.
   *[no] .
}
# The sentence that opens the page when nothing is late
payments-voice-none = Nobody is late.
# Where the list would be, when nobody was ever asked to pay
payments-none-title = Nothing is owed
# Under it
payments-none = Ask for dues, an entry fee or shares not paid up, and they stand here until they are paid.
# Placeholder and label of the search over the arrears
payments-search = Name or number
# Label of the filter by how late something is
payments-age = How late
# Option of the filter: however late
payments-any-age = Any age
# Button: the arrears are those of today
payments-today = As of today
# Button: the arrears are those of a day. $date is it
payments-as-of = As of { $date }
# Label of the day to look at
payments-as-of-day = As of
# Under the day to look at
payments-as-of-hint = Empty for today. What is known now of that day.
# Button under a long list
payments-more = Show more
# Foot of the arrears: how many rows the sums are over. $members counts, $shown is it as text
payments-members = { $members ->
    [one] One member
   *[other] { $shown } members
}
# Head of a column: arrears, receipts, or a payment's parts
payments-head-number = No.
# Head of a column: arrears, receipts, or a payment's parts
payments-head-name = Name
# Head of a column: arrears, receipts, or a payment's parts
payments-head-since = Due since
# Head of a column: arrears, receipts, or a payment's parts
payments-head-late = Late
# Head of a column: arrears, receipts, or a payment's parts
payments-head-owed = Owed
# Head of a column: arrears, receipts, or a payment's parts
payments-head-credit = Credit
# Head of a column: arrears, receipts, or a payment's parts
payments-head-phone = Telephone
# Head of a column: arrears, receipts, or a payment's parts
payments-head-email = E-mail
# Head of a column: arrears, receipts, or a payment's parts
payments-head-day = Day
# Head of a column: arrears, receipts, or a payment's parts
payments-head-payer = Paid by
# Head of a column: arrears, receipts, or a payment's parts
payments-head-method = How
# Head of a column: arrears, receipts, or a payment's parts
payments-head-reference = Reference
# Head of a column: arrears, receipts, or a payment's parts
payments-head-amount = Amount
# Head of a column: arrears, receipts, or a payment's parts
payments-head-due = Due
# Head of a column: arrears, receipts, or a payment's parts
payments-head-what = What for
# Head of a column: arrears, receipts, or a payment's parts
payments-head-open = Still to pay
# Head of the column to type in. $currency is the co-op's money
payments-head-part = Of this payment, { $currency }
# Foot of a table: the sum
payments-together = Together
# Beside the head of an account
payments-nothing-owed = nothing owed
# Beside the head of an account. $sum is owed; where $late is yes, $due of it is due
payments-owed-of = { $late ->
    [yes] owes { $sum }, of it { $due } due
   *[no] owes { $sum }, not yet due
}
# In an account without charges
payments-never-asked = Nothing was asked for yet.
# Under an open charge: $date is its last day to pay, $age how late it is; $late is yes once it is
payments-due-since = { $late ->
    [yes] due { $date }, late: { $age }
   *[no] due { $date }
}
# Why a charge stands as it does: the line it began with
payments-asked = Asked
# Why a charge stands as it does: a line that took some of it back. $why is the reason given
payments-taken-back = Taken back: { $why }
# Why a charge stands as it does: what it comes to
payments-still = Still to pay
# Opens the charges with nothing left to pay. $charges counts them
payments-settled = { $charges ->
    [one] One charge settled
   *[other] { $charges } charges settled
}
# Link: credit pays what is asked, the oldest first
payments-settle = Pay with it
# In an account: shares not paid up, not asked for yet
payments-unasked = Shares not paid up, not asked for yet
# Link beside it: raises the charge
payments-ask-now = Ask for it
# Link under the latest receipts. $receipts counts all
payments-all-receipts = Show all { $receipts } receipts
# Link and dialog: what is not paid of a charge is taken back
payments-cancel = Take the charge back
# Button of that dialog
payments-cancel-do = Take it back
# In that dialog. $what is the charge, $sum what is not paid of it
payments-cancel-what = { $what }: the { $sum } not paid yet will no longer be asked. A line in the account says why.
# Label: the reason for taking back or making void
payments-why = Why
# Under it
payments-why-hint = A few words, kept with it.
# Beside the button while no reason is given
payments-why-needed = Say why first.
# Label: the member who pays
payments-payer = Paid by
# Under it: how to find the member by keyboard
payments-payer-hint = Number or name, then Enter
# Label of the amount. $currency is the co-op's money
payments-amount = Amount, { $currency }
# Under the payer. $sum is what is still to pay
payments-owes = { $sum } still to pay.
# Under the payer when nothing is owed
payments-owes-nothing = Nothing to pay: the money is kept as credit.
# After it, where the payer has credit. $sum is it
payments-has-credit = Credit: { $sum }.
# Button: fills in all that is owed
payments-pay-all = All of it
# Tick: the payment is for all who live together. $others counts the others
payments-household = { $others ->
    [one] For the household: one member more
   *[other] For the household: { $others } members more
}
# Label: how the money came
payments-method = How it was paid
# Label: number of the transfer or the slip
payments-reference = Reference
# Under it
payments-reference-hint = Transfer or slip number, if any.
# Label: the day the money came
payments-on = Day
# Over the parts of a payment, as proposed
payments-split-oldest = What is due longest is paid first
# Over the parts of a payment, once some were typed over
payments-split-typed = As you wrote it
# Link: back to the proposed parts
payments-split-reset = Oldest first again
# Read aloud: the field of a part. $what is the charge
payments-part-for = Of this payment for: { $what }
# Last line of the parts: what is left over
payments-rest = Left over, kept as credit
# Last line of the parts when they are too much
payments-rest-over = More than the payment
# Beside the button when the parts are too much
payments-parts-exceed = The parts are more than the payment.
# Notice after a payment. $number is the receipt's, $name who paid, $sum how much
payments-taken = Receipt { $number }: { $sum } from { $name }
# Button in that notice
payments-open-receipt = Open it
# Label: who is asked to pay
payments-whom = Whom
# Option: every member
payments-whom-all = All members
# Option: the members of a class. $name is the class
payments-whom-class = Class: { $name }
# Option: one member, by name
payments-whom-one = One member
# Option: those chosen in the list of members. $members counts them
payments-whom-chosen = { $members ->
    [one] The member chosen
   *[other] The { $members } members chosen
}
# Beside it, where it is not one member
payments-whom-hint = As they belong on the day it is asked. You see below who is left out.
# Label of the line to find a member in
payments-member = Member
# Label: what is asked for
payments-kind = What for
# Label: the co-op's own words for a charge
payments-words = Called
# Under it
payments-words-hint = As members will read it: Dues 2027.
# Label of the amount. $currency is the co-op's money
payments-amount-each = Each, { $currency }
# Label of the amount for shares. $currency is the co-op's money
payments-amount-most = At most, { $currency }
# Under the amount for shares
payments-amount-shares = Empty: what each still owes.
# Label: the last day to pay
payments-due = To pay by
# Under it
payments-due-hint = The last day to pay without being late.
# Label: the day a charge is asked
payments-asked-on = Asked on
# Preview: who is asked. $members counts them
payments-taken-from = { $members ->
    [0] Nobody is asked
    [one] One is asked
   *[other] { $members } are asked
}
# Preview: before what there is to think about
payments-think = First think
# Preview: why someone is left out, or what there is to think about
payments-reason-former = Left the co-op
# Preview: why someone is left out, or what there is to think about
payments-reason-not-yet = In no class yet
# Preview: why someone is left out, or what there is to think about
payments-reason-asked-already = Asked for the same already
# Preview: why someone is left out, or what there is to think about
payments-reason-owes-nothing = Nothing owed on shares that is not asked already
# Preview: what the charges come to. $sum is it
payments-raise-total = { $sum } in all
# Where the list would be, before the first receipt
payments-no-receipts-title = No receipt yet
# Under it
payments-no-receipts = Take a payment, and its receipt stands here, with a number that is never left out or given twice.
# In the list when nothing is found
payments-no-such-receipts = No receipt is like that.
# Placeholder and label of the search over receipts
payments-search-receipts = Number, name or reference
# Foot of the receipts. $receipts counts them, $shown is it as text
payments-receipts-sum = { $receipts ->
    [one] One receipt
   *[other] { $shown } receipts
}; void ones are not counted
# A receipt that no longer counts, in lists
payments-void = void
# Title of a receipt, and links to it. $number is its number
payments-receipt-number = Receipt { $number }
# Under the title. $sum is how much, $name who paid, $date the day
payments-receipt-of = { $sum } from { $name }, { $date }
# On a void receipt. $date is from when, $why the reason given
payments-void-since = Void since { $date }: { $why }
# Button and palette: a receipt no longer counts
payments-make-void = Make void
# Title of the dialog. $number is the receipt's
payments-void-title = Make receipt { $number } void
# In that dialog. $sum is how much was paid
payments-void-what = The { $sum } no longer count, and what they paid is owed again. The receipt is kept under its number, marked void.
# Button: the receipt as a text to paste
payments-copy-text = Copy as text
# Over the parts of a receipt
payments-went-to = What it went to
# After a part that paid for shares
payments-in-share-ledger = in the share ledger
# In the parts of a receipt. $date is when it was due
payments-due-on = due { $date }
# Over the facts of a receipt
payments-particulars = Particulars
# Who paid, once the law had the name erased
payments-payer-erased = someone whose name was erased
# Fact of a receipt: for whom
payments-for = For
# Fact of a receipt: for all who live together
payments-for-household = the household
# Fact of a receipt: how often it was printed
payments-printed = Printed
# How often. $times counts
payments-printed-times = { $times ->
    [0] not yet
    [one] once
   *[other] { $times } times
}
# A receipt as text: a charge of someone else. $what is the charge, $name whose
payments-part-of = { $what }, { $name }
# A receipt as text: one part. $what is it, $sum how much
payments-text-line = { $what }: { $sum }
# A receipt as text: its first line. $coop received, $name paid
payments-text-head = { $coop }, receipt { $number }: { $sum } from { $name }, { $date }. { $method }.
# Read aloud: the text of a reminder
payments-remind-text = Text of the reminder
# Over the text when no way to reach the member is known
payments-remind-nowhere = No way to reach them is known: say it in person.
# Over the text: how the member wants to be reached. $to is where
payments-remind-by-phone = By telephone: { $to }
# Over the text: how the member wants to be reached. $to is where
payments-remind-by-whatsapp = By WhatsApp: { $to }
# Over the text: how the member wants to be reached. $to is where
payments-remind-by-email = By e-mail: { $to }
# Over the text: how the member wants to be reached. $to is where
payments-remind-by-post = By letter: { $to }
# Over the text: how the member wants to be reached. $to is where
payments-remind-by-in-person = In person: { $to }
# Button: the text goes to the clipboard
payments-copy = Copy
# Beside the button, and as a notice, once it did
payments-copied = Copied: paste it into a message.
# Reminder sent to a member: subject of an e-mail. $coop is the co-op
payments-remind-subject = What is still to pay at { $coop }
# Reminder sent to a member: its first line. $name is the given name
payments-remind-hello = Hello { $name },
# Reminder sent to a member: before the charges. $charges counts them
payments-remind-opening = { $charges ->
    [one] this is still to pay:
   *[other] these are still to pay:
}
# Reminder sent to a member: one charge. $what is it, $date the last day to pay, $late says whether that has passed, $sum how much
payments-remind-line = { $late ->
    [yes] - { $what }, was due on { $date }: { $sum }
   *[no] - { $what }, due on { $date }: { $sum }
}
# Reminder sent to a member: shares not paid up, for which no charge was raised. $class is their class, $sum how much
payments-remind-shares = - Shares not paid up, { $class }: { $sum }
# Reminder sent to a member: the sum. $sum is it
payments-remind-total = Together: { $sum }
# Reminder sent to a member: the member has credit. $sum is it
payments-remind-credit = You have { $sum } to the good that can pay some of it.
# Reminder sent to a member: its last sentence
payments-remind-closing = If you have paid in these days, thank you. If it is hard to pay now, tell us, and we will find a way.

# Link beside a member's credit
payments-pay-back = Pay it back
# Link on a deposit that is held
payments-give-back = Give it back
# Title of the dialog. $name is who gets the money
payments-pay-back-title = Pay money back to { $name }
# In the dialog. $what is the deposit or the credit, $sum what there is of it
payments-pay-back-of = { $what }: there is { $sum }.
# Button of the dialog: it gives the pay-out slip
payments-pay-back-do = Give the pay-out slip
# Notice after it. $number is the slip's, $name who got the money, $sum how much
payments-paid-back = Pay-out slip { $number }: { $sum } to { $name }.
# Over the pay-out slips of one member
payments-refunds = Paid back
# A pay-out slip in the list. $number is its number
payments-refund-number = Pay-out slip { $number }
# Link of a pay-out slip
payments-refund-print = Print
# Palette: a pay-out slip as a paper
payments-print-refund = Pay-out slip
# Link of a pay-out slip, and button of the dialog
payments-refund-void = Make void
# Title of the dialog. $number is the slip's
payments-refund-void-title = Make pay-out slip { $number } void
# In the dialog. $sum is how much
payments-refund-void-what = The { $sum } are to the member’s good again. The slip is kept under its number, marked void.
