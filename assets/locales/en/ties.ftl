### Ties of members to others, on the member’s page.

# Heading: who speaks, inherits, vouches or votes for whom
tie-head = Trust

# Under the heading
tie-none = No ties written down.

# A tie that lasts
tie-since = since { $day }

# Title of the dialog
tie-title = Someone tied to { $name }

# Its button
tie-do = Note it

# Field
tie-kind = What they are

# Choice of the form
tie-kind-representative = Representative: speaks for the organisation

# Choice of the form
tie-kind-beneficiary = Beneficiary, as the member wishes

# Choice of the form
tie-kind-heir = Heir, as the law has it

# Choice of the form
tie-kind-joint-holder = Joint holder of the shares

# Choice of the form
tie-kind-sponsor = Sponsor: vouched on joining

# Choice of the form
tie-kind-proxy = Proxy: votes for the member

# Choice of the form
tie-kind-steward = Charge: what the member looks after

# Before a name: what that one is to this member
tie-is-representative = Represented by

# Before a name: what that one is to this member
tie-is-beneficiary = Beneficiary:

# Before a name: what that one is to this member
tie-is-heir = Heir:

# Before a name: what that one is to this member
tie-is-joint-holder = Shares held jointly with

# Before a name: what that one is to this member
tie-is-sponsor = Sponsored by

# Before a name: what that one is to this member
tie-is-proxy = Votes through

# Before a name: what that one is to this member
tie-is-steward = Steward of

# Before a name: what this member is to that one
tie-of-representative = Speaks for

# Before a name: what this member is to that one
tie-of-beneficiary = Beneficiary of

# Before a name: what this member is to that one
tie-of-heir = Heir of

# Before a name: what this member is to that one
tie-of-joint-holder = Shares held jointly with

# Before a name: what this member is to that one
tie-of-sponsor = Sponsor of

# Before a name: what this member is to that one
tie-of-proxy = Votes for

# Before a name: what this member is to that one
tie-of-steward = Looked after by

# Field: part of what is left
tie-part = Part

# Under that field
tie-part-hint = Such as 1/3 or 35 %; may be empty

# Field
tie-member = A member

# Field
tie-name = Or a name

# Field: what is looked after
tie-charge = What the member looks after

# Field
tie-contact = How they are reached

# Field
tie-note = Note

# Under that field
tie-note-hint = Such as daughter

# Read aloud: link that ends a tie
tie-end-of = End the tie to { $name }

# Title of the dialog. $what is such as “Sponsor of”
tie-end-title = { $what } { $name }: until when

# Choice of what is looked after: nothing of the commons, another thing
tie-charge-other = Something else

# Field: what is looked after, where it is nothing of the commons
tie-charge-name = What it is called
