### Two laptops: the file lent and taken back.

# Title of the page
lending-title = Two computers

# The sentence under the title, while nobody has a copy
lending-voice-here = The file is only here.

# The sentence under the title. $person has a copy on loan since $when
lending-voice-lent = { $person } has had a copy since { $when }.

# The sentence under the title, where who is at the keyboard has the copy on loan
lending-voice-borrowed = This copy has been on loan to you since { $when }.

# Heading
lending-lend = Lend the file

# Under the heading
lending-lend-why = Makes a copy to work on with another computer, and notes who has it. While it is away, write in one of the two only.

# Label of a field: someone of the office
lending-to = To whom

# Choice in the field before anyone is chosen
lending-nobody = Choose someone of the office

# Hint where nobody else is in the office
lending-alone = Nobody else is in the office yet. Whoever takes the file signs with their own name there.

# Filled button: asks where to write the copy
lending-lend-do = Lend a copy

# Notice
lending-lent = The copy for { $person } is made, opened again and whole

# Heading
lending-return = A copy came back

# Under the heading
lending-return-why = Minga holds it beside the file, act by act, and changes nothing yet.

# Button: asks which file
lending-choose = Choose the copy

# What the chain says. Both end with the same act
lending-relation-same = Both are the same. There is nothing to take back.

# What the chain says. $theirs counts the acts of the copy
lending-relation-ahead = { $theirs ->
    [one] The copy is ahead by one act.
   *[other] The copy is ahead by { $theirs } acts.
}

# What the chain says. $ours counts the acts here
lending-relation-behind = { $ours ->
    [one] The copy is behind by one act. It brings nothing new.
   *[other] The copy is behind by { $ours } acts. It brings nothing new.
}

# What the chain says. $ours counts the acts here, $theirs those of the copy
lending-relation-diverged = The copies have parted ways: { $ours ->
    [one] one act here
   *[other] { $ours } acts here
} and { $theirs ->
    [one] one act there
   *[other] { $theirs } acts there
} that the other does not know.

# Heading over acts only this file has
lending-ours = Only here

# Heading over acts only the copy has
lending-theirs = Only in the copy

# Under a list that was cut. $more counts the acts not shown
lending-more = { $more ->
    [one] And one more act.
   *[other] And { $more } more acts.
}

# Filled button: the copy becomes the file
lending-take = Take the copy back

# Button, where both were written in. $ours counts our own acts
lending-take-aside = { $ours ->
    [one] Take the copy, set our one act aside
   *[other] Take the copy, set our { $ours } acts aside
}

# Beside the button
lending-safe = What is here now is kept as a backup first, and can be put back.

# Notice. $theirs counts the acts that came
lending-taken = { $theirs ->
    [one] The copy is back, with one act
   *[other] The copy is back, with { $theirs } acts
}

# Palette, on the page of lending
lending-lend-to = Lend the file to { $person }
