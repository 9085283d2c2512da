### Merging two records of one person, and erasing what the law asks for.

# Title of the dialog
merge-title = The same person as { $name }

# Its button
merge-do = Merge the two

# Beside the button while nobody is chosen
merge-choose = Choose the other record

# Field
merge-other = The other record

# Under that field. $number as text
merge-hint = No. { $number } is kept; the other number leads to it.

# A line: the number that is kept
merge-kept = Kept

# A line: the number that leads to it
merge-leads = Leads here

# A line: acts that come along
merge-acts = Acts that come along

# What comes from the other record. $fields is a list
merge-fields = From the other record come { $fields }.

# Times in classes that become one
merge-times = { $times ->
    [one] One time in a class meets another and becomes one with it.
   *[other] { $times } times in classes meet others and become one with them.
}

# Title of the dialog
erase-title = Erase the personal data of { $name }

# Its button
erase-do = Erase for good

# Beside the button while something is open
erase-not-yet = Not yet

# Beside the button while the box is not ticked
erase-unsure = Tick the box first

# Heading
erase-goes = What goes

# Under it
erase-goes-what = Name, identity document, contacts, notes and answers; the household’s name if nobody else lives there{ $documents ->
    [0] {""}
    [one] ; one document
   *[other] ; { $documents } documents
}{ $ties ->
    [0] .
    [one] ; the name in one tie.
   *[other] ; the names in { $ties } ties.
}

# Heading
erase-stays = What stays

# Under it. $number as text
erase-stays-what = The number { $number }, dates, shares and sums, and { $acts } acts without the name. The file still proves itself whole.

# Heading
erase-copies = Where copies remain

# Under it
erase-copies-what = { $backups ->
    [0] No backup beside the file holds them. Copies on sticks and paper are yours to find.
    [one] One backup beside the file still holds them, until it is removed there. Copies on sticks and paper are yours to find.
   *[other] { $backups } backups beside the file still hold them, until they are thinned out or removed there; one a month is kept. Copies on sticks and paper are yours to find.
}

# Box to tick
erase-sure = This cannot be taken back. The law asks for it, or the person did.

# Notice
erase-done = Personal data erased
