### The history. A sentence begins with the name of who did it, set before it in bold:
### "Rosa Guamán" + "admitted María Quispe as no. 12." So each is a predicate in the past tense.
### Next to it stand the names of the undo and redo buttons, which reuse the short form.

# History: the first act of a file
journal-found = began this register.
# History: Minga brought the file's tables to a newer version, by itself
journal-migrate = brought the file to a newer version of Minga.
# History: name or language of the co-op changed
journal-change-coop = changed the particulars of the co-operative.
# History: someone joined the office
journal-add-person = added { $person } to the office.
# History: someone of the office was named anew, tied to a member or retired
journal-change-person = changed the particulars of { $person } in the office.
# History: a class was added
journal-add-class = added the class { $class }.
# History: a class was given another name, weave or place
journal-change-class = changed the class { $class }.
# History: the co-op asks its members for something more
journal-add-field = added { $field } to what the co-operative asks of its members.
# History: what the co-op asks was named anew, got other options, or is no longer asked
journal-change-field = changed { $field }, which the co-operative asks of its members.
# History: terms of a class's shares, from a day on
journal-set-terms = set the terms of the shares of { $class } from { $date }.
# History: a member was admitted. $number is the member number, as text
journal-admit-member = admitted { $member } as no. { $number }.
# History: particulars changed. $fields is a list such as "the telephone and the address"
journal-change-profile = changed { $fields } of { $member }.
# History: a member entered a class
journal-start-spell = entered { $member } in { $class } from { $date }.
# History: a member's time in a class ended
journal-end-spell = ended the time of { $member } in { $class } on { $date }.
# History: a dated fact about a member. $ends is "yes" when a last day ($until) is known
journal-set-standing = { $kind ->
    [application] noted that { $member } asked to join on { $date }.
    [probation] { $ends ->
        [yes] put { $member } on trial from { $date } to { $until }.
       *[no] put { $member } on trial from { $date }.
    }
    [leave] { $ends ->
        [yes] noted that { $member } is on leave from { $date } to { $until }.
       *[no] noted that { $member } is on leave from { $date }.
    }
    [suspension] { $ends ->
        [yes] suspended { $member } from { $date } to { $until }.
       *[no] suspended { $member } from { $date }.
    }
    [exit] noted that { $member } leaves on { $date }.
    [death] noted the death of { $member } on { $date }.
   *[other] noted a change in the standing of { $member } from { $date }.
}
# History: several members entered a class
journal-start-spells = { $members ->
    [one] entered one member in { $class } from { $date }.
   *[other] entered { $members } members in { $class } from { $date }.
}
# History: a dated fact about several members. $ends is "yes" when a last day ($until) is known
journal-set-standings = { $kind ->
    [leave] { $ends ->
        [yes] { $members ->
            [one] noted that one member is on leave from { $date } to { $until }.
           *[other] noted that { $members } members are on leave from { $date } to { $until }.
        }
       *[no] { $members ->
            [one] noted that one member is on leave from { $date }.
           *[other] noted that { $members } members are on leave from { $date }.
        }
    }
   *[other] { $members ->
        [one] noted a change in the standing of one member from { $date }.
       *[other] noted a change in the standing of { $members } members from { $date }.
    }
}
# History: the leave of several members was ended
journal-end-standings = { $kind ->
    [leave] { $members ->
        [one] ended the leave of one member on { $date }.
       *[other] ended the leave of { $members } members on { $date }.
    }
   *[other] { $members ->
        [one] noted a change in the standing of one member up to { $date }.
       *[other] noted a change in the standing of { $members } members up to { $date }.
    }
}
# History: someone asked to join. $asks is "yes" when a class is named
journal-apply = { $asks ->
    [yes] noted that { $member } asked to join { $class } on { $date }.
   *[no] noted that { $member } asked to join on { $date }.
}
# History: a request to join was answered with no, or withdrawn ($withdrawn is "yes")
journal-close-request = { $withdrawn ->
    [yes] noted that { $member } withdrew the request to join on { $date }.
   *[no] noted that the request of { $member } to join was declined on { $date }.
}
# History: a request to join was granted. $ends is "yes" when there is a trial until $until; $units are first shares
journal-approve = welcomed { $member } in { $class } from { $date }{ $ends ->
    [yes] , on trial until { $until }
   *[no] {""}
}{ $units ->
    [0] .
    [one] , with one share.
   *[other] , with { $units } shares.
}
# History: what a record is was corrected: a person or an organisation ($kind), and its number in the book before
journal-change-record = { $kind ->
    [organisation] corrected the record of { $member }, an organisation.
   *[person] corrected the record of { $member }, a person.
}
# History: the days of a member's time in a class were put right, or it was struck out ($struck is "yes") before it began. $ends is "yes" when a last day ($until) is known; $why is the reason given
journal-correct-spell = { $struck ->
    [yes] struck out that { $member } enters { $class }: “{ $why }”.
   *[no] { $ends ->
        [yes] put the time of { $member } in { $class } right, from { $date } to { $until }: “{ $why }”.
       *[no] put the time of { $member } in { $class } right, from { $date } on: “{ $why }”.
    }
}
# History: the days of another dated fact about a member were put right, or it was struck out ($struck is "yes") before it began
journal-correct-standing = { $struck ->
    [yes] { $kind ->
        [exit] struck out that { $member } leaves: “{ $why }”.
        [leave] struck out a leave of { $member }: “{ $why }”.
        [suspension] struck out a suspension of { $member }: “{ $why }”.
       *[other] struck out what was to come for { $member }: “{ $why }”.
    }
   *[no] { $kind ->
        [exit] put right the day on which { $member } left, { $date }: “{ $why }”.
        [death] put right the day on which { $member } died, { $date }: “{ $why }”.
        [application] put right the day on which { $member } asked to join, { $date }: “{ $why }”.
       *[other] { $ends ->
            [yes] put days of { $member } right, { $kind ->
            [leave] of a leave
            [suspension] of a suspension
            [probation] of the trial
           *[other] of what was noted
        }, from { $date } to { $until }: “{ $why }”.
           *[no] put days of { $member } right, { $kind ->
            [leave] of a leave
            [suspension] of a suspension
            [probation] of the trial
           *[other] of what was noted
        }, from { $date } on: “{ $why }”.
        }
    }
}
# History: a leave, a suspension or a trial ended; $date is its last day
journal-end-standing = { $kind ->
    [leave] noted that { $member } is back from leave, whose last day was { $date }.
    [suspension] lifted the suspension of { $member }, whose last day was { $date }.
    [probation] confirmed { $member } after the trial, on { $date }.
   *[other] ended the standing of { $member } on { $date }.
}
# History: a member leaves. $units are shares dealt with, $parts the parts still to be paid back, the last on $until; $debt is "yes" when what was owed stays owed
journal-leave = noted that { $member } leaves on { $date }{ $units ->
    [0] {""}
    [one] , and what becomes of one share
   *[other] , and what becomes of { $units } shares
}{ $parts ->
    [0] {""}
    [one] , paid back on { $until }
   *[other] , paid back in { $parts } parts until { $until }
}{ $pooled ->
    [yes] ; hours ahead go to the pool
   *[no] {""}
}{ $debt ->
    [yes] ; what is owed stays owed.
   *[no] .
}
# History: someone who left is a member again. $ends is "yes" when there is a trial until $until; $units are first shares
journal-readmit = took { $member } back in { $class } from { $date }{ $ends ->
    [yes] , on trial until { $until }
   *[no] {""}
}{ $units ->
    [0] .
    [one] , with one share.
   *[other] , with { $units } shares.
}
# History: a member was tied to someone; $kind is what the other is
journal-add-tie = { $kind ->
    [representative] named who speaks for { $member } from { $date }.
    [beneficiary] named a beneficiary of { $member } from { $date }.
    [heir] named an heir of { $member } from { $date }.
    [joint-holder] named a joint holder of the shares of { $member } from { $date }.
    [sponsor] named a sponsor of { $member } from { $date }.
    [proxy] noted who votes for { $member } from { $date }.
   *[steward] noted a charge of { $member } from { $date }.
}
# History: a tie of a member ended; $kind is what the other was
journal-end-tie = { $kind ->
    [representative] ended that someone speaks for { $member }, on { $date }.
    [beneficiary] took back a beneficiary of { $member }, on { $date }.
    [heir] took back an heir of { $member }, on { $date }.
    [joint-holder] took back a joint holder of the shares of { $member }, on { $date }.
    [sponsor] took back a sponsor of { $member }, on { $date }.
    [proxy] ended that someone votes for { $member }, on { $date }.
   *[steward] ended a charge of { $member } on { $date }.
}
# History: a household was written down. $number is its number, as text; $dated is "yes" where they live there from a day on
journal-found-household = { $dated ->
    [yes] { $members ->
        [one] wrote down household no. { $number }, with one member, from { $date } on.
       *[other] wrote down household no. { $number }, with { $members } members, from { $date } on.
    }
   *[no] { $members ->
        [one] wrote down household no. { $number }, with one member.
       *[other] wrote down household no. { $number }, with { $members } members.
    }
}
# History: a household was named anew or moved
journal-change-household = changed household no. { $number }.
# History: a member moved into a household. $dated is "yes" where it was from a day on
journal-join-household = { $dated ->
    [yes] put { $member } in household no. { $number }, from { $date } on.
   *[no] put { $member } in household no. { $number }.
}
# History: a member moved out of a household. $dated is "yes" where it was from a day on
journal-leave-household = { $dated ->
    [yes] took { $member } out of household no. { $number }, from { $date } on.
   *[no] took { $member } out of household no. { $number }.
}
# History: the days of a stay in a household were put right. $days is "none" where the member never lived there, else "always", "from", "until" or "both"
journal-correct-stay = { $days ->
    [none] struck out that { $member } lived in household no. { $number }: “{ $why }”.
    [from] put right since when { $member } lives in household no. { $number }, from { $date } on: “{ $why }”.
    [until] put right until when { $member } lived in household no. { $number }, to { $until }: “{ $why }”.
    [both] put right when { $member } lived in household no. { $number }, from { $date } to { $until }: “{ $why }”.
   *[always] put right that { $member } has always lived in household no. { $number }: “{ $why }”.
}
# History: a consent was given or withdrawn ($given is "yes" or "no")
journal-set-consent = { $kind ->
    [messages] { $given ->
        [yes] noted that { $member } agrees to messages, on { $date }.
       *[no] noted that { $member } wants no more messages, on { $date }.
    }
    [photos] { $given ->
        [yes] noted that { $member } agrees to be shown in pictures, on { $date }.
       *[no] noted that { $member } no longer agrees to be shown in pictures, on { $date }.
    }
    [directory] { $given ->
        [yes] noted that { $member } agrees to stand in the directory, on { $date }.
       *[no] noted that { $member } no longer agrees to stand in the directory, on { $date }.
    }
   *[data] { $given ->
        [yes] noted that { $member } agrees to the use of personal data, on { $date }.
       *[no] noted that { $member } no longer agrees to the use of personal data, on { $date }.
    }
}
# History: a document was put into the file
journal-keep-document = { $kind ->
    [request] kept the request to join of { $member }.
    [identity] kept a copy of the identity document of { $member }.
    [letter] kept a letter about { $member }.
    [agreement] kept an agreement with { $member }.
    [photo] kept a photo of { $member }.
   *[other] kept a document about { $member }.
}
# History: a document was named anew, closed or opened
journal-change-document = changed how a document about { $member } is kept.
# History: a document was taken out of the file
journal-remove-document = took a document about { $member } out of the file.
# History: two records were found to be one person's. $number is the number of the record that was merged, as text
journal-merge = merged the record no. { $number } into that of { $member }.
# History: a line of the share ledger was taken back. $units counts the shares of the line; $said is "yes" when a reason ($why) was given
journal-take-back-shares = took back a movement of shares of { $member }{ $units ->
        [0] {""}
        [one] , one share
       *[other] , { $units } shares
    }, on { $date }{ $said ->
        [yes] : “{ $why }”.
       *[no] .
    }
# History: a line of the share ledger. $units counts shares and is never below zero
journal-move-shares = { $kind ->
    [subscribe] { $units ->
        [one] noted one share subscribed by { $member } on { $date }.
       *[other] noted { $units } shares subscribed by { $member } on { $date }.
    }
    [issue] { $units ->
        [one] gave { $member } one share, paid up, on { $date }.
       *[other] gave { $member } { $units } shares, paid up, on { $date }.
    }
    [pay] noted a payment by { $member } on shares, on { $date }.
    [transfer-in] { $units ->
        [one] noted one share passed to { $member } on { $date }.
       *[other] noted { $units } shares passed to { $member } on { $date }.
    }
    [transfer-out] { $units ->
        [one] noted one share passed on by { $member } on { $date }.
       *[other] noted { $units } shares passed on by { $member } on { $date }.
    }
    [redeem] { $units ->
        [one] noted one share paid back to { $member } on { $date }.
       *[other] noted { $units } shares paid back to { $member } on { $date }.
    }
    [gift] { $units ->
        [one] noted one share given to the co-op by { $member } on { $date }.
       *[other] noted { $units } shares given to the co-op by { $member } on { $date }.
    }
    [cancel] { $units ->
        [0] cancelled a payment on shares of { $member } on { $date }.
        [one] cancelled one share of { $member } on { $date }.
       *[other] cancelled { $units } shares of { $member } on { $date }.
    }
    [reverse] reversed a line of the shares of { $member }, dated { $date }.
   *[other] noted a movement of shares of { $member } on { $date }.
}
# History: a list was kept under a name
journal-save-list = kept the list { $list }.
# History: a list is kept no longer
journal-remove-list = removed the list { $list }.
# History: a member was asked to pay. $date is the last day to pay
journal-raise-charge = { $kind ->
    [entry-fee] asked { $member } for the entry fee, due on { $date }.
    [dues] asked { $member } for dues, due on { $date }.
    [deposit] asked { $member } for a deposit, due on { $date }.
    [fine] asked { $member } for a fine, due on { $date }.
    [shares] asked { $member } for shares not paid up, due on { $date }.
   *[other] asked { $member } for a payment, due on { $date }.
}
# History: many members were asked to pay at once. $members counts them, $date is the last day to pay
journal-raise-charges = { $kind ->
    [entry-fee] asked { $members } members for the entry fee, due on { $date }.
    [dues] asked { $members } members for dues, due on { $date }.
    [deposit] asked { $members } members for a deposit, due on { $date }.
    [fine] asked { $members } members for a fine, due on { $date }.
    [shares] asked { $members } members for shares not paid up, due on { $date }.
   *[other] asked { $members } members for a payment, due on { $date }.
}
# History: what is not paid of a charge was taken back
journal-cancel-charge = { $kind ->
    [entry-fee] took back what was asked of { $member }: the entry fee.
    [dues] took back what was asked of { $member }: dues.
    [deposit] took back what was asked of { $member }: a deposit.
    [fine] took back what was asked of { $member }: a fine.
    [shares] took back what was asked of { $member }: shares not paid up.
   *[other] took back what was asked of { $member }: a payment.
}
# History: money was received. $number is the receipt's
journal-take-payment = took a payment from { $member }: receipt { $number }.
# History: a receipt was made void. $number is the receipt's, $member paid
journal-void-receipt = made receipt { $number } of { $member } void.
# History: money went back to a member. $number is the pay-out slip's; $deposit is yes where it is a deposit's
journal-pay-back = { $deposit ->
    [yes] gave a deposit back to { $member }: pay-out slip { $number }.
   *[no] paid money back to { $member }: pay-out slip { $number }.
}
# History: a pay-out slip was made void. $number is its own
journal-void-refund = made pay-out slip { $number } of { $member } void.
# History: charges were paid from money a member had to the good. $charges counts them
journal-settle-from-credit = { $charges ->
    [one] paid one charge from the credit of { $member }.
   *[other] paid { $charges } charges from the credit of { $member }.
}
# History: shares passed from one member to another
journal-pass-shares = { $units ->
    [one] noted one share of { $class } passed from { $member } to { $to } on { $date }.
   *[other] noted { $units } shares of { $class } passed from { $member } to { $to } on { $date }.
}
# History: shares of one class became shares of another
journal-convert-shares = { $units ->
    [one] turned one share of { $member } in { $class } into shares of { $into } on { $date }.
   *[other] turned { $units } shares of { $member } in { $class } into shares of { $into } on { $date }.
}
# History: the shares of someone who died passed to the heirs
journal-inherit-shares = { $units ->
    [one] passed one share of { $member } to the heirs on { $date }.
   *[other] passed { $units } shares of { $member } to the heirs on { $date }.
}
# History: something held in common was written down
journal-add-asset = added { $asset } to the commons, from { $date }.
# History: something held in common was named anew, or something else is told of it
journal-change-asset = changed what is told of { $asset }.
# History: something is held in common no longer
journal-close-asset = noted that { $asset } is held in common until { $date }.
# History: someone looks after something held in common
journal-add-steward = noted that { $member } looks after { $asset } from { $date }.
# History: a picture of something held in common was put into the file
journal-keep-picture = kept a picture of { $asset }.
# History: a picture of something held in common was taken out
journal-remove-picture = took out a picture of { $asset }.
# History: money came in for something held in common, or was spent on it ($spent is "yes")
journal-note-flow = { $spent ->
    [yes] noted money spent on { $asset } on { $date }.
   *[no] noted money that came in for { $asset } on { $date }.
}
# History: a line of money of something held in common was taken back
journal-take-back-flow = { $spent ->
    [yes] took back money noted as spent on { $asset } on { $date }.
   *[no] took back money noted as come in for { $asset } on { $date }.
}
# History: a day of work was called. $day is its title
journal-call-day = called “{ $day }” for { $date }, { $asset }.
# History: a day of work that repeats was called; $date is the first
journal-call-days = called “{ $day }” for { $date }, { $asset }, and { $days ->
    [one] one day in all.
   *[other] again: { $days } days in all.
}
# History: something else is said of a day of work
journal-change-day = changed “{ $day }” on { $date }.
# History: a day of work does not take place
journal-call-off-day = called off “{ $day }” on { $date }.
# History: a day of work and those that repeat it after it were called off; $days is how many in all
journal-call-off-days = { $days ->
    [one] called off “{ $day }” on { $date }.
   *[other] called off “{ $day }” from { $date } on: { $days } days.
}
# History: someone signed up for a day of work
journal-sign-up = signed { $member } up for “{ $day }” on { $date }.
# History: several signed up for a day of work
journal-sign-ups = { $members ->
    [one] signed one member up for “{ $day }” on { $date }.
   *[other] signed { $members } members up for “{ $day }” on { $date }.
}
# History: someone who had signed up does not come
journal-withdraw-sign-up = took { $member } off the list of “{ $day }” on { $date }.
# History: someone came to a day of work, told why not, or was missed
journal-note-attendance = { $presence ->
    [attended] noted that { $member } came to “{ $day }” on { $date }.
    [excused] noted that { $member } told us of not coming to “{ $day }” on { $date }.
   *[missed] noted that { $member } was missed at “{ $day }” on { $date }.
}
# History: several came to a day of work
journal-note-attendances = { $members ->
    [one] noted that one member came to “{ $day }” on { $date }.
   *[other] noted that { $members } members came to “{ $day }” on { $date }.
}
# History: someone left a day of work before its end ($early is "yes"), or stayed after all
journal-note-leaving = { $early ->
    [yes] noted when { $member } left “{ $day }” on { $date }.
   *[no] noted that { $member } stayed to the end of “{ $day }” on { $date }.
}
# History: someone was written down at a day of work by mistake
journal-clear-attendance = took { $member } off those seen at “{ $day }” on { $date }.
# History: a day of work was closed; $hours is written out, such as 114 h 00
journal-close-day = { $members ->
    [one] closed “{ $day }” on { $date }: one member, { $hours } to be confirmed.
   *[other] closed “{ $day }” on { $date }: { $members } members, { $hours } to be confirmed.
}
# History: someone who was missed at a day of work was let off; $reason is "care of others"
journal-pardon-missed = { $pardon ->
    [excused] excused { $member } for “{ $day }” on { $date } ({ $reason }).
   *[open] no longer counts { $member } as missed at “{ $day }” on { $date } ({ $reason }).
}
# History: a table was imported
journal-import = imported a table: { $new ->
    [0] no new members
    [one] one new member
   *[other] { $new } new members
}, { $changed } changed, { $entries ->
    [0] no share movements
    [one] one share movement
   *[other] { $entries } share movements
}{ $classes ->
    [0] .
    [one] , one new class.
   *[other] , { $classes } new classes.
}
# History: a paper was printed and left the file
journal-print-paper = { $kind ->
    [register] printed the register of members.
    [certificate] printed the share certificate of { $member }.
    [receipt] printed receipt { $number } of { $member }.
    [refund] printed pay-out slip { $number } of { $member }.
    [list] exported a list of members.
    [roll] printed a list of members.
    [share-register] printed the share register.
    [sheet] printed the sheet of { $member }.
    [arrears] printed the arrears.
    [receipts] exported the receipts.
    [ledger] exported the share ledger.
    [commons] printed the report on the commons.
   *[other] printed a paper.
}
# History: papers of several members were printed as one document
journal-print-papers = { $kind ->
    [receipt] { $members ->
        [one] printed one receipt.
       *[other] printed { $members } receipts.
    }
    [certificate] { $members ->
        [one] printed the share certificate of one member.
       *[other] printed the share certificates of { $members } members.
    }
    [list] { $members ->
        [one] exported a list of one member.
       *[other] exported a list of { $members } members.
    }
    [roll] { $members ->
        [one] printed a list of one member.
       *[other] printed a list of { $members } members.
    }
   *[other] { $members ->
        [one] printed a paper for one member.
       *[other] printed papers for { $members } members.
    }
}
# History: someone's personal values were erased, as the law asks; the name is no longer known
journal-erase = erased the personal data of a former member, as the law asks.
# History: the file was lent to $person of the office, who works on in a copy
journal-lend = lent the file to { $person }.
# History: a copy on loan came back. $count are its acts that are ours now, $aside counts our own acts set aside
journal-take-back = { $count ->
    [one] { $aside ->
        [0] took the copy on loan back, with one act.
        [one] took the copy on loan back, with one act. One of our own acts was set aside.
       *[other] took the copy on loan back, with one act. { $aside } of our own acts were set aside.
    }
   *[other] { $aside ->
        [0] took the copy on loan back, with { $count } acts.
        [one] took the copy on loan back, with { $count } acts. One of our own acts was set aside.
       *[other] took the copy on loan back, with { $count } acts. { $aside } of our own acts were set aside.
    }
}
# History: a backup was put back. $act is the last act both had, $aside counts the acts set aside
journal-restore = { $aside ->
    [0] put a backup back, with all acts up to { $act }.
    [one] put a backup back, as of act { $act }; one later act was set aside.
   *[other] put a backup back, as of act { $act }; { $aside } later acts were set aside.
}
# History: an act was taken back
journal-undo = took back act { $act }.
# History: an act that had been taken back was done again
journal-redo = did again what act { $act } had taken back.

# Short form of an act, in undo and redo buttons
journal-short-change-coop = changed the co-operative
# Short form of an act, in undo and redo buttons
journal-short-add-person = added { $person } to the office
# Short form of an act, in undo and redo buttons
journal-short-change-person = changed { $person } in the office
# Short form of an act, in undo and redo buttons
journal-short-add-class = added the class { $class }
# Short form of an act, in undo and redo buttons
journal-short-change-class = changed the class { $class }
# Short form of an act, in undo and redo buttons
journal-short-add-field = added { $field } to what is asked of members
# Short form of an act, in undo and redo buttons
journal-short-change-field = changed { $field }
# Short form of an act, in undo and redo buttons
journal-short-lend = lent the file to { $person }
# Short form of an act, in undo and redo buttons
journal-short-set-terms = set the terms of { $class }
# Short form of an act, in undo and redo buttons
journal-short-admit-member = admitted { $member }
# Short form of an act, in undo and redo buttons
journal-short-change-profile = changed { $fields } of { $member }
# Short form of an act, in undo and redo buttons
journal-short-start-spell = entered { $member } in { $class }
# Short form of an act, in undo and redo buttons
journal-short-end-spell = ended the time of { $member } in { $class }
# Short form of an act, in undo and redo buttons
journal-short-set-standing = { $kind ->
    [application] noted the request of { $member }
    [probation] put { $member } on trial
    [leave] noted the leave of { $member }
    [suspension] suspended { $member }
    [exit] noted the leaving of { $member }
    [death] noted the death of { $member }
   *[other] changed the standing of { $member }
}
# Short form of an act, in undo and redo buttons
journal-short-start-spells = { $members ->
    [one] entered one member in { $class }
   *[other] entered { $members } members in { $class }
}
# Short form of an act, in undo and redo buttons
journal-short-set-standings = { $kind ->
    [leave] { $members ->
        [one] noted the leave of one member
       *[other] noted the leave of { $members } members
    }
   *[other] { $members ->
        [one] changed the standing of one member
       *[other] changed the standing of { $members } members
    }
}
# Short form of an act, in undo and redo buttons
journal-short-end-standings = { $members ->
    [one] ended the leave of one member
   *[other] ended the leave of { $members } members
}
# Short form of an act, in undo and redo buttons
journal-short-apply = noted the request of { $member }
# Short form of an act, in undo and redo buttons
journal-short-close-request = closed the request of { $member }
# Short form of an act, in undo and redo buttons
journal-short-approve = welcomed { $member }
# Short form of an act, in undo and redo buttons
journal-short-change-record = corrected the record of { $member }
# Short form of an act, in undo and redo buttons
journal-short-correct-spell = put days of { $member } in { $class } right
# Short form of an act, in undo and redo buttons
journal-short-correct-standing = put days of { $member } right
# Short form of an act, in undo and redo buttons
journal-short-end-standing = { $kind ->
    [leave] noted { $member } back from leave
    [suspension] lifted the suspension of { $member }
    [probation] confirmed { $member }
   *[other] changed the standing of { $member }
}
# Short form of an act, in undo and redo buttons
journal-short-leave = noted that { $member } leaves
# Short form of an act, in undo and redo buttons
journal-short-readmit = took { $member } back in
# Short form of an act, in undo and redo buttons
journal-short-add-tie = tied someone to { $member }
# Short form of an act, in undo and redo buttons
journal-short-end-tie = ended a tie of { $member }
# Short form of an act, in undo and redo buttons
journal-short-found-household = wrote down household no. { $number }
# Short form of an act, in undo and redo buttons
journal-short-change-household = changed household no. { $number }
# Short form of an act, in undo and redo buttons
journal-short-join-household = put { $member } in household no. { $number }
# Short form of an act, in undo and redo buttons
journal-short-leave-household = took { $member } out of household no. { $number }
# Short form of an act, in undo and redo buttons
journal-short-correct-stay = put days of { $member } in household no. { $number } right
# Short form of an act, in undo and redo buttons
journal-short-set-consent = noted a consent of { $member }
# Short form of an act, in undo and redo buttons
journal-short-keep-document = kept a document about { $member }
# Short form of an act, in undo and redo buttons
journal-short-change-document = changed a document about { $member }
# Short form of an act, in undo and redo buttons
journal-short-remove-document = took out a document about { $member }
# Short form of an act, in undo and redo buttons
journal-short-merge = merged record no. { $number } into that of { $member }
# Short form of an act, in undo and redo buttons
journal-short-take-back-shares = took back a movement of shares of { $member }
# Short form of an act, in undo and redo buttons
journal-short-move-shares = noted shares of { $member }
# Short form of an act, in undo and redo buttons
journal-short-save-list = kept the list { $list }
# Short form of an act, in undo and redo buttons
journal-short-remove-list = removed the list { $list }
# Short form of an act, in undo and redo buttons
journal-short-raise-charge = asked { $member } to pay
# Short form of an act, in undo and redo buttons
journal-short-raise-charges = asked { $members } members to pay
# Short form of an act, in undo and redo buttons
journal-short-cancel-charge = took a charge to { $member } back
# Short form of an act, in undo and redo buttons
journal-short-take-payment = receipt { $number } of { $member }
# Short form of an act, in undo and redo buttons
journal-short-void-receipt = made receipt { $number } void
# Short form of an act, in undo and redo buttons
journal-short-pay-back = pay-out slip { $number } of { $member }
# Short form of an act, in undo and redo buttons
journal-short-void-refund = made pay-out slip { $number } void
# Short form of an act, in undo and redo buttons
journal-short-settle-from-credit = paid from the credit of { $member }
# Short form of an act, in undo and redo buttons
journal-short-pass-shares = passed shares of { $member } to { $to }
# Short form of an act, in undo and redo buttons
journal-short-convert-shares = turned shares of { $member } into { $into }
# Short form of an act, in undo and redo buttons
journal-short-inherit-shares = passed the shares of { $member } to the heirs
# Short form of an act, in undo and redo buttons
journal-short-add-asset = added { $asset } to the commons
# Short form of an act, in undo and redo buttons
journal-short-change-asset = changed { $asset }
# Short form of an act, in undo and redo buttons
journal-short-close-asset = ended { $asset }
# Short form of an act, in undo and redo buttons
journal-short-add-steward = { $member } looks after { $asset }
# Short form of an act, in undo and redo buttons
journal-short-keep-picture = kept a picture of { $asset }
# Short form of an act, in undo and redo buttons
journal-short-remove-picture = took out a picture of { $asset }
# Short form of an act, in undo and redo buttons
journal-short-note-flow = { $spent ->
    [yes] noted money spent on { $asset }
   *[no] noted money for { $asset }
}
# Short form of an act, in undo and redo buttons
journal-short-take-back-flow = took back money of { $asset }
# Short form of an act, in undo and redo buttons
journal-short-call-day = called “{ $day }”
# Short form of an act, in undo and redo buttons
journal-short-call-days = called “{ $day }” again and again
# Short form of an act, in undo and redo buttons
journal-short-change-day = changed “{ $day }”
# Short form of an act, in undo and redo buttons
journal-short-call-off-day = called off “{ $day }”
# Short form of an act, in undo and redo buttons
journal-short-call-off-days = called off “{ $day }” and what repeats it
# Short form of an act, in undo and redo buttons
journal-short-sign-up = signed { $member } up for “{ $day }”
# Short form of an act, in undo and redo buttons
journal-short-sign-ups = signed members up for “{ $day }”
# Short form of an act, in undo and redo buttons
journal-short-withdraw-sign-up = took { $member } off “{ $day }”
# Short form of an act, in undo and redo buttons
journal-short-note-attendance = { $presence ->
    [attended] { $member } came to “{ $day }”
    [excused] { $member } told us of not coming to “{ $day }”
   *[missed] { $member } was missed at “{ $day }”
}
# Short form of an act, in undo and redo buttons
journal-short-note-attendances = noted who came to “{ $day }”
# Short form of an act, in undo and redo buttons
journal-short-note-leaving = when { $member } left “{ $day }”
# Short form of an act, in undo and redo buttons
journal-short-clear-attendance = took { $member } off “{ $day }”
# Short form of an act, in undo and redo buttons
journal-short-close-day = closed “{ $day }”
# Short form of an act, in undo and redo buttons
journal-short-pardon-missed = let { $member } off for “{ $day }”
# Short form of an act, in undo and redo buttons
journal-short-import = imported a table

# The undo button in the history, and the line after an act
journal-undo-change-coop = Undo: { journal-short-change-coop }
# The undo button in the history, and the line after an act
journal-undo-add-person = Undo: { journal-short-add-person }
# The undo button in the history, and the line after an act
journal-undo-change-person = Undo: { journal-short-change-person }
# The undo button in the history, and the line after an act
journal-undo-add-class = Undo: { journal-short-add-class }
# The undo button in the history, and the line after an act
journal-undo-change-class = Undo: { journal-short-change-class }
# The undo button in the history, and the line after an act
journal-undo-add-field = Undo: { journal-short-add-field }
# The undo button in the history, and the line after an act
journal-undo-change-field = Undo: { journal-short-change-field }
# The undo button in the history, and the line after an act
journal-undo-lend = Undo: { journal-short-lend }
# The undo button in the history, and the line after an act
journal-undo-set-terms = Undo: { journal-short-set-terms }
# The undo button in the history, and the line after an act
journal-undo-admit-member = Undo: { journal-short-admit-member }
# The undo button in the history, and the line after an act
journal-undo-change-profile = Undo: { journal-short-change-profile }
# The undo button in the history, and the line after an act
journal-undo-start-spell = Undo: { journal-short-start-spell }
# The undo button in the history, and the line after an act
journal-undo-end-spell = Undo: { journal-short-end-spell }
# The undo button in the history, and the line after an act
journal-undo-set-standing = Undo: { journal-short-set-standing }
# The undo button in the history, and the line after an act
journal-undo-start-spells = Undo: { journal-short-start-spells }
# The undo button in the history, and the line after an act
journal-undo-set-standings = Undo: { journal-short-set-standings }
# The undo button in the history, and the line after an act
journal-undo-end-standings = Undo: { journal-short-end-standings }
# The undo button in the history, and the line after an act
journal-undo-apply = Undo: { journal-short-apply }
# The undo button in the history, and the line after an act
journal-undo-close-request = Undo: { journal-short-close-request }
# The undo button in the history, and the line after an act
journal-undo-approve = Undo: { journal-short-approve }
# The undo button in the history, and the line after an act
journal-undo-end-standing = Undo: { journal-short-end-standing }
# The undo button in the history, and the line after an act
journal-undo-leave = Undo: { journal-short-leave }
# The undo button in the history, and the line after an act
journal-undo-readmit = Undo: { journal-short-readmit }
# The undo button in the history, and the line after an act
journal-undo-add-tie = Undo: { journal-short-add-tie }
# The undo button in the history, and the line after an act
journal-undo-end-tie = Undo: { journal-short-end-tie }
# The undo button in the history, and the line after an act
journal-undo-found-household = Undo: { journal-short-found-household }
# The undo button in the history, and the line after an act
journal-undo-change-household = Undo: { journal-short-change-household }
# The undo button in the history, and the line after an act
journal-undo-join-household = Undo: { journal-short-join-household }
# The undo button in the history, and the line after an act
journal-undo-leave-household = Undo: { journal-short-leave-household }
# The undo button in the history, and the line after an act
journal-undo-correct-stay = Undo: { journal-short-correct-stay }
# The undo button in the history, and the line after an act
journal-undo-set-consent = Undo: { journal-short-set-consent }
# The undo button in the history, and the line after an act
journal-undo-keep-document = Undo: { journal-short-keep-document }
# The undo button in the history, and the line after an act
journal-undo-change-document = Undo: { journal-short-change-document }
# The undo button in the history, and the line after an act
journal-undo-remove-document = Undo: { journal-short-remove-document }
# The undo button in the history, and the line after an act
journal-undo-merge = Undo: { journal-short-merge }
# The undo button in the history, and the line after an act
journal-undo-take-back-shares = Undo: { journal-short-take-back-shares }
# The undo button in the history, and the line after an act
journal-undo-correct-spell = Undo: { journal-short-correct-spell }
# The undo button in the history, and the line after an act
journal-undo-correct-standing = Undo: { journal-short-correct-standing }
# The undo button in the history, and the line after an act
journal-undo-change-record = Undo: { journal-short-change-record }
# The undo button in the history, and the line after an act
journal-undo-move-shares = Undo: { journal-short-move-shares }
# The undo button in the history, and the line after an act
journal-undo-save-list = Undo: { journal-short-save-list }
# The undo button in the history, and the line after an act
journal-undo-remove-list = Undo: { journal-short-remove-list }
# The undo button in the history, and the line after an act
journal-undo-raise-charge = Undo: { journal-short-raise-charge }
# The undo button in the history, and the line after an act
journal-undo-raise-charges = Undo: { journal-short-raise-charges }
# The undo button in the history, and the line after an act
journal-undo-cancel-charge = Undo: { journal-short-cancel-charge }
# The undo button in the history, and the line after an act
journal-undo-void-receipt = Undo: { journal-short-void-receipt }
# The undo button in the history, and the line after an act
journal-undo-void-refund = Undo: { journal-short-void-refund }
# The undo button in the history, and the line after an act
journal-undo-settle-from-credit = Undo: { journal-short-settle-from-credit }
# The undo button in the history, and the line after an act
journal-undo-pass-shares = Undo: { journal-short-pass-shares }
# The undo button in the history, and the line after an act
journal-undo-convert-shares = Undo: { journal-short-convert-shares }
# The undo button in the history, and the line after an act
journal-undo-inherit-shares = Undo: { journal-short-inherit-shares }
# The undo button in the history, and the line after an act
journal-undo-add-asset = Undo: { journal-short-add-asset }
# The undo button in the history, and the line after an act
journal-undo-change-asset = Undo: { journal-short-change-asset }
# The undo button in the history, and the line after an act
journal-undo-close-asset = Undo: { journal-short-close-asset }
# The undo button in the history, and the line after an act
journal-undo-add-steward = Undo: { journal-short-add-steward }
# The undo button in the history, and the line after an act
journal-undo-keep-picture = Undo: { journal-short-keep-picture }
# The undo button in the history, and the line after an act
journal-undo-remove-picture = Undo: { journal-short-remove-picture }
# The undo button in the history, and the line after an act
journal-undo-note-flow = Undo: { journal-short-note-flow }
# The undo button in the history, and the line after an act
journal-undo-take-back-flow = Undo: { journal-short-take-back-flow }
# The undo button in the history, and the line after an act
journal-undo-call-day = Undo: { journal-short-call-day }
# The undo button in the history, and the line after an act
journal-undo-call-days = Undo: { journal-short-call-days }
# The undo button in the history, and the line after an act
journal-undo-change-day = Undo: { journal-short-change-day }
# The undo button in the history, and the line after an act
journal-undo-call-off-day = Undo: { journal-short-call-off-day }
# The undo button in the history, and the line after an act
journal-undo-call-off-days = Undo: { journal-short-call-off-days }
# The undo button in the history, and the line after an act
journal-undo-sign-up = Undo: { journal-short-sign-up }
# The undo button in the history, and the line after an act
journal-undo-sign-ups = Undo: { journal-short-sign-ups }
# The undo button in the history, and the line after an act
journal-undo-withdraw-sign-up = Undo: { journal-short-withdraw-sign-up }
# The undo button in the history, and the line after an act
journal-undo-note-attendance = Undo: { journal-short-note-attendance }
# The undo button in the history, and the line after an act
journal-undo-note-attendances = Undo: { journal-short-note-attendances }
# The undo button in the history, and the line after an act
journal-undo-note-leaving = Undo: { journal-short-note-leaving }
# The undo button in the history, and the line after an act
journal-undo-clear-attendance = Undo: { journal-short-clear-attendance }
# The undo button in the history, and the line after an act
journal-undo-close-day = Undo: { journal-short-close-day }
# The undo button in the history, and the line after an act
journal-undo-pardon-missed = Undo: { journal-short-pardon-missed }
# The undo button in the history, and the line after an act
journal-undo-import = Undo: { journal-short-import }

# The redo button in the history
journal-redo-change-coop = Do again: { journal-short-change-coop }
# The redo button in the history
journal-redo-add-person = Do again: { journal-short-add-person }
# The redo button in the history
journal-redo-change-person = Do again: { journal-short-change-person }
# The redo button in the history
journal-redo-add-class = Do again: { journal-short-add-class }
# The redo button in the history
journal-redo-change-class = Do again: { journal-short-change-class }
# The redo button in the history
journal-redo-add-field = Do again: { journal-short-add-field }
# The redo button in the history
journal-redo-change-field = Do again: { journal-short-change-field }
# The redo button in the history
journal-redo-lend = Do again: { journal-short-lend }
# The redo button in the history
journal-redo-set-terms = Do again: { journal-short-set-terms }
# The redo button in the history
journal-redo-admit-member = Do again: { journal-short-admit-member }
# The redo button in the history
journal-redo-change-profile = Do again: { journal-short-change-profile }
# The redo button in the history
journal-redo-start-spell = Do again: { journal-short-start-spell }
# The redo button in the history
journal-redo-end-spell = Do again: { journal-short-end-spell }
# The redo button in the history
journal-redo-set-standing = Do again: { journal-short-set-standing }
# The redo button in the history
journal-redo-start-spells = Do again: { journal-short-start-spells }
# The redo button in the history
journal-redo-set-standings = Do again: { journal-short-set-standings }
# The redo button in the history
journal-redo-end-standings = Do again: { journal-short-end-standings }
# The redo button in the history
journal-redo-apply = Do again: { journal-short-apply }
# The redo button in the history
journal-redo-close-request = Do again: { journal-short-close-request }
# The redo button in the history
journal-redo-approve = Do again: { journal-short-approve }
# The redo button in the history
journal-redo-end-standing = Do again: { journal-short-end-standing }
# The redo button in the history
journal-redo-leave = Do again: { journal-short-leave }
# The redo button in the history
journal-redo-readmit = Do again: { journal-short-readmit }
# The redo button in the history
journal-redo-add-tie = Do again: { journal-short-add-tie }
# The redo button in the history
journal-redo-end-tie = Do again: { journal-short-end-tie }
# The redo button in the history
journal-redo-found-household = Do again: { journal-short-found-household }
# The redo button in the history
journal-redo-change-household = Do again: { journal-short-change-household }
# The redo button in the history
journal-redo-join-household = Do again: { journal-short-join-household }
# The redo button in the history
journal-redo-leave-household = Do again: { journal-short-leave-household }
# The redo button in the history
journal-redo-correct-stay = Do again: { journal-short-correct-stay }
# The redo button in the history
journal-redo-set-consent = Do again: { journal-short-set-consent }
# The redo button in the history
journal-redo-keep-document = Do again: { journal-short-keep-document }
# The redo button in the history
journal-redo-change-document = Do again: { journal-short-change-document }
# The redo button in the history
journal-redo-remove-document = Do again: { journal-short-remove-document }
# The redo button in the history
journal-redo-merge = Do again: { journal-short-merge }
# The redo button in the history
journal-redo-take-back-shares = Do again: { journal-short-take-back-shares }
# The redo button in the history
journal-redo-correct-spell = Do again: { journal-short-correct-spell }
# The redo button in the history
journal-redo-correct-standing = Do again: { journal-short-correct-standing }
# The redo button in the history
journal-redo-change-record = Do again: { journal-short-change-record }
# The redo button in the history
journal-redo-move-shares = Do again: { journal-short-move-shares }
# The redo button in the history
journal-redo-save-list = Do again: { journal-short-save-list }
# The redo button in the history
journal-redo-remove-list = Do again: { journal-short-remove-list }
# The redo button in the history
journal-redo-raise-charge = Do again: { journal-short-raise-charge }
# The redo button in the history
journal-redo-raise-charges = Do again: { journal-short-raise-charges }
# The redo button in the history
journal-redo-cancel-charge = Do again: { journal-short-cancel-charge }
# The redo button in the history
journal-redo-void-receipt = Do again: { journal-short-void-receipt }
# The redo button in the history
journal-redo-void-refund = Do again: { journal-short-void-refund }
# The redo button in the history
journal-redo-settle-from-credit = Do again: { journal-short-settle-from-credit }
# The redo button in the history
journal-redo-pass-shares = Do again: { journal-short-pass-shares }
# The redo button in the history
journal-redo-convert-shares = Do again: { journal-short-convert-shares }
# The redo button in the history
journal-redo-inherit-shares = Do again: { journal-short-inherit-shares }
# The redo button in the history
journal-redo-add-asset = Do again: { journal-short-add-asset }
# The redo button in the history
journal-redo-change-asset = Do again: { journal-short-change-asset }
# The redo button in the history
journal-redo-close-asset = Do again: { journal-short-close-asset }
# The redo button in the history
journal-redo-add-steward = Do again: { journal-short-add-steward }
# The redo button in the history
journal-redo-keep-picture = Do again: { journal-short-keep-picture }
# The redo button in the history
journal-redo-remove-picture = Do again: { journal-short-remove-picture }
# The redo button in the history
journal-redo-note-flow = Do again: { journal-short-note-flow }
# The redo button in the history
journal-redo-take-back-flow = Do again: { journal-short-take-back-flow }
# The redo button in the history
journal-redo-call-day = Do again: { journal-short-call-day }
# The redo button in the history
journal-redo-call-days = Do again: { journal-short-call-days }
# The redo button in the history
journal-redo-change-day = Do again: { journal-short-change-day }
# The redo button in the history
journal-redo-call-off-day = Do again: { journal-short-call-off-day }
# The redo button in the history
journal-redo-call-off-days = Do again: { journal-short-call-off-days }
# The redo button in the history
journal-redo-sign-up = Do again: { journal-short-sign-up }
# The redo button in the history
journal-redo-sign-ups = Do again: { journal-short-sign-ups }
# The redo button in the history
journal-redo-withdraw-sign-up = Do again: { journal-short-withdraw-sign-up }
# The redo button in the history
journal-redo-note-attendance = Do again: { journal-short-note-attendance }
# The redo button in the history
journal-redo-note-attendances = Do again: { journal-short-note-attendances }
# The redo button in the history
journal-redo-note-leaving = Do again: { journal-short-note-leaving }
# The redo button in the history
journal-redo-clear-attendance = Do again: { journal-short-clear-attendance }
# The redo button in the history
journal-redo-close-day = Do again: { journal-short-close-day }
# The redo button in the history
journal-redo-pardon-missed = Do again: { journal-short-pardon-missed }
# The redo button in the history
journal-redo-import = Do again: { journal-short-import }

# In a sentence: a part of a member's particulars that changed
journal-field-name = the name
# In a sentence: a part of a member's particulars that changed
journal-field-document = the identity document
# In a sentence: a part of a member's particulars that changed
journal-field-born = the date of birth
# In a sentence: a part of a member's particulars that changed
journal-field-phone = the telephone
# In a sentence: a part of a member's particulars that changed
journal-field-whatsapp = the WhatsApp number
# In a sentence: a part of a member's particulars that changed
journal-field-email = the e-mail
# In a sentence: a part of a member's particulars that changed
journal-field-address = the address
# In a sentence: a part of a member's particulars that changed
journal-field-sector = the block or sector
# In a sentence: a part of a member's particulars that changed
journal-field-note = the note
# In a sentence: a part of a member's particulars that changed
journal-field-lang = the language
# In a sentence: a part of a member's particulars that changed
journal-field-channel = the preferred way of contact
# In a sentence: a part of a member's particulars that changed
journal-field-custom = the co-op's own particulars

# In a table of changes and on the member page: a kind of standing
journal-standing-application = request to join
# In a table of changes and on the member page: a kind of standing
journal-standing-probation = trial
# In a table of changes and on the member page: a kind of standing
journal-standing-leave = leave
# In a table of changes and on the member page: a kind of standing
journal-standing-suspension = suspension
# In a table of changes and on the member page: a kind of standing
journal-standing-exit = leaving
# In a table of changes and on the member page: a kind of standing
journal-standing-death = death
# On the member page and the certificate: a kind of share movement
journal-entry-subscribe = subscribed
# On the member page and the certificate: a kind of share movement
journal-entry-pay = paid
# On the member page and the certificate: a kind of share movement
journal-entry-transfer-in = received from another member
# On the member page and the certificate: a kind of share movement
journal-entry-transfer-out = passed to another member
# On the member page and the certificate: a kind of share movement
journal-entry-issue = given as paid up
# On the member page and the certificate: a kind of share movement
journal-entry-convert-in = come from another class
# On the member page and the certificate: a kind of share movement
journal-entry-convert-out = turned into another class
# On the member page and the certificate: a kind of share movement
journal-entry-gift = given to the co-op
# On the member page and the certificate: a kind of share movement
journal-entry-redeem = paid back
# On the member page and the certificate: a kind of share movement
journal-entry-cancel = cancelled
# On the member page and the certificate: a kind of share movement
journal-entry-reverse = reversed

# History: the room an act belongs to, right of the sentence and in the filter
journal-noun-coop = Co-operative
# History: the room an act belongs to, right of the sentence and in the filter
journal-noun-office = Office
# History: the room an act belongs to, right of the sentence and in the filter
journal-noun-classes = Classes
# History: the room an act belongs to, right of the sentence and in the filter
journal-noun-members = Members
# History: the room an act belongs to, right of the sentence and in the filter
journal-noun-shares = Shares
# History: the room an act belongs to, right of the sentence and in the filter
journal-noun-payments = Payments
# History: the room an act belongs to, right of the sentence and in the filter
journal-noun-commons = Commons
# History: the room an act belongs to, right of the sentence and in the filter
journal-noun-papers = Papers
# History: the room an act belongs to, right of the sentence and in the filter
journal-noun-safety = Safety

# In place of a name that was erased, as the law asks
journal-erased-member = a former member
# In place of the name of someone of the office that was erased
journal-erased-person = someone of the office
# In place of a class that is no longer there
journal-gone-class = a class no longer there
# In place of a particular of the co-op's own that is no longer there
journal-gone-field = a question no longer there
# In place of something held in common that is no longer there
journal-gone-asset = something no longer there
# In place of the title of a day of work that is no longer there
journal-gone-work-day = a day no longer there
# In place of a list that is no longer there
journal-gone-list = of members

# History: $classes the classes, $date from when
journal-set-policy = set what { $classes } is asked for the commons from { $date } on.
# Short form of an act, in undo and redo buttons
journal-short-set-policy = what { $classes } is asked
# The undo button in the history, and the line after an act
journal-undo-set-policy = Undo: { journal-short-set-policy }
# The redo button in the history
journal-redo-set-policy = Do again: { journal-short-set-policy }
# History: $one whether it is of one member; $entries counts entries, $units is a quantity of hours
journal-enter-work = { $one ->
    [yes] entered { $units } of work of { $member }.
   *[no] entered { $entries } pieces of work, { $units } in all.
}
# Short form of an act, in undo and redo buttons
journal-short-enter-work = work entered: { $units }
# The undo button in the history, and the line after an act
journal-undo-enter-work = Undo: { journal-short-enter-work }
# The redo button in the history
journal-redo-enter-work = Do again: { journal-short-enter-work }
# History: $approved yes or no, $entries counts entries
journal-answer-work = { $approved ->
    [yes] { $entries ->
        [one] approved a piece of work.
       *[other] approved { $entries } pieces of work.
    }
   *[no] { $entries ->
        [one] declined a piece of work.
       *[other] declined { $entries } pieces of work.
    }
}
# Short form of an act, in undo and redo buttons
journal-short-answer-work = an answer to work entered
# The undo button in the history, and the line after an act
journal-undo-answer-work = Undo: { journal-short-answer-work }
# The redo button in the history
journal-redo-answer-work = Do again: { journal-short-answer-work }
# History: $units a quantity, $date the day of the work
journal-reverse-work = took back { $units } of work of { $member }, of { $date }.
# Short form of an act, in undo and redo buttons
journal-short-reverse-work = work of { $member } taken back
# The undo button in the history, and the line after an act
journal-undo-reverse-work = Undo: { journal-short-reverse-work }
# The redo button in the history
journal-redo-reverse-work = Do again: { journal-short-reverse-work }
# History: $entries counts entries, $units is a quantity
journal-import-work = imported a table of hours: { $entries } entries, { $units }.
# Short form of an act, in undo and redo buttons
journal-short-import-work = a table of hours
# The undo button in the history, and the line after an act
journal-undo-import-work = Undo: { journal-short-import-work }
# The redo button in the history
journal-redo-import-work = Do again: { journal-short-import-work }
# History: $percent of what is asked, $ends whether it ends, $until when
journal-waive = { $ends ->
    [yes] waived { $percent } % of the hours of { $member }, { $date } to { $until }.
   *[no] waived { $percent } % of the hours of { $member } from { $date } on.
}
# Short form of an act, in undo and redo buttons
journal-short-waive = a waiver for { $member }
# The undo button in the history, and the line after an act
journal-undo-waive = Undo: { journal-short-waive }
# The redo button in the history
journal-redo-waive = Do again: { journal-short-waive }
# History: $date its last day
journal-end-waiver = let a waiver of { $member } end on { $date }.
# Short form of an act, in undo and redo buttons
journal-short-end-waiver = the end of a waiver of { $member }
# The undo button in the history, and the line after an act
journal-undo-end-waiver = Undo: { journal-short-end-waiver }
# The redo button in the history
journal-redo-end-waiver = Do again: { journal-short-end-waiver }
# History: $from and $to members, or journal-the-pool; $units a quantity
journal-give-hours = { $back ->
    [yes] took a gift of { $units } back, from { $from } to { $to }.
   *[no] passed { $units } on from { $from } to { $to }.
}
# Short form of an act, in undo and redo buttons
journal-short-give-hours = { $units } from { $from } to { $to }
# The undo button in the history, and the line after an act
journal-undo-give-hours = Undo: { journal-short-give-hours }
# The redo button in the history
journal-redo-give-hours = Do again: { journal-short-give-hours }
# History: $units a quantity
journal-buy-out-hours = let { $member } pay for { $units } instead of working.
# Short form of an act, in undo and redo buttons
journal-short-buy-out-hours = { $units } paid for by { $member }
# The undo button in the history, and the line after an act
journal-undo-buy-out-hours = Undo: { journal-short-buy-out-hours }
# The redo button in the history
journal-redo-buy-out-hours = Do again: { journal-short-buy-out-hours }
# History: $one whether to one member, $date from when
journal-forgive-hours = { $one ->
    [yes] noted that the assembly forgave { $member } hours owed, as of { $date }.
   *[no] noted that the assembly forgave hours owed, as of { $date }.
}
# Short form of an act, in undo and redo buttons
journal-short-forgive-hours = hours forgiven
# The undo button in the history, and the line after an act
journal-undo-forgive-hours = Undo: { journal-short-forgive-hours }
# The redo button in the history
journal-redo-forgive-hours = Do again: { journal-short-forgive-hours }
# History: $members counts them
journal-open-hours = { $members ->
    [one] wrote down where a member stood on { $date }.
   *[other] wrote down where { $members } members stood on { $date }.
}
# Short form of an act, in undo and redo buttons
journal-short-open-hours = where members stood on { $date }
# The undo button in the history, and the line after an act
journal-undo-open-hours = Undo: { journal-short-open-hours }
# The redo button in the history
journal-redo-open-hours = Do again: { journal-short-open-hours }
# History: $one whether of one member, $sessions counts the days, $date the last day to pay
journal-fine-missed = { $one ->
    [yes] asked { $member } to pay for a work day missed, due on { $date }.
   *[no] asked members to pay for { $sessions } work days missed, due on { $date }.
}
# Short form of an act, in undo and redo buttons
journal-short-fine-missed = fines for work days missed
# The undo button in the history, and the line after an act
journal-undo-fine-missed = Undo: { journal-short-fine-missed }
# The redo button in the history
journal-redo-fine-missed = Do again: { journal-short-fine-missed }
# History: $member
journal-work-off-fine = noted that { $member } worked a fine off.
# Short form of an act, in undo and redo buttons
journal-short-work-off-fine = a fine of { $member } worked off
# The undo button in the history, and the line after an act
journal-undo-work-off-fine = Undo: { journal-short-work-off-fine }
# The redo button in the history
journal-redo-work-off-fine = Do again: { journal-short-work-off-fine }
# History: $units counts the shares
journal-credit-shares = { $units ->
    [one] gave { $member } a share for hours worked.
   *[other] gave { $member } { $units } shares for hours worked.
}
# Short form of an act, in undo and redo buttons
journal-short-credit-shares = shares of { $member } for hours worked
# The undo button in the history, and the line after an act
journal-undo-credit-shares = Undo: { journal-short-credit-shares }
# The redo button in the history
journal-redo-credit-shares = Do again: { journal-short-credit-shares }
# History: $members members; $units counts the shares
journal-credit-many-shares = { $units ->
    [one] gave a share for hours worked.
   *[other] gave { $members ->
        [one] one member
       *[other] { $members } members
    } { $units } shares for hours worked.
}
# Short form of an act, in undo and redo buttons
journal-short-credit-many-shares = { $members ->
    [one] shares of one member for hours worked
   *[other] shares of { $members } members for hours worked
}
# The undo button in the history, and the line after an act
journal-undo-credit-many-shares = Undo: { journal-short-credit-many-shares }
# The redo button in the history
journal-redo-credit-many-shares = Do again: { journal-short-credit-many-shares }
# In a sentence of the history: the pool of solidarity, as giver or taker
journal-the-pool = the pool
