### Backups and safety.

# Title of the page
backups-title = Backups and safety

# The sentence under the title. $when is "today, 07:40"
backups-voice = If this computer broke now, we would lose what was done since { $when }.

# The same, while there is no backup
backups-voice-none = If this computer broke now, we would lose everything: there is no backup yet.

# Button
backups-check = Check everything now

# Filled button
backups-make = Make a backup

# Button: asks for a folder
backups-make-elsewhere = Back up to a stick

# Button under the list: asks for a backup that lies elsewhere
backups-from-file = Restore from a file…

# Beside that button
backups-from-file-hint = A backup on a stick, from another computer or a mail. It is checked before anything is changed.

# Notice
backups-made = The backup is made, opened again and whole

# Heading
backups-list = Backups we have

# Right of the heading
backups-list-hint = each was opened again after it was made

# In the list
backups-none = None yet. Minga makes one each day it is used, and you can make one now.

# Head of a column
backups-made-at = Made

# Head of a column
backups-place = Where

# In the column of places
backups-here = On this computer

# Head of a column
backups-size = Size

# Head of a column
backups-tried = Tried

# In the column "Tried"
backups-whole = Opened and whole

# In the column "Tried"
backups-broken = Does not open

# After the place: why it was made
backups-reason-by-hand = made by hand

# After the place: why it was made
backups-reason-daily = of the day

# After the place: why it was made
backups-reason-before-import = before an import

# After the place: why it was made
backups-reason-before-migration = before a newer Minga

# After the place: why it was made
backups-reason-before-restore = before going back

# Link under the list
backups-older = { $more ->
    [one] One older
   *[other] { $more } older ones
}

# Link beside a backup
backups-restore = Go back

# Title of the question. $when is "2 March, 07:41"
backups-restore-title = Go back to { $when }?

# Palette, on the page of backups: opens what going back comes to. $when: "today, 07:40"
backups-restore-to = Go back to { $when }

# First consequence
backups-restore-aside = { $acts ->
    [0] No act was made since then.
    [one] One act since then would be set aside.
   *[other] { $acts } acts since then would be set aside.
}

# Link after it
backups-restore-read = Read them first

# Second consequence
backups-restore-kept = What you have now is kept as a backup of its own, so you can come back.

# Button
backups-restore-do = Go back to it

# Beside the button
backups-restore-safe = Nothing is lost either way.

# Notice. $when is "2 March, 07:41"
backups-restored = We are back at { $when }

# Heading
backups-checked = Checked

# Under it, before a check
backups-unchecked = Not since the file was opened.

# Under it, after a check
backups-whole-file = { $acts ->
    [one] The one act agrees with the file
   *[other] All { $acts } acts agree with the file
}

# Under it. $when is "Today, 07:40"
backups-whole-when = { $when }, in { $seconds } s: every seal, and every table made again from the acts.

# Heading
backups-second = A second place

# Under it
backups-second-why = A backup on this computer does not help if it is stolen. Take one on a stick to another house each week.

# Heading
backups-kept = What is kept

# Under it
backups-kept-how = All of today, then one a day, one a week, one a month.

# Under it, before the number of acts
backups-count = { $backups ->
    [one] One backup,
   *[other] { $backups } backups,
}

# After the number of acts
backups-acts = acts in the file.

# Link to the page of two computers
backups-lending = Lend the file to another computer
