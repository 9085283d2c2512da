### Hours for the commons: quantities, and why a balance is what it is.

# Sessions as a quantity: "3 sessions". $units counts them; $shown is the count as written, with its sign
balance-sessions =
    { $units ->
        [one] { $shown } session
       *[other] { $shown } sessions
    }

# Head of a line of a balance: from the period before
balance-what-carried = Carried over
# Head of a line of a balance: asked by the rules of a class
balance-what-asked = Asked
# Head of a line of a balance: not asked for days not in the class
balance-what-part-time = Not asked
# Head of a line of a balance: waived
balance-what-waived = Waived
# Head of a line of a balance: frozen
balance-what-frozen = Frozen
# Head of a line of a balance: work done and approved
balance-what-done = Done
# Head of a line of a balance: work of others beyond their part
balance-what-beyond-others = Beyond what others may do
# Head of a line of a balance: sessions attended
balance-what-attended = Came
# Head of a line of a balance: sessions excused
balance-what-excused = Excused
# Head of a line of a balance: sessions missed
balance-what-missed = Missed
# Head of a line of a balance: gifts of other members
balance-what-received = Received
# Head of a line of a balance: received from the pool of solidarity
balance-what-from-pool = From the pool
# Head of a line of a balance: given to other members
balance-what-given = Given
# Head of a line of a balance: given to the pool of solidarity
balance-what-to-pool = To the pool
# Head of a line of a balance: paid for instead of worked
balance-what-bought-out = Paid instead
# Head of a line of a balance: forgiven by the assembly
balance-what-amnesty = Forgiven
# Head of a line of a balance: the debt cap
balance-what-debt-cap = Not held against anyone

# Why a line of a balance is there: carried over. $day is the last day of the period before
balance-why-carried = What was left on { $day }
# The same, where a cap held. $left is what was left over
balance-why-carried-capped = What was left on { $day } was { $left }; the rules carry no more than this
# Why: asked for a whole period. $amount a period, $class is the class
balance-why-asked = { $amount } for { $class }
# Why: asked for part of a period. $days counts the days from $from to $to
balance-why-asked-part =
    { $days ->
        [one] { $amount } for { $class }, one day, { $from }
       *[other] { $amount } for { $class }, { $days } days, { $from } to { $to }
    }
# Why: not asked. $days of the period do not count for $class
balance-why-part-time =
    { $days ->
        [one] One day does not count for { $class }
       *[other] { $days } days do not count for { $class }
    }
# Why: waived. $percent of it, on $days days; $reason is one of balance-reason-..
balance-why-waived =
    { $days ->
        [one] { $reason }: { $percent } % on one day
       *[other] { $reason }: { $percent } % on { $days } days
    }
# Why: frozen. $spared would have been asked
balance-why-frozen = At this balance nothing more is debited; { $spared } was not asked
# Why: done. $entries counts the approved entries
balance-why-done =
    { $entries ->
        [one] One approved entry
       *[other] { $entries } approved entries
    }
# Why: others did more than counts. $others is what they did, $most what of it may count
balance-why-beyond-others = Others did { $others }; { $most } of that may count
# Why: came to sessions. $sessions counts them
balance-why-attended =
    { $sessions ->
        [one] One session attended
       *[other] { $sessions } sessions attended
    }
# Why: excused from sessions. $sessions counts them
balance-why-excused =
    { $sessions ->
        [one] Excused from one session
       *[other] Excused from { $sessions } sessions
    }
# Why: missed sessions. $sessions counts those that weigh
balance-why-missed =
    { $sessions ->
        [one] One session missed without excuse
       *[other] { $sessions } sessions missed without excuse
    }
# Why: received from other members
balance-why-received = Given by other members
# Why: received from the pool
balance-why-from-pool = Given by the pool of solidarity
# Why: given to other members
balance-why-given = Given to other members
# Why: given to the pool
balance-why-to-pool = Given to the pool of solidarity
# Why: paid instead
balance-why-bought-out = Paid into the commons fund at the assembly's rate
# Why: forgiven. $day is the day of the amnesty
balance-why-amnesty = Forgiven by the assembly on { $day }
# Why: the debt cap. $cap is the cap
balance-why-debt-cap = No more than { $cap } is held against anyone

# Reason of a waiver
balance-reason-sick = Illness
# Reason of a waiver
balance-reason-parental = A child in the family
# Reason of a waiver
balance-reason-care = Caring for someone
# Reason of a waiver
balance-reason-disability = Disability
# Reason of a waiver
balance-reason-age = Age
# Reason of a waiver
balance-reason-leave = Leave
# Reason of a waiver
balance-reason-mourning = Mourning
# Reason of a waiver
balance-reason-other = Other reason
