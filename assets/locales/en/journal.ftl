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
# History: a line of the share ledger. $units counts shares and is never below zero
journal-move-shares = { $kind ->
    [subscribe] { $units ->
        [one] noted one share subscribed by { $member } on { $date }.
       *[other] noted { $units } shares subscribed by { $member } on { $date }.
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
    [list] exported a list of members.
   *[other] printed a paper.
}
# History: papers of several members were printed as one document
journal-print-papers = { $kind ->
    [certificate] { $members ->
        [one] printed the share certificate of one member.
       *[other] printed the share certificates of { $members } members.
    }
    [list] { $members ->
        [one] exported a list of one member.
       *[other] exported a list of { $members } members.
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
journal-short-move-shares = noted shares of { $member }
# Short form of an act, in undo and redo buttons
journal-short-save-list = kept the list { $list }
# Short form of an act, in undo and redo buttons
journal-short-remove-list = removed the list { $list }
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
journal-undo-move-shares = Undo: { journal-short-move-shares }
# The undo button in the history, and the line after an act
journal-undo-save-list = Undo: { journal-short-save-list }
# The undo button in the history, and the line after an act
journal-undo-remove-list = Undo: { journal-short-remove-list }
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
journal-redo-move-shares = Do again: { journal-short-move-shares }
# The redo button in the history
journal-redo-save-list = Do again: { journal-short-save-list }
# The redo button in the history
journal-redo-remove-list = Do again: { journal-short-remove-list }
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
# In place of a list that is no longer there
journal-gone-list = of members
