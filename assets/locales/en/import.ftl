### The import of a spreadsheet, in three steps.

# Title of the wizard
import-title = Import members

# Upper left: leaves the wizard
import-stop = Stop the import

# First step
import-step-file = File

# Second step, and the way back to it
import-step-columns = Columns

# Third step
import-step-check = Check

# First step, in the bare loom
import-file-title = Which table?

# Under it
import-file-hint = A spreadsheet or a text table: XLSX, ODS, CSV or TSV, as it is.

# Under the button
import-file-safe = Your file is only read. Nothing counts until the last button.

# Filled button
import-choose = Choose the file

# Button of the second step
import-another = Another file

# The sentence of the second step. $asks counts columns that need a word
import-voice-read = { $rows ->
    [one] We read one row
   *[other] We read { $rows } rows
} and { $columns ->
    [one] one column
   *[other] { $columns } columns
}.{ $asks ->
    [0] {""}
    [one] {" "}One column needs a word from you.
   *[other] {" "}{ $asks } columns need a word from you.
}

# Under it
import-nothing-kept = Nothing is kept yet. Change any guess; the rows on the right follow.

# The same, when the choices come from an earlier table
import-remembered = Understood as the last table like this one. Nothing is kept yet.

# Head of a column
import-in-file = In the file

# Head of a column
import-first-cell = First cell

# Head of a column
import-in-minga = In Minga

# Read aloud: head of a column
import-noted = Noticed

# Head of the first sample
import-row-as-read = Line { $line }, as read

# Head of a sample
import-row = Line { $line }

# In place of the first cell of an empty column
import-empty = (empty)

# Read aloud: the choice beside a column
import-field-of = What { $column } is

# Beside a column that needs a word
import-column-asks = What is this?

# Beside a column
import-column-empty = Every cell is empty

# Beside a column
import-column-filled = { $filled } of { $rows } are filled

# Read aloud: a column without remarks
import-column-fine = In order

# What a column can be
import-field-number = Number

# What a column can be
import-field-name = Whole name

# What a column can be
import-field-given = Given names

# What a column can be
import-field-family = Family names

# What a column can be
import-field-kind = Person or organisation

# What a column can be
import-field-document = Identity number

# What a column can be
import-field-born = Date of birth

# What a column can be
import-field-email = E-mail

# What a column can be
import-field-phone = Telephone

# What a column can be
import-field-whatsapp = WhatsApp

# What a column can be
import-field-address = Address

# What a column can be
import-field-sector = Block or sector

# What a column can be
import-field-class = Class

# What a column can be
import-field-joined = Joined on

# What a column can be
import-field-left = Left on

# What a column can be
import-field-units = Shares

# What a column can be
import-field-paid = Paid, { $currency }

# What a column can be
import-field-par = Value of a share, { $currency }

# What a column can be
import-field-operation = Kind of movement

# What a column can be
import-field-effective = Day of the movement

# What a column can be
import-field-note = Note

# What a column can be
import-field-leave-out = Leave this out

# Heading beside the columns
import-noticed = What we noticed

# Label
import-sheet = Sheet

# Label
import-encoding = Letters

# A way to write letters
import-encoding-utf-8 = UTF-8

# A way to write letters
import-encoding-windows-1252 = Windows-1252

# A way to write letters
import-encoding-utf-16le = UTF-16

# A way to write letters
import-encoding-utf-16be = UTF-16, other order

# Label
import-delimiter = Between cells

# What stands between cells
import-delimiter-comma = Commas

# What stands between cells
import-delimiter-semicolon = Semicolons

# What stands between cells
import-delimiter-tab = Tabs

# What stands between cells
import-delimiter-bar = Bars

# Label
import-layout = One row is

# A choice
import-layout-members = a member

# A choice
import-layout-movements = a share movement

# Label
import-dates = Dates

# A choice
import-dates-day-first = day/month/year

# A choice
import-dates-month-first = month/day/year

# Label
import-decimals = Decimals

# A choice
import-decimals-comma = comma: 1.250,00

# A choice
import-decimals-point = point: 1,250.00

# Field
import-par = Value of one share, { $currency }

# Under it
import-par-guessed = The commonest of paid ÷ shares

# Field, when no column tells the class
import-class-of-all = Class of everyone

# Under it
import-class-of-all-hint = No column names a class

# Field, when no column tells the day
import-joined-of-all = Everyone joined on

# A line that is not a row
import-skipped = Line { $line } left out

# Why. $text is what stands there
import-skip-title = A title: “{ $text }”

# Why. $text is what stands there
import-skip-total = A total: “{ $text }”

# Why. $text is what stands there
import-skip-heads-again = The heads once more: “{ $text }”

# Why. $text is what stands there
import-skip-footnote = A note: “{ $text }”

# Link: reads the line all the same
import-keep = keep it

# Under what we noticed
import-total-agrees = The rows add up to { $summed }, as the total line says.

# Under what we noticed
import-total-differs = The total line says { $stated }; the rows add up to { $summed }.

# Beside the button of the second step
import-remembers = These choices are remembered for the next file like this one.

# Filled button of the second step
import-check = { $rows ->
    [one] Check the row
   *[other] Check the { $rows } rows
}

# The sentence of the third step. $kept counts rows that stay out, $twice those that repeat another
import-voice-check = { $coming } of { $rows } rows can come in.{ $kept ->
    [0] {""}
    [one] {" "}One needs a look.
   *[other] {" "}{ $kept } need a look.
}{ $twice ->
    [0] {""}
    [one] {" "}One repeats another.
   *[other] {" "}{ $twice } repeat another.
}

# Read aloud: the band of the third step
import-coming = { $coming } rows come in, { $kept } are kept back

# Right of the band, after a number
import-come-in = come in

# Right of the band, after a number
import-kept-back = kept back

# Heading
import-trial = This is only a trial

# Outcome: all
import-all-rows = All rows

# What comes of a row; .hint under its number
import-verdict-new = New
    .hint = come into the register

# What comes of a row; .hint under its number
import-verdict-changed = Changed
    .hint = are here, with something else

# What comes of a row; .hint under its number
import-verdict-same = Same
    .hint = are here already

# What comes of a row; .hint under its number
import-verdict-duplicate = Duplicate
    .hint = repeat another row

# What comes of a row; .hint under its number
import-verdict-doubt = Doubt
    .hint = could be true; better asked

# What comes of a row; .hint under its number
import-verdict-error = Error
    .hint = cannot be taken

# Read aloud: the list of rows
import-rows = Checked rows

# Right of the heading
import-look-first = What needs a look comes first

# Head of a column
import-line = Line

# Head of a column
import-name = Name

# Head of a column
import-outcome = Outcome

# Head of a column
import-why = Why

# Why a row is new. $class is a list of classes
import-row-new = { $class }, joined { $joined }

# What a row changes. $fields is a list
import-row-changed = Changes: { $fields }

# A row that changes nothing
import-row-same = Nothing to do

# A row that repeats another. $with is its line
import-row-duplicate = Says the same as line { $with }, which comes in

# In "Changes: ..": a part of a member
import-part-name = name

# In "Changes: ..": a part of a member
import-part-document = identity document

# In "Changes: ..": a part of a member
import-part-born = date of birth

# In "Changes: ..": a part of a member
import-part-phone = telephone

# In "Changes: ..": a part of a member
import-part-whatsapp = WhatsApp

# In "Changes: ..": a part of a member
import-part-email = e-mail

# In "Changes: ..": a part of a member
import-part-address = address

# In "Changes: ..": a part of a member
import-part-sector = block or sector

# In "Changes: ..": a part of a member
import-part-note = note

# In "Changes: ..": a part of a member
import-part-class = classes

# In "Changes: ..": a part of a member
import-part-shares = shares

# In "Changes: ..": a part of a member
import-part-left = leaving

# Button under the rows
import-more = { $more } more

# Button beside a cell that was not taken
import-try = Try this

# Beside it
import-try-hint = for this import only; your file stays as it is

# Tick box
import-accept-doubtful = { $doubts ->
    [one] Take the doubtful row in too
   *[other] Take the { $doubts } doubtful rows in too
}

# Beside the last button
import-one-act = It is one act in the history. One Undo takes all of it back.

# Beside the last button, when it is off
import-nothing-new = There is nothing new in this table.

# The last button
import-take = { $kept ->
    [0] Import { $coming ->
        [one] the row
       *[other] the { $coming } rows
    }
    [one] Import { $coming }, save one rejected row to a file
   *[other] Import { $coming }, save { $kept } rejected rows to a file
}

# In the sums
import-sum-units = Shares

# In the sums
import-sum-paid = Paid, { $currency }

# In the sums
import-sum-par = Value of one share

# In the sums
import-sum-left = Members who left

# In the sums
import-sum-settle = Their shares, to settle

# In the sums
import-sum-total = Total line of the file

# Over the classes that come with the import
import-new-classes = { $classes ->
    [one] A new class
   *[other] { $classes } new classes
}

# Title when it is in
import-done = { $new ->
    [0] The register is up to date.
    [one] One member came in.
   *[other] { $new } members came in.
}

# Under it
import-done-undo = It was one act: Undo takes all of it back. A backup was made before it.

# Label
import-done-new = New members

# Label
import-done-changed = Changed

# Label
import-done-entries = Share movements

# Where the rejected rows are
import-done-rejected = The rows that stayed out are in { $path }, each with its reason.

# Button at the end
import-to-members = See the register
