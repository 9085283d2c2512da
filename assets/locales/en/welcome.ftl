### The first screen, and founding a co-op.

# Name of the window
welcome-title = Minga

# The large sentence
welcome-voice = Minga keeps the books of work done together.

# Under the large sentence
welcome-sub = Members, classes and shares, in one place that everyone can check.

# First way in
welcome-found = Open a co-op

# Under the first way in
welcome-found-hint = Give it a name, choose its classes, add the first members. Ten minutes.

# Second way in
welcome-open = Open a file you have

# Under the second way in
welcome-open-hint = A co-op kept with Minga: its name ends in .minga.

# Link under the ways in: asks for a backup and where the co-op shall lie
welcome-restore = Restore from a backup…

# Third way in
welcome-import = Import from a spreadsheet

# Under the third way in
welcome-import-hint = Bring your register as it is. You check everything before it counts.

# Fourth way in
welcome-sample = Look around in a sample co-op

# Under the fourth way in
welcome-sample-hint = Cooperativa Abierta Quitumbe, { $members } members. Nothing you do there is kept.

# Before the co-ops opened last
welcome-recents = Opened before

# Beside a co-op whose file is gone
welcome-recent-missing = the file is no longer there

# Foot of the first screen
welcome-safe = Everything stays on this computer. No account, no internet needed.

# Title of the form for a new co-op
welcome-found-title = A new co-op

# The same, when a table comes next
welcome-found-import-title = First, whose register is it?

# Button: asks where to keep the file
welcome-found-do = Choose where to keep it

# Beside the button while a name is missing
welcome-found-missing = Both names are needed

# Form for a new co-op, and settings
welcome-coop-name = Name of the co-op

# Form for a new co-op
welcome-currency = Currency

# Under the currency
welcome-currency-hint = Three letters: USD, EUR, PEN

# Form for a new co-op, and settings
welcome-papers = Language of its papers

# Form for a new co-op
welcome-your-name = Your name

# Under your name
welcome-your-name-hint = Every act carries the name of who did it.

# Form for a new co-op
welcome-classes = Who owns it together

# Under the classes
welcome-classes-hint = The four of FairShares.

# Form for a new co-op: value of one share
welcome-par = Value of one share, { $currency }
