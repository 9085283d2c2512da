### Papers about members: the roll by conditions, one member's sheet, the application form.

# Title of a roll of members without a name of its own
roll-title = Roll of members
# Head of the only section of a roll: how many are on it
roll-lines = { $lines ->
    [0] Nobody
    [one] One line
   *[other] { $lines } lines
}
# In place of rows, where nobody meets the conditions
roll-empty = Nobody meets these conditions.

# Under the title of a roll: words that were sought. $what is a list
roll-search = With the words: { $what }.
# Under the title of a roll. $what is a list of classes
roll-classes = Classes: { $what }.
# Under the title of a roll. $what is a list of statuses
roll-statuses = Status: { $what }.
# Under the title of a roll. $what is a list of blocks or sectors
roll-sectors = Block or sector: { $what }.
# Under the title of a roll: one household only. $what says so
roll-household = Of { $what }.
# Under the title of a roll. $what is "since 4 March 2027 or later"
roll-since = Member { $what }.
# Under the title of a roll. $what is "owe on their shares"
roll-conditions = Only members who { $what }.

# On a roll, of the conditions. $what: languages
roll-langs = Written to in { $what }.

# On a roll, of the conditions. $what: ways to reach somebody
roll-channels = Rather reached: { $what }.

# On a roll, of the conditions. $what: questions of the co-op's own with what was answered
roll-answers = Answers: { $what }.

# In that sentence: one question and its answer
roll-answer = { $field }: { $answer }

# In that sentence: nothing was answered
roll-no-answer = no answer
# Under the title of a roll without conditions
roll-everyone = Everyone in the register.
# Under the title of a roll: members who were chosen one by one
roll-chosen = Chosen one by one.
# Under the title of a roll: some who meet the conditions were left out by hand
roll-left-out = { $members ->
    [one] One of them was left out.
   *[other] { $members } of them were left out.
}
# Under the title of a roll: its order. $column is the head of a column
roll-order = In the order of: { $column }.

# Right of the name on a member's sheet. $number is the member number, as text
sheet-summary = Member no. { $number }
# Under the name: what the member is. $status is a word such as "member"
sheet-status = Status: { $status }.
# Under the name: what the member is, and since when
sheet-status-since = Status: { $status }, since { $since }.
# Under the name: what the member is, since when and until when
sheet-status-until = Status: { $status }, from { $since } to { $until }.
# Under the name of a former member. $since is the last day
sheet-status-left = Status: { $status }; the last day was { $since }.
# Section of a member's sheet
sheet-particulars = Particulars
# Section of a member's sheet: classes, and from when to when
sheet-classes = Classes
# Section of a member's sheet: application, trial, leaves, exits
sheet-standing = Standing
# Section of a member's sheet: movements of shares
sheet-shares = Shares
# Section of a member's sheet: representatives, beneficiaries, heirs, joint holders
sheet-ties = People tied to this member
# Section of a member's sheet: what was owed
sheet-charges = Charges
# Section of a member's sheet: money received
sheet-receipts = Receipts
# Section of a member's sheet: who lives in the same household
sheet-household = Household
# Section of a member's sheet
sheet-consents = Consents
# Section of a member's sheet: documents kept in the file
sheet-documents = Documents kept in the file
# Column head: first day
sheet-from = From
# Column head: last day
sheet-to = To
# Column head: what it is
sheet-what = What
# Column head: part of a holding, as a fraction
sheet-part = Part
# Column head: shares held after that movement
sheet-held-then = Held then
# Column head: the day it was due
sheet-due = Due
# Column head: what was asked
sheet-asked = Asked
# Column head: what of it is paid
sheet-paid = Paid
# Column head: what of it is still open
sheet-open = Open
# Column head: number of the receipt
sheet-receipt = No.
# Column head: how it was paid
sheet-how = How
# Column head: name of a document
sheet-document = Document
# In the list of receipts: one that was taken back. $how is how it was paid
sheet-receipt-void = { $how }; void
# In the list of ties: what the other is to the member. $tie is the kind
sheet-tie = { $tie ->
    [representative] Representative
    [beneficiary] Beneficiary
    [heir] Heir
    [joint-holder] Joint holder
    [sponsor] Sponsor
    [proxy] Proxy
    [steward] In charge of
   *[other] Tied
}
# In the list of ties: what the member is to the other. $tie is the kind
sheet-tie-of = { $tie ->
    [representative] Represents
    [beneficiary] Beneficiary of
    [heir] Heir of
    [joint-holder] Joint holder with
    [sponsor] Sponsor of
    [proxy] Proxy of
    [steward] Looked after by
   *[other] Tied to
}
# In the list of consents: being written to beyond what membership asks
sheet-consent-messages = Being written to
# In the list of consents: being shown in pictures
sheet-consent-photos = Pictures
# In the list of consents: standing in the list the members share
sheet-consent-directory = The list members share
# In the list of consents: personal data being kept and used
sheet-consent-data = Personal data
# In the list of consents
sheet-consent-given = given
# In the list of consents
sheet-consent-withdrawn = withdrawn
# Standing on a member's sheet: the day someone asked to join
sheet-standing-application = Applied
# Standing on a member's sheet
sheet-standing-probation = On trial
# Standing on a member's sheet
sheet-standing-leave = On leave
# Standing on a member's sheet
sheet-standing-suspension = Suspended
# Standing on a member's sheet; its day is the last as a member
sheet-standing-exit = Left
# Standing on a member's sheet; its day is the last as a member
sheet-standing-death = Died
# Particulars on a member's sheet: person or organisation
sheet-kind = Kind
# Particulars on a member's sheet: the number in the book before
sheet-folio = Folio
# Particulars on a member's sheet: proof of identity
sheet-identity = Identity document
# Particulars on a member's sheet
sheet-born = Born
# Particulars on a member's sheet
sheet-phone = Phone
# Particulars on a member's sheet
sheet-whatsapp = WhatsApp
# Particulars on a member's sheet
sheet-email = E-mail
# Particulars on a member's sheet
sheet-address = Address
# Particulars on a member's sheet: block or sector
sheet-sector = Block or sector
# Particulars on a member's sheet
sheet-note = Note
# File name of a member's sheet, before the number
sheet-title = Member sheet
# Particulars on a member's sheet: how the member would rather be reached
sheet-channel = Best reached by
# A way to reach a member
sheet-channel-phone = phone
# A way to reach a member
sheet-channel-whatsapp = WhatsApp
# A way to reach a member
sheet-channel-email = e-mail
# A way to reach a member
sheet-channel-post = post
# A way to reach a member
sheet-channel-in-person = in person

# Title of the application form
application-title = Application for membership
# Under the title of the application form. $coop is the co-op's name
application-lead = To { $coop }. Please write clearly, and leave open what you do not know.
# Section of the application form
application-who = Who applies
# Section of the application form, filled in for an organisation
application-who-organisation = The organisation that applies
# Right of that section's head
application-who-hint = an organisation writes its name under family name
# Field of the application form
application-given = Given names
# Field of the application form
application-family = Family names
# Field of the application form: what proves who it is
application-document-kind = Identity document
# Field of the application form
application-document = Its number
# Field of the application form: which country issued the document
application-country = Country
# Field of the application form
application-born = Date of birth
# Field of the application form
application-phone = Phone
# Field of the application form
application-whatsapp = WhatsApp
# Field of the application form
application-email = E-mail
# Field of the application form
application-address = Street and house
# Field of the application form
application-sector = Block or sector
# Field of the application form: the language to be written to in
application-lang = Language
# Field of the application form: phone, WhatsApp, e-mail, post, in person
application-channel = Best reached by
# Section of the application form: questions of the co-op's own
application-questions = More about you
# Section of the application form
application-classes = Class
# Right of that section's head
application-classes-hint = tick the class, or the classes, you wish to join
# Field of the application form: how many shares are subscribed
application-shares = Number of shares
# Field of the application form. $currency is the code of the money
application-pays-now = Of these I pay now, { $currency }
# Section of the application form
application-consents = Your consent
# Right of that section's head
application-consents-hint = tick what you agree to; you can change your mind at any time
# Section of the application form: declaration and signature
application-asks = Signature
# Over the signature. $coop is the co-op's name
application-declares = I ask to be admitted as a member of { $coop }. I know its statutes and what it asks of its members, and I accept them.
# Field of the application form
application-day = Place and date
# Field of the application form
application-signature = Signature
# Section of the application form: for the office
application-office = For the office
# Field for the office
application-received = Received on
# Field for the office
application-received-by = By
# Field for the office: who decided, and on which day
application-decided = Decided by, on
# Field for the office: number of the minute
application-minute = Minute
# Field for the office
application-number = Member no.
# Application form: an answer to a question of yes or no
application-yes = yes
# Application form: an answer to a question of yes or no
application-no = no
# Application form: a consent to tick
application-consent-messages = The co-operative may write to me about more than what membership asks.
# Application form: a consent to tick
application-consent-photos = I may be seen in pictures the co-operative shows.
# Application form: a consent to tick
application-consent-directory = My name and how to reach me may stand in the list the members share.
# Application form: a consent to tick
application-consent-data = The co-operative may keep and use my particulars for the register of members.

# Title of the member cards, as the document's title and the name of the file
cards-title = Member cards
# In place of cards
cards-none = There is nobody to print a card for on this day.
