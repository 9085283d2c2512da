### Settings.

# Title of the page
settings-title = Settings

# Heading
settings-coop = The co-op

# Button under the name and the language of papers
settings-save = Save

# Heading
settings-window = This window

# Label
settings-theme = Light or dark

# A choice
settings-theme-auto = As the computer

# A choice
settings-theme-light = Light

# A choice
settings-theme-dark = Dark

# Heading
settings-classes = Classes

# Head of a column
settings-class-members = Members

# Head of a column
settings-class-par = One share, { $currency }

# Heading
settings-file = The file

# Label
settings-file-name = Name

# Label
settings-currency = Currency

# Label
settings-version = Minga

# Button: back to the first screen
settings-close = Close this co-op
