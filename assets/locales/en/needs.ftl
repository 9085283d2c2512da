### What about a member needs somebody: the top of the member’s page.

# Heading
needs-head = Needs attention

# Under the heading, when all is in order
needs-nothing = Nothing waits for anyone.

# A line. $day is the day of the request
needs-request = The request to join of { $day } waits for an answer

# A line. $day is the last day of the trial
needs-trial = The trial ends on { $day }

# A line. $units are shares
needs-succession = { $units ->
    [one] One share waits for the heirs
   *[other] { $units } shares wait for the heirs
}

# A line. $units are shares
needs-to-settle = { $units ->
    [one] One share is still to be settled
   *[other] { $units } shares are still to be settled
}

# A line. $amount with its currency
needs-shares-owed = { $amount } still to be paid on the shares

# A line
needs-document-missing = No identity document is written down

# A line
needs-document-wrong = The number of the identity document cannot be right

# A line. $numbers are member numbers, $count counts them
needs-document-shared = { $count ->
    [one] Member no. { $numbers } has the same identity document
   *[other] Members nos. { $numbers } have the same identity document
}

# Button beside a line
needs-do-request = Answer

# Button beside a line
needs-do-trial = Confirm

# Button beside a line
needs-do-succession = Name an heir

# Button beside a line
needs-do-to-settle = Settle

# Button beside a line
needs-do-shares-owed = Note a payment

# Button beside a line
needs-do-document-missing = Add it

# Button beside a line
needs-do-document-wrong = Look at it

# Button beside a line
needs-do-document-shared = Same person?

# Button beside shares that wait for heirs, once heirs are named
needs-do-heirs = Pass to the heirs
