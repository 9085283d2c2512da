### What can be done from the palette (Ctrl+K) and by key, and the palette itself.

# Box in the sidebar and its act: opens the palette
act-find = Find or do

# Palette: goes to a section. $section is its name in the sidebar
act-go = Go to { $section }

# Palette: the import wizard
act-import = Bring in a table of members

# Palette: makes a backup
act-backup = Make a backup now

# Notice after a backup made from the palette
act-backup-made = The backup is made and was opened again to see that it is whole

# Palette: goes to the list of backups
act-restore = Go back to a backup

# Palette: other words by which the page of lending is found
act-lending-words = lend laptop stick copy two computers

# Palette: other words by which the settings are found
act-settings-words = classes terms shares office people questions weave language trial

# Palette: reads the whole file and checks every act
act-check = Check the whole file

# Palette: who is at the keyboard
act-sit-down = Change who is at the keyboard

# Palette and list of keys: amounts become dots, for a screen others see
act-hide-amounts = Hide amounts

# Palette and list of keys: amounts are shown again
act-show-amounts = Show amounts

# Palette: other words by which hiding amounts is found
act-hide-amounts-words = projector money show hide sums

# Palette: $name is a language under its own name
act-language = Language: { $name }

# Palette: $theme is one of "As the computer", "Light", "Dark"
act-theme = Light or dark: { $theme }

# Palette: the list of keys
act-keys = Show the keys

# Read aloud: what the palette is
palette-title = Find a member, or do something

# In the empty line of the palette
palette-hint = A name, a number, or what you want to do

# Read aloud: the list under the line
palette-found = Found

# Read aloud after each letter: how many lines are listed
palette-count = { $found ->
    [0] Nothing found
    [one] One found
   *[other] { $found } found
}

# Palette: nobody and nothing answers to what was typed
palette-nothing = Nothing here goes by that name.

# Heading in the palette: what belongs to the page or the member on screen
palette-here = Here

# Heading in the palette: what was done or looked up lately
palette-recent = Lately

# Heading in the palette: the sections
palette-go = Go to

# Heading in the palette: the co-op
palette-coop = The co-op

# Heading in the palette: this window
palette-window = This window

# Heading in the palette: members found
palette-members = Members

# Heading in the palette: acts found
palette-acts = To do
