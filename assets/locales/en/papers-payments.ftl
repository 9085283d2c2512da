### Papers about money: receipts and arrears.

# Title of one receipt, and its bookmark. $number is its number, as text
receipt-number = Receipt no. { $number }
# Title of several receipts in one document
receipts-title = Receipts
# Over the name of whoever paid
receipt-from = Received from
# Column head of a receipt: what the money was for
receipt-for = For
# Column head of a receipt: the day it was due
receipt-due = Due
# Last line of a receipt
receipt-all = Received
# Under the parts of a receipt. $method is a word such as "in cash"
receipt-paid = Paid { $method }.
# Under the parts of a receipt. $reference is the bank's or the cashier's
receipt-paid-reference = Paid { $method }, reference { $reference }.
# On a receipt and in a member's sheet: how the money came, inside a sentence
receipt-method-cash = in cash
# On a receipt and in a member's sheet: how the money came, inside a sentence
receipt-method-transfer = by transfer
# On a receipt and in a member's sheet: how the money came, inside a sentence
receipt-method-card = by card
# On a receipt and in a member's sheet: how the money came, inside a sentence
receipt-method-mobile = by mobile payment
# On a receipt and in a member's sheet: how the money came, inside a sentence
receipt-method-other = in another way
# Foot of the upper half of a receipt
receipt-for-payer = For whoever paid
# Foot of the lower half of a receipt
receipt-for-coop = Stays with the co-operative
# Under the line to sign on
receipt-signed = For the co-operative
# Stamped on a receipt that was printed before
receipt-copy = COPY
# Stamped on a receipt that was taken back
receipt-void = VOID
# Under that stamp. $why is the reason as it was given
receipt-void-since = void since { $date }: { $why }

# Title of a pay-out slip: money paid back to a member. $number is its number, as text
refund-number = Pay-out slip no. { $number }
# Name of the file of a pay-out slip
refund-title = Pay-out slips
# Over the name of whoever got the money
refund-to = Paid back to
# Last line of a pay-out slip
refund-all = Paid back
# Foot of the upper half of a pay-out slip
refund-for-payee = For whoever was paid
# Under the line to sign on: whoever got the money signs
refund-signed = Received by

# Title of the arrears, on the page, in its foot and as the document's title
arrears-title = Arrears
# Right of the title. $amount is an amount of money
arrears-summary = { $members ->
    [0] Nobody is behind.
    [one] One member is behind with { $amount }.
   *[other] { $members } members are behind with { $amount }.
}
# Head of the only section
arrears-by-member = By member
# Right of that head
arrears-hint = by how many days it has been due; what is not due yet is left out
# Column head: due for 0 to 30 days
arrears-0-30 = 0–30
# Column head: due for 31 to 60 days
arrears-31-60 = 31–60
# Column head: due for 61 to 90 days
arrears-61-90 = 61–90
# Column head: due for more than 90 days
arrears-over-90 = Over 90
# In place of lines, where nobody is behind
arrears-none = Nobody is behind. Everything that is due is paid.
# Last line
arrears-all = { $members ->
    [0] Nobody
    [one] One member
   *[other] All { $members }
}
