### Printing in the window: the menu of papers and what can be chosen about each.

# Menu of papers
print-register = Register of members
# Menu of papers
print-share-register = Share register
# Menu of papers: the rows on screen
print-roll = This list
# Menu of papers
print-labels = Address labels
# Menu of papers
print-envelopes = Envelopes
# Menu of papers
print-letters = Letter to each
# Menu of papers. $filled is "yes" when it is filled in for a member
print-application = { $filled ->
    [yes] Application form, filled in
   *[no] Application form, blank
}
# Menu of papers
print-certificate = Share certificate
# Menu of papers: everything about one member
print-sheet = Member sheet
# Menu of papers, and button. $filled is "yes" for one member
print-hours = { $filled ->
    [yes] Statement of hours
   *[no] Statements of hours
}
# Menu of papers
print-wall-chart = Wall chart
# Menu of papers, and button
print-work-day = Sheet to sign
# Menu of papers, and button
print-commons = Report on the commons
# Menu of papers
print-cards = Member cards

# Title of the dialog. $dated is "yes" when it is as of $day
print-title-register = { $dated ->
    [yes] Print the register as of { $day }
   *[no] Print the register of members
}
# Title of the dialog. $dated is "yes" when it is as of $day
print-title-share-register = { $dated ->
    [yes] Print the share register as of { $day }
   *[no] Print the share register
}
# Title of the dialog. $shown is the number as text
print-title-roll = { $rows ->
    [one] Print a list of one member
   *[other] Print a list of { $shown } members
}
# Title of the dialog. $shown is the number as text
print-title-labels = { $rows ->
    [one] Print one address label
   *[other] Print { $shown } address labels
}
# Title of the dialog. $shown is the number as text
print-title-envelopes = { $rows ->
    [one] Print one envelope
   *[other] Print { $shown } envelopes
}
# Title of the dialog. $shown is the number as text
print-title-letters = { $rows ->
    [one] Write to one member
   *[other] Write to { $shown } members
}
# Title of the dialog. $filled is "yes" when it is filled in for a member
print-title-application = { $filled ->
    [yes] Print the application form, filled in
   *[no] Print a blank application form
}
# Title of the dialog
print-title-certificate = Print the share certificate
# Title of the dialog
print-title-sheet = Print the member sheet
# Title of the dialog, and palette. $dated is "yes" when it is as of $day
print-title-arrears = { $dated ->
    [yes] Print the arrears as of { $day }
   *[no] Print the arrears
}
# Title of the dialog. $number is the receipt's, as text
print-title-receipt = Print receipt { $number }
# Title of the dialog. $filled is "yes" for one member; $dated is "yes" when it is as of $day
print-title-hours = { $filled ->
    [yes] { $dated ->
        [yes] Print the statement of hours as of { $day }
       *[no] Print the statement of hours
    }
   *[no] { $dated ->
        [yes] Print everyone’s statement of hours as of { $day }
       *[no] Print everyone’s statement of hours
    }
}
# Title of the dialog. $dated is "yes" when it is as of $day
print-title-wall-chart = { $dated ->
    [yes] Print the wall chart as of { $day }
   *[no] Print the wall chart
}
# Title of the dialog
print-title-work-day = Print the sheet to sign
# Title of the dialog
print-title-commons = Print the report on the commons
# Title of the dialog. $shown is the number as text
print-title-cards = { $rows ->
    [one] Print one member card
   *[other] Print { $shown } member cards
}
# In the dialog of a receipt that was printed before
print-copy-hint = It was printed before: this one is marked COPY.

# Field: a title for the list
print-roll-name = Title
# Under it
print-roll-hint = The rows and columns on screen, with the conditions and the sums. Without a title it is called "Roll of members".
# Field: which sheets of labels
print-stock = Sheets
# A sheet of labels
print-stock-label70x37 = A4, 3 × 8 labels of 70 × 37 mm
# A sheet of labels
print-stock-label63x38 = A4, 3 × 7 labels of 63.5 × 38.1 mm
# A sheet of labels
print-stock-avery5160 = Letter, 3 × 10 labels (Avery 5160)
# Field: where to begin on a sheet that was used before
print-first = Begin at label
# Under it
print-first-hint = Counted row by row from the upper left, for a sheet that was begun before.
# Under it, where the number does not fit. $most is the number of labels on a sheet
print-first-bad = A sheet has labels 1 to { $most }.
# Field: which envelopes
print-envelope = Envelopes
# An envelope
print-envelope-dl = DL, 220 × 110 mm
# An envelope
print-envelope-c5 = C5, 229 × 162 mm
# Field of a letter: what it is about
print-subject = Subject
# Field of a letter
print-greeting = Greeting
# Field of a letter
print-text = Text
# Under the text. $blanks lists words in braces
print-blanks = Filled in for each: { $blanks }. An empty line begins a paragraph. One page each, the address in the window of a DL envelope.
# Field of a letter: who signs
print-signed = Signed by
# Beside the button, while the letter has no text
print-no-text = Write the text first.
# Field: in which order letters, labels or envelopes come
print-order = Order
# An order
print-order-sector = Block by block
# An order
print-order-list = As in the list
# Notice after printing, where no font has some signs. $path is where the file is, $characters lists the signs
print-done-missing = The paper is at { $path }. No font here has these signs: { $characters }; it shows ? in their place.
# Field of the wall chart: how those who are in order are named
print-chart-shows = Those in order
# One of two
print-chart-names = By first name
# One of two
print-chart-numbers = By number
# In the dialog of a statement of hours
print-hours-hint = It says where things stand that day. It is not kept as a record: what is entered can still be undone.

# Name of the paper, in the palette
print-arrears = What is due, by age

# Palette: orders a paper. $paper is its name
print-do = Print: { $paper }

# Palette: other words by which papers are found; the first is "print"
print-words = print paper pdf

# Palette, beside a paper: it is of all members
print-of-all = of everyone

# When several receipts are printed
print-copies-hint = Those printed before are marked COPY.

# Title of the dialog: several receipts
print-title-receipts = { $receipts ->
    [one] Print one receipt
   *[other] Print { $receipts } receipts
}

# Title of the dialog. $number is the pay-out slip's, as text
print-title-refund = Print pay-out slip { $number }
