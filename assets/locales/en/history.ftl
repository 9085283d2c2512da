### The history: every act, undo and redo, the check of the chain.

# Title of the page
history-title = History

# In the search field
history-search = A member, a word, a day

# Read aloud: the filter by kind of act
history-noun = Kind of act

# That filter: all
history-anything = Anything

# Read aloud: the filter by person
history-person = By whom

# That filter: all
history-anyone = By anyone

# Button, while only one member is shown: shows all again
history-of-member = Of one member

# Right of the filters. $when is "today, 07:40"
history-whole = The chain is whole, checked { $when }

# In the list when nothing matches
history-none = Nothing matches.

# Button under the list
history-more = Show older acts

# Read aloud: the time before an act is a button
history-open-act = { $time }, open act { $act }

# Beside an act that was taken back
history-undone = taken back

# Button in an opened act
history-undo-this = Undo this act

# Under the changes of an act
history-act-of = Act { $act } of { $total }

# Read aloud: head of a column
history-what = What

# Head of a column
history-before = Before

# Head of a column
history-after = After

# In the table of changes: no value
history-nothing = nothing

# Under the table of changes
history-more-changes = { $more ->
    [one] and one more
   *[other] and { $more } more
}

# In the table of changes: what changed
history-field-name = Name

# In the table of changes: what changed
history-field-given = Given names

# In the table of changes: what changed
history-field-family = Family names

# In the table of changes: what changed
history-field-document-number = Identity document

# In the table of changes: what changed
history-field-document-kind = Kind of document

# In the table of changes: what changed
history-field-document-country = Country of the document

# In the table of changes: what changed
history-field-born = Date of birth

# In the table of changes: what changed
history-field-phone = Telephone

# In the table of changes: what changed
history-field-whatsapp = WhatsApp

# In the table of changes: what changed
history-field-email = E-mail

# In the table of changes: what changed
history-field-address = Address

# In the table of changes: what changed
history-field-sector = Block or sector

# In the table of changes: what changed
history-field-note = Note

# In the table of changes: what changed
history-field-number = Number

# In the table of changes: what changed
history-field-folio = Old folio

# In the table of changes: what changed
history-field-kind = Kind

# In the table of changes: what changed
history-field-class = Class

# In the table of changes: what changed
history-field-from = First day

# In the table of changes: what changed
history-field-to = Last day

# In the table of changes: what changed
history-field-on = Day

# In the table of changes: what changed
history-field-units = Shares

# In the table of changes: what changed
history-field-paid = Paid

# In the table of changes: what changed
history-field-par = Value of a share

# In the table of changes: what changed
history-field-currency = Currency

# In the table of changes: what changed
history-field-lang = Language

# In the table of changes: what changed
history-field-dye = Weave

# In the table of changes: what changed
history-field-position = Place in lists

# In the table of changes: what changed
history-field-member = Member

# In the table of changes: what changed
history-field-retired = No longer in the office

# In the table of changes: what changed
history-field-least-units = Fewest shares

# In the table of changes: what changed
history-field-transferable = May pass to another member

# In the table of changes: what changed
history-field-withdrawable = May be withdrawn

# In the table of changes: what changed
history-field-redeem-after-years = Years before they can be paid back

# Opened act: a field
history-field-place = Town and country

# Opened act: a field
history-field-admits = Who admits members

# Opened act: a field
history-field-probation-days = Days of trial

# Opened act: a field
history-field-most-part = Largest part of the capital

# Opened act: a field
history-field-options = Answers to choose from

# In the table of changes: what changed
history-field-on-exit = On leaving

# In the table of changes: what changed
history-field-reverses = Line taken back

# In the table of changes: what changed
history-field-heads = Columns of the table

# In the table of changes: what changed
history-field-map = How the table was understood

# In the table of changes: what changed
history-field-channel = Preferred way of contact

# In the table of changes: what changed
history-field-time = Hours

# In the table of changes: what changed
history-field-unit = Counted in

# In the table of changes: what changed
history-field-most = At most

# In the table of changes: what changed
history-field-percent = Part waived, in percent

# In the table of changes: what changed
history-field-amount = Amount

# In the table of changes: what changed
history-field-rate = Price of an hour

# In the table of changes: what changed
history-field-due = Due on

# In the table of changes: what changed
history-field-method = How it was paid

# In the table of changes: what changed
history-field-reference = Reference

# In the table of changes: what changed
history-field-words = What for

# In the table of changes: what changed
history-field-void = Void since

# In the table of changes: what changed
history-field-void-why = Why it is void

# In the table of changes: what changed
history-field-payer = Paid by

# In the table of changes: what changed
history-field-document = Document

# In the table of changes: what changed
history-field-reason = Reason

# In the table of changes: what changed
history-field-body = Decided by

# In the table of changes: what changed
history-field-minute = Number in the minutes

# In the table of changes: what changed
history-field-part = Part

# In the table of changes: what changed
history-field-consent-given = Agreed to

# In the table of changes: what changed
history-field-closed = For the office alone

# In the table of changes: what changed
history-field-removed = Taken out

# In the table of changes: what changed
history-field-custom-field-retired = No longer asked

# In the table of changes: what changed
history-field-household = Household

# In the table of changes: what changed
history-field-merged-into = The same person as

# In the table of changes: what changed
history-field-others = Who else lives there

# In the table of changes: what changed
history-field-contact = How they are reached

# In the table of changes: what changed
history-field-other = Tied to

# In the table of changes: what changed
history-field-asset = What is held in common

# In the table of changes: what changed
history-field-part-of = Part of

# In the table of changes: what changed
history-field-asset-place = Where it is

# In the table of changes: what changed
history-field-held = Held under

# In the table of changes: what changed
history-field-use = How it may be used

# In the table of changes: what changed
history-field-about = In a line

# In the table of changes: what changed
history-field-story = How it began

# In the table of changes: what changed
history-field-told-by = Told by

# In the table of changes: what changed
history-field-person = Who in the office

# In the table of changes: what changed
history-field-giver = Given by

# In the table of changes: what changed
history-field-taker = Given to

# In the table of changes: what changed
history-field-credited = Counted for

# In the table of changes: what changed
history-field-stream = Kind of work

# In the table of changes: what changed
history-field-worker = Who did it

# In the table of changes: what changed
history-field-worker-member = The member who did it

# In the table of changes: what changed
history-field-entered-by = Written down by

# In the table of changes: what changed
history-field-state = State

# In the table of changes: what changed
history-field-answered-by = Answered by

# In the table of changes: what changed
history-field-answered-on = Answered on

# In the table of changes: what changed
history-field-work-day = Day of work

# In the table of changes: what changed
history-field-presence = Presence

# In the table of changes: what changed
history-field-came = Here from

# In the table of changes: what changed
history-field-gone = Here until

# In the table of changes: what changed
history-field-turn = Turn on the list

# In the table of changes: what changed
history-field-withdrawn = No longer signed up

# In the table of changes: what changed
history-field-title = Title

# In the table of changes: what changed
history-field-begins = Begins

# In the table of changes: what changed
history-field-ends = Ends

# In the table of changes: what changed
history-field-places = Places

# In the table of changes: what changed
history-field-meet = Where to meet

# In the table of changes: what changed
history-field-tasks = What is done

# In the table of changes: what changed
history-field-tools = What to bring

# In the table of changes: what changed
history-field-rules = What was pledged

# In the table of changes: what changed
history-field-query = What the list shows

# In the table of changes: what changed
history-field-after-act = Shows what was known after act

# In the table of changes: a value
history-value-attended = came

# In the table of changes: a value
history-value-approved = confirmed

# In the table of changes: a value
history-value-called = called

# In the table of changes: a value
history-value-called-off = called off

# In the table of changes: a value
history-value-closed = over

# In the table of changes: a value
history-value-member = another member

# In the table of changes: a value
history-value-set = as it was set

# In the table of changes
history-yes = yes

# In the table of changes
history-no = no

# Heading beside the list
history-last = The last act

# Under it, when nothing can be taken back
history-last-none = There is nothing to take back.

# After the key Ctrl Z
history-undo-hint = does the same. An undo is an act too; nothing is ever rubbed out.

# Heading beside the list
history-acts = Acts

# Sum of the acts
history-all = All

# Heading beside the list
history-chain = What a chain is

# Under it
history-chain-what = Each act is sealed to the one before. If somebody changes an old line behind our back, every seal after it breaks and you read it here.

# Link under it
history-check = Check it now

# After the check
history-checked = { $acts } acts, { $seconds } s

# Link in an opened act: shows what the file said right after it
history-then = What the file said then

# Over that table. $day is the day of the act
history-then-caption = The co-operative on { $day }

# Head of a column: as it was known then
history-then-then = as known then

# Head of a column: as it is known now
history-then-now = as known now

# In that table: how many belonged
history-then-members = Members

# In that table: shares held
history-then-shares = Shares

# In that table: paid on shares
history-then-paid = Paid, { $currency }
