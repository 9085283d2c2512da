### Leaving the co-op: the page that says what becomes of the shares.

# Above the title
leave-crumb = Leaving

# Title of the page
leave-title = { $name } leaves the co-op.

# Heading
leave-when = When and why

# Field
leave-last-day = Last day

# Beside a class. $paid is an amount
leave-shares-of = { $units ->
    [one] one share, { $paid } paid up
   *[other] { $units } shares, { $paid } paid up
}

# Where shares go
leave-place-paid-back = Paid back

# Where shares go
leave-place-given = Given to the co-op, for good

# Where shares go
leave-place-passed = Passed to another member

# Where shares go
leave-place-cancelled = Ended without payment

# Field: who receives the shares
leave-to = To whom

# Sum of the places
leave-placed = { $units ->
    [one] One share has a place
   *[other] { $units } shares have a place
}

# Beside the sum
leave-exact = Exact, nothing left

# Beside the sum. $over is "yes" where too many have a place
leave-rest = { $over ->
    [yes] { $units } too many
   *[no] { $units } without a place
}

# Heading
leave-owed = Still owed

# Under it
leave-owes-nothing = Nothing is owed

# Under it. $amount with its currency
leave-owes = { $amount } is owed

# Box to tick
leave-debts = Leave it as a debt

# Heading. $year is that of the hours, as text
leave-hours = Hours of { $year }
# Sum: more was done than asked
leave-hours-ahead = Ahead by
# Sum: less was done than asked
leave-hours-open = Still open
# Under the sum. $units are hours that nobody has approved
leave-hours-waiting = { $units } wait to be confirmed and do not count yet.
# Check box: what is ahead is given
leave-hours-pool = The hours ahead go to the pool; else they lapse
# In place of the check box, where the last day lies ahead
leave-hours-day-ahead = On the last day, the hours ahead can be passed on to the pool.
# What will happen. $units are hours
leave-hours-go = { $units } go to the hours pool.
# Heading
leave-held = Still held

# Under it
leave-holds-nothing = No vote, no organisation and no charge is held

# Under the list
leave-held-hint = Someone else can take it over first, on their own page. What you typed here is kept meanwhile.

# Heading
leave-will-happen = What will happen

# When: something stands in the way
leave-before = Before

# When: later
leave-after = After

# What happens on the last day. $number as text
leave-ends = The membership of { $name } ends. The register keeps no. { $number }; nobody else gets it.

# What happens on the last day
leave-vote-ends = Nobody votes for this member any more.

# What happens to shares. $amount with its currency
leave-gift = { $units ->
    [one] One share becomes
   *[other] { $units } shares become
} a gift of { $amount } to the co-op.

# What happens to shares
leave-passes = { $units ->
    [one] One share passes
   *[other] { $units } shares pass
} to { $to }.

# What happens to shares
leave-cancelled = { $units ->
    [one] One share ends
   *[other] { $units } shares end
} without payment.

# Money that follows
leave-paid-back = { $amount } is paid back, for { $units ->
    [one] one share
   *[other] { $units } shares
}.

# What comes later
leave-settle-later = The shares wait to be settled.

# What stays. $amount with its currency
leave-debt-stays = { $amount } stays owed.

# Filled button
leave-do = Note the leaving

# Button
leave-not-now = Not now

# Under the buttons while something stands in the way
leave-waits = Waits for what stands above in red. What you typed is kept.

# Under the buttons while shares have no place
leave-waits-shares = Every share needs a place first.

# Read aloud: where this page stands
leave-where = Where you are

# In place of the shares
leave-no-shares = No shares are held that day.

# In place of the shares when the day lies ahead
leave-shares-ahead = Shares move on a day that has come. They stay to be settled after the last day, on the member’s page.

# In place of the places of the shares
leave-shares-later = They stay to be settled, on the member’s page.

# Box to tick: what becomes of the shares is said another day
leave-later = Settle the shares later

# Field: in how many yearly parts shares are paid back
leave-parts = Yearly parts

# Field: when the first part is paid
leave-first = First payment

# Under that field while it is empty
leave-first-hint = Empty: on the last day

# What happens to papers. $count counts certificates, $numbers lists their numbers
leave-voids = { $count ->
    [one] Certificate { $numbers } is void.
   *[other] Certificates { $numbers } are void.
}

# Button beside something still held. $day is the last day
leave-end-tie = End it on { $day }

# Field: a further one who receives shares. $at counts them
leave-to-other = To whom, no. { $at }

# Field: how many shares a further one receives
leave-to-units = Shares

# Button: one more who receives shares
leave-to-more = To one more

# Button, read aloud: takes a further receiver out again
leave-to-forget = Not to no. { $at }

# Under what is still owed: what the co-op owes the member. $amount with its currency
leave-credit = The co-operative owes { $amount }: money to the member’s good

# Under it: deposits the co-op holds. $amount with its currency
leave-deposits = The co-operative holds { $amount } in deposits

# Under both
leave-held-for = Both can be paid back in the account, also after the last day.

# What will happen afterwards. $amount with its currency
leave-to-pay-back = { $amount } wait to be paid back
