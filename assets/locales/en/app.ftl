### What stands on every page: the sidebar, buttons, notices, dates, printing, keys.

# Read aloud: name of the sidebar
app-nav = Main

# Sidebar: the register
app-nav-members = Members
# Sidebar: the share capital and its ledger
app-nav-shares = Shares
# Sidebar: who owes what, and the receipts
app-nav-payments = Payments

# Sidebar: what is held in common, and the days of work
app-nav-commons = Commons

# Section of the sidebar
app-nav-hours = Hours

# Sidebar, at the foot
app-nav-history = History

# Sidebar, at the foot
app-nav-backups = Backups

# Sidebar, at the foot
app-nav-settings = Settings

# Read aloud: the band under the name of the co-op. $classes is a list such as "Founders 12, Workers 58"
app-cloth = { $members ->
    [one] One member: { $classes }
   *[other] { $members } members: { $classes }
}

# Read aloud: one class in the band
app-cloth-class = { $name } { $members }

# Foot of the sidebar, before the line on the backup
app-saved = Saved on this computer.

# Foot of the sidebar. $when is "today, 07:40"
app-backup-made = Backup made { $when }

# Foot of the sidebar, while there is no backup
app-backup-none = No backup yet

# Foot of the sidebar: the file takes no writing
app-read-only = This file can only be read

# Foot of the sidebar, in the sample co-op
app-sample = A sample: try anything.

# Settings, first screen: the language of the window
app-language = Language

# Button that leaves a dialog with nothing done
app-cancel = Cancel

# Button that closes a panel or a sheet
app-close = Close

# Beside long work: stops it
app-stop = Stop

# Under an error at the head of a page: puts it away
app-understood = Understood

# Button in the notice of what was just done
app-undo = Undo

# Button in the notice of what was just taken back
app-redo = Do again

# Notice after an undo. $act is "admitted María Quispe"
app-undone = Taken back: { $act }

# Notice after a redo. $act is "admitted María Quispe"
app-redone = Done again: { $act }

# Error: label of the second line
app-what-is-safe = What is safe

# Error: label of the third line
app-what-to-do = What to do

# Error and opened act: copies what a helper needs
app-copy-details = Copy the details

# History: heading of today. $day is "Thursday 4 March"
app-today-long = Today, { $day }

# History: heading of yesterday
app-yesterday-long = Yesterday, { $day }

# A moment of today, inside a sentence or in a list
app-today-at = today, { $time }

# A moment of yesterday
app-yesterday-at = yesterday, { $time }

# A moment of this year. $day is "2 March"
app-day-at = { $day }, { $time }

# Under a date field, before anything is typed
app-day-hint = Day/month/year

# Under a date field that may stay empty
app-day-optional = Day/month/year, or leave it empty

# Beside a button that is off: a date is wanted
app-day-missing = A date is missing

# Under a date field: what was typed is no date
app-no-such-day = There is no such day

# Under an amount: what was typed is none
app-no-amount = This is not an amount

# Under a field for a time of day, when what is typed cannot be read
app-no-such-time = This is not a time of day

# Under a number of shares
app-whole-number = A whole number, please

# Beside a button that is off: a field is empty or wrong
app-fill-in = Something is still missing

# Under the bar of long work
app-progress = { $done } of { $total }

# Under the bar of long work, before its length is known
app-progress-open = Just a moment

# Over the bar of long work: a table is read
app-work-reading = Reading the table

# Over the bar of long work: rows are checked
app-work-checking = Checking every row

# Over the bar of long work: rows are taken in
app-work-importing = Taking the rows in

# Over the bar of long work: the whole file is checked
app-work-verifying = Checking every act

# Over the bar of long work: a backup is made or put back
app-work-backing-up = Making the backup and opening it again

# Over the bar of long work: a paper is written
app-work-printing = Writing the paper

# Button that asks where to and writes the paper
app-print-do = Write the PDF

# In the dialog before printing
app-print-hint = Printing is noted in the history. What a paper shows is then corrected by a new act, no longer taken back.

# Notice after printing. $path is where the file is
app-printed = The paper is at { $path }

# Dialog before printing
app-paper-size = Paper

# Dialog before printing: a size
app-paper-a4 = A4

# Dialog before printing: a size
app-paper-letter = Letter

# Title of the list of keys
app-keys = Keys

# List of keys: what a key does
app-key-search = search

# List of keys: what a key does
app-key-move = move in a list

# List of keys: what a key does
app-key-open = open what is chosen

# List of keys: what a key does
app-key-leave = close, go back

# List of keys: what a key does
app-key-undo = undo the last act

# List of keys: what a key does
app-key-redo = do it again

# List of keys: what a key does
app-key-section = go to a section

# List of keys: heading
app-keys-here = What works here

# List of keys: heading
app-keys-everywhere = What works everywhere

# Foot of the sidebar, head of the import: every amount is dots
app-amounts-hidden = Amounts are hidden.

# Link beside it
app-amounts-show = Show them

# Read aloud in place of an amount
app-amount-hidden = hidden

# Read aloud: the cross beside a member chosen in a form
app-pick-forget = Choose someone else
