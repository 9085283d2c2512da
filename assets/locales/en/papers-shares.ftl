### The share register on paper: every movement of shares, by member, by class and by kind.

# Title of the share register, on the page, in its foot and as the document's title
share-register-title = Share register
# Right of the title. $amount is an amount of money
share-register-summary = { $lines ->
    [0] No movements yet
    [one] One movement
   *[other] { $lines } movements
} of { $members ->
    [one] one member
   *[other] { $members } members
}: { $shares ->
    [one] one share
   *[other] { $shares } shares
}, { $amount } paid.
# Head of the part that goes member by member
share-register-by-member = By member
# Head of a page of that part, and its bookmark. $number is the first member number on it, as text
share-register-from = From number { $number }
# Right of that head
share-register-order = by number; nothing is rubbed out
# In place of lines, where no share ever moved
share-register-empty = No share has moved yet.
# The last line of that part
share-register-all = { $members ->
    [one] One member in all
   *[other] All { $members } members
}
# Column head of the sums by class: members who hold shares of the class
share-register-holders = Holders
# Column head of the sums by class: shares that came
share-register-in = Came
# Column head of the sums by class: shares that went, below zero
share-register-out = Went
# Column head of the sums by class: shares held
share-register-held = Held
# Column head of the sums: what the shares are worth at par
share-register-worth = At par
# Head of the sums by kind of movement
share-register-by-kind = By movement
# Column head of the sums by kind: how many movements
share-register-lines = Movements
# Under the sums
share-register-agree = Members, classes and movements were summed apart and come to the same.
