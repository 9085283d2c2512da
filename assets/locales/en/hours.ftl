### Hours for the commons: quantities, and why a balance is what it is.

# Sessions as a quantity: "3 sessions". $units counts them; $shown is the count as written, with its sign
hours-sessions =
    { $units ->
        [one] { $shown } session
       *[other] { $shown } sessions
    }

# Head of a line of a balance: from the period before
hours-what-carried = Carried over
# Head of a line of a balance: asked by the rules of a class
hours-what-asked = Asked
# Head of a line of a balance: not asked for days not in the class
hours-what-part-time = Not asked
# Head of a line of a balance: waived
hours-what-waived = Waived
# Head of a line of a balance: frozen
hours-what-frozen = Frozen
# Head of a line of a balance: work done and approved
hours-what-done = Done
# Head of a line of a balance: work of others beyond their part
hours-what-beyond-others = Beyond what others may do
# Head of a line of a balance: sessions attended
hours-what-attended = Came
# Head of a line of a balance: sessions excused
hours-what-excused = Excused
# Head of a line of a balance: sessions missed
hours-what-missed = Missed
# Head of a line of a balance: gifts of other members
hours-what-received = Received
# Head of a line of a balance: received from the pool of solidarity
hours-what-from-pool = From the pool
# Head of a line of a balance: given to other members
hours-what-given = Given
# Head of a line of a balance: given to the pool of solidarity
hours-what-to-pool = To the pool
# Head of a line of a balance: paid for instead of worked
hours-what-bought-out = Paid instead
# Head of a line of a balance: forgiven by the assembly
hours-what-amnesty = Forgiven
# Head of a line of a balance: the debt cap
hours-what-debt-cap = Not held against anyone

# Why a line of a balance is there: carried over. $day is the last day of the period before
hours-why-carried = What was left on { $day }
# The same, where a cap held. $left is what was left over
hours-why-carried-capped = What was left on { $day } was { $left }; the rules carry no more than this
# Why: asked for a whole period. $amount a period, $class is the class
hours-why-asked = { $amount } for { $class }
# Why: asked for part of a period. $days counts the days from $from to $to
hours-why-asked-part =
    { $days ->
        [one] { $amount } for { $class }, one day, { $from }
       *[other] { $amount } for { $class }, { $days } days, { $from } to { $to }
    }
# Why: not asked. $days of the period do not count for $class
hours-why-part-time =
    { $days ->
        [one] One day does not count for { $class }
       *[other] { $days } days do not count for { $class }
    }
# Why: waived. $percent of it, on $days days; $reason is one of hours-reason-..
hours-why-waived =
    { $days ->
        [one] { $reason }: { $percent } % on one day
       *[other] { $reason }: { $percent } % on { $days } days
    }
# Why: frozen. $spared would have been asked
hours-why-frozen = At this balance nothing more is debited; { $spared } was not asked
# Why: done. $entries counts the approved entries
hours-why-done =
    { $entries ->
        [one] One approved entry
       *[other] { $entries } approved entries
    }
# Why: others did more than counts. $others is what they did, $most what of it may count
hours-why-beyond-others = Others did { $others }; { $most } of that may count
# Why: came to sessions. $sessions counts them
hours-why-attended =
    { $sessions ->
        [one] One session attended
       *[other] { $sessions } sessions attended
    }
# Why: excused from sessions. $sessions counts them
hours-why-excused =
    { $sessions ->
        [one] Excused from one session
       *[other] Excused from { $sessions } sessions
    }
# Why: missed sessions. $sessions counts those that weigh
hours-why-missed =
    { $sessions ->
        [one] One session missed without excuse
       *[other] { $sessions } sessions missed without excuse
    }
# Why: received from other members
hours-why-received = Given by other members
# Why: received from the pool
hours-why-from-pool = Given by the pool of solidarity
# Why: given to other members
hours-why-given = Given to other members
# Why: given to the pool
hours-why-to-pool = Given to the pool of solidarity
# Why: paid instead
hours-why-bought-out = Paid into the commons fund at the assembly's rate
# Why: forgiven. $day is the day of the amnesty
hours-why-amnesty = Forgiven by the assembly on { $day }
# Why: the debt cap. $cap is the cap
hours-why-debt-cap = No more than { $cap } is held against anyone

# Reason of a waiver
hours-reason-sick = Illness
# Reason of a waiver
hours-reason-parental = A child in the family
# Reason of a waiver
hours-reason-care = Caring for someone
# Reason of a waiver
hours-reason-disability = Disability
# Reason of a waiver
hours-reason-age = Age
# Reason of a waiver
hours-reason-leave = Leave
# Reason of a waiver
hours-reason-mourning = Mourning
# Reason of a waiver
hours-reason-other = Other reason
