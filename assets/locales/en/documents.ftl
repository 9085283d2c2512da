### Documents kept in the file, consents, and answers to the co-op’s own questions.

# Heading
document-head = Documents

# Under the heading
document-none = No documents kept.

# Beside a document only the office sees
document-closed = closed

# In place of the name of a document that was erased
document-erased = Erased

# Title of the dialog
document-title = A document about { $name }

# Its button: asks for the file
document-do = Choose the file

# Field
document-kind = What it is

# Choice of the form, and in a line
document-kind-request = Request to join

# Choice of the form, and in a line
document-kind-identity = Identity document, copy

# Choice of the form, and in a line
document-kind-letter = Letter

# Choice of the form, and in a line
document-kind-agreement = Agreement

# Choice of the form, and in a line
document-kind-photo = Photo

# Choice of the form, and in a line
document-kind-other = Other

# Field
document-on = Day of the document

# Field
document-name = Name

# Under that field
document-name-hint = Empty: the name of the file

# Box to tick
document-close = Closed: only the office sees it

# In that dialog
document-types = PDF, PNG, JPEG or plain text, up to 10 MB. It is kept in the co-op’s file.

# In the dialog of a document. $there is "yes" while its bytes are kept
document-facts = { $kind }, { $day }{ $there ->
    [yes] , { $size }
   *[no] ; erased, as the law asks
}

# Beside the button while nothing can be changed
document-only-read = Only to be read

# Button
document-save = Save a copy

# Button
document-remove = Take it out of the file

# Read aloud: the photo
document-photo-of = Photo of { $name }

# Heading
consent-head = Agrees to

# On the page of a member: what is said to a question of consent
consent-yes = Yes

# On the page of a member: what is said to a question of consent
consent-no = No

# Under the consents: the day of the answer
consent-on = Said on

# Where something is written to many, under the boxes
willing-why = Post and reminders go to who agreed to messages. What membership itself asks may be sent to everyone: tick them.

# Where something is written to many, and all are left out
willing-nobody = Nobody of them agreed to be written to.

# Box to tick on the page of a member
consent-messages = Messages beyond what membership asks

# Box to tick on the page of a member
consent-photos = Being shown in pictures

# Box to tick on the page of a member
consent-directory = Standing in the members’ directory

# Box to tick on the page of a member
consent-data = Use of personal data

# Beside a box: when it was said
consent-said = { $given ->
    [yes] since { $day }
   *[no] said no { $day }
}

# Beside a box nothing was said of
consent-never = never asked

# Heading: answers to the co-op’s own questions
answer-head = What we ask

# An answer
answer-yes = yes

# An answer
answer-no = no

# Where something is written to many: who agreed
willing-head = { $members ->
    [0] Nobody of them agreed to messages
    [one] One of them agreed to messages
   *[other] { $shown } of them agreed to messages
}

# Where something is written to many: a box that takes them in
willing-unasked = { $members ->
    [one] Also to the one who was never asked
   *[other] Also to the { $shown } who were never asked
}

# Where something is written to many: a box that takes them in
willing-refused = { $members ->
    [one] Also to the one who said no
   *[other] Also to the { $shown } who said no
}
