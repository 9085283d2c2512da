### What is said when something is refused: what happened, what is safe (.safe), what to do (.do).
### Shown under a red rule in the window, and on the error line of the command line.

# Opening a file that is not a Minga file. $file is its name
error-not-ours = { $file } is not a co-operative kept with Minga.
    .safe = The file was left as it is.
    .do = Choose a file whose name ends in .minga, or import your spreadsheet.

# Opening a file made by a newer Minga. $file is the file's version, $ours the newest this program reads; both as text
error-newer-version = This file was made by a newer Minga (its tables are version { $file }, this Minga reads up to { $ours }).
    .safe = The file was left untouched.
    .do = Install the newer Minga on this computer and open the file again.

# Opening a file another window or computer holds
error-open-elsewhere = The file is open elsewhere.
    .safe = Nothing was changed, here or there.
    .do = Close it there, then open it here.

# Writing to a file, folder or stick that takes no writing
error-read-only = This file can be read but not written.
    .safe = Nothing was changed.
    .do = Copy it to a folder where you may write, and open the copy.

# Any act, backup or paper, when the disk has no room
error-disk-full = The disk is full.
    .safe = Nothing was lost: the last step was not taken, all before it is saved.
    .do = Make room on the disk and try again.

# Opening or checking a file whose chain or tables do not fit. $what says what; the details hold the act
error-damaged = Something in this file does not fit: { $what }.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup; what came after it will be listed.

# Opening a locked file with a passphrase that does not fit
error-wrong-key = The passphrase does not open this file.
    .safe = The file was left as it is.
    .do = Try again, watching capitals; the printed recovery key works alone.

# Opening a file that is not there. $file is its name
error-no-such-file = { $file } is not there.
    .safe = Nothing was changed.
    .do = Look where it was moved to, or open a backup.

# Making a file, paper or backup where one of that name stands. $file is its name
error-exists-already = { $file } is there already.
    .safe = It was left as it is.
    .do = Choose another name or folder.

# An act while the computer's clock is behind the last act. $last is the moment of the last act
error-clock-behind = The clock of this computer is behind: the last act was on { $last }.
    .safe = Nothing was changed.
    .do = Set the date and time of the computer, then try again.

# Undo of an act on which a later one stands. $later is the number of the later act, as text
error-undo-stands = A later act stands on this one: act { $later }.
    .safe = Nothing was changed.
    .do = Take back the later act first, or note a correction.

# Undo of an act that a printed paper shows. $paper is the number of the act that printed it, as text
error-undo-paper = What this act did was printed by act { $paper }, and others may have read it.
    .safe = Nothing was changed.
    .do = Note a correction instead; both will show in the history.

# Undo of an act older than the file's present tables
error-undo-migrated = This act is older than the file's present form and cannot be taken back.
    .safe = Nothing was changed.
    .do = Note a correction instead.

# Undo of an act that is never taken back: founding, erasing, printing, restoring
error-undo-never = An act of this kind cannot be taken back.
    .safe = Nothing was changed.
    .do = If it was a mistake, note a correction.

# Undo of an act that was taken back before. $act is its number, as text
error-undone-already = Act { $act } was taken back before.
    .safe = Nothing was changed.
    .do = To have it again, redo it from the history.

# Undo or a link to an act that is not in the file. $act is the number, as text
error-no-such-act = There is no act { $act } in this file.
    .safe = Nothing was changed.
    .do = Look for it in the history.

# Saving a form in which nothing differs
error-nothing-changed = There is nothing new to note.
    .safe = Nothing was changed.
    .do = Change something first, or leave it as it is.

# Naming a class like another. $name is the name
error-class-named = There is a class { $name } already.
    .safe = Nothing was changed.
    .do = Choose another name.

# Setting terms of shares with a par value below zero
error-terms-par-below-zero = A share cannot be worth less than nothing.
    .safe = Nothing was changed.
    .do = Give its value as zero or more.

# Setting terms of shares with fewer shares than none
error-terms-units-below-zero = Nobody can hold fewer shares than none.
    .safe = Nothing was changed.
    .do = Give the fewest shares as zero or more.

# Setting a largest part of the capital that is nothing
error-terms-no-part = With a largest part of nothing, nobody could hold a share.
    .safe = Nothing was changed.
    .do = Give a part such as 1/3 or 35 %, or leave it empty for no limit.

# Setting terms of shares from a day before those set last. $date is the day those begin
error-terms-before-others = Other terms hold from { $date } on already.
    .safe = Nothing was changed.
    .do = Choose that day or a later one, or take the later terms back first.

# A part of a whole that cannot be read. $text is what was typed
error-not-a-part = { $text } is not a part of a whole.
    .safe = Nothing was changed.
    .do = Write it as 1/3, 35 % or 0.35.

# A particular of the co-op's own that is not there
error-no-such-field = The co-operative does not ask this.
    .safe = Nothing was changed.
    .do = Add it under Settings first.

# Naming a particular of the co-op's own like another. $name is the name
error-field-named = The co-operative asks for { $name } already.
    .safe = Nothing was changed.
    .do = Choose another name, or retire the other first.

# A choice with fewer than two options
error-field-few-options = A choice needs at least two options.
    .safe = Nothing was changed.
    .do = Write one option on each line.

# A choice that lists an option twice. $name is the option
error-field-option-twice = The option { $name } is listed twice.
    .safe = Nothing was changed.
    .do = Keep one of the two.

# An answer to a question for a number. $text is what was given
error-field-not-a-number = { $text } is not a number.
    .safe = Nothing was changed.
    .do = Write it in digits.

# An answer to a question for a day. $text is what was given
error-field-not-a-day = { $text } is not a day.
    .safe = Nothing was changed.
    .do = Write it as day/month/year.

# An answer that is not among the options. $text is what was given
error-field-not-an-option = { $text } is not among the answers.
    .safe = Nothing was changed.
    .do = Choose one of the answers listed.

# Having the last person leave the office
error-last-of-office = Nobody would be left in the office.
    .safe = Nothing was changed.
    .do = Add someone to the office first.

# Undo when there is nothing left to take back
error-nothing-to-undo = There is nothing to take back.
    .safe = Nothing was changed.
    .do = The history shows every act and why it stands.

# Redo when nothing was taken back
error-nothing-to-redo = There is nothing to do again.
    .safe = Nothing was changed.
    .do = Redo follows an undo; the history shows both.

# Redo when something since then has taken the place
error-redo-blocked = What was taken back no longer fits what came after.
    .safe = Nothing was changed.
    .do = Enter it again as a new act.

# An act on someone whose personal data were erased
error-erased = The personal data of this member were erased, as the law asks.
    .safe = Nothing was changed.
    .do = The shares and dates remain and can be read.

# Admitting with a member number given before. $number is the number, as text
error-number-taken = The number { $number } was given before. A number is never given twice.
    .safe = Nothing was changed.
    .do = Leave the number empty and the next free one is given.

# An act or a paper for a member who is not in the register
error-no-such-member = There is no such member in this register.
    .safe = Nothing was changed.
    .do = Look for the name in the list of members.

# No list of that name is kept
error-no-such-list = This list is no longer there.
    .safe = Nothing was changed.
    .do = Open the members again to see the lists that are kept.

# An act or a filter for a class that is not there
error-no-such-class = There is no such class in this co-operative.
    .safe = Nothing was changed.
    .do = Choose one of its classes, or add the class first.

# An act by someone who is not of the office
error-no-such-person = This person is not in the office of this co-operative.
    .safe = Nothing was changed.
    .do = Choose who is at the keyboard.

# A time in a class that would end before it begins
error-spell-backwards = The last day lies before the first.
    .safe = Nothing was changed.
    .do = Check both dates.

# A time in a class on days already taken
error-spell-overlaps = This member is in that class already on some of those days.
    .safe = Nothing was changed.
    .do = End the earlier time first, or choose a later first day.

# A day that must have come. $day is the day
error-day-ahead = { $day } lies ahead.
    .safe = Nothing was changed.
    .do = Use today’s date or an earlier one.

# A second request to join while one waits. $day is the day of the first
error-asks-already = A request to join, of { $day }, already waits for an answer.
    .safe = Nothing was changed.
    .do = Answer that request first.

# A request to join of someone who belongs. $day is since when
error-belongs-already = This member has belonged since { $day }.
    .safe = Nothing was changed.
    .do = For another class, use “Enter a class”.

# An answer where no request to join waits
error-asks-nothing = No request to join waits for an answer.
    .safe = Nothing was changed.
    .do = Note the request first.

# An answer dated before the request. $day is the day of the request
error-before-request = The request is of { $day }, after that day.
    .safe = Nothing was changed.
    .do = Choose the day of the request or a later one.

# A leave, a suspension or an end outside membership. $day is the day
error-not-a-member = On { $day } this is not a member.
    .safe = Nothing was changed.
    .do = Choose days within the membership; the classes on the page say which.

# A leave or suspension over another. $day is when the other begins
error-standing-meets = It shares days with another, from { $day }.
    .safe = Nothing was changed.
    .do = End that one first, or choose other days.

# Ending a leave, suspension or trial that does not last beyond a day. $day is the day
error-nothing-to-end = Nothing of the kind lasts beyond { $day }.
    .safe = Nothing was changed.
    .do = The classes and dates on the page say what lasts until when.

# Leaving before joining. $day is the latest day of joining a class
error-before-entry = This member joined on { $day }, after that day.
    .safe = Nothing was changed.
    .do = Choose that day or a later one, or correct the day of joining first.

# Leaving twice. $day is the last day as a member
error-left-already = The leaving is noted already: the last day is { $day }.
    .safe = Nothing was changed.
    .do = To change the day, take that act back from the history first.

# Readmitting someone who never left
error-never-left = This member never left.
    .safe = Nothing was changed.
    .do = For another class, use “Enter a class”.

# Readmitting on a day of membership. $day is the last day as a member
error-back-too-early = This was a member until { $day }.
    .safe = Nothing was changed.
    .do = Choose a later day.

# Moving the end of a time in a class that is over. $day is its last day
error-spell-over = That time ended on { $day } already.
    .safe = Nothing was changed.
    .do = To correct the day, take back the act that ended it.

# Striking out what has begun, as if it lay ahead. $day is its first day
error-begun-already = That began on { $day } already.
    .safe = Nothing was changed.
    .do = Correct its days, or end it.

# A death dated before the birth. $day is the day of birth
error-before-birth = The day of birth is { $day }, after that day.
    .safe = Nothing was changed.
    .do = Check both days.

# An act of the living about someone who died. $day is the day of death
error-died-already = The death on { $day } is noted.
    .safe = Nothing was changed.
    .do = What remains are the shares and the heirs.

# The death of an organisation
error-not-a-person = An organisation leaves; it does not die.
    .safe = Nothing was changed.
    .do = Use “Leaves the co-op”.

# An admission without the decision the rules ask for. $asked is whom they ask
error-decision-missing = The rules ask for a decision of { $asked ->
        [assembly] the assembly
        [board] the board
       *[office] the office
    }.
    .safe = Nothing was changed; what you typed is kept.
    .do = Say when it was decided and the number of the minute.

# A decision by a narrower body than the rules ask. $asked and $decided name them
error-decision-too-narrow = The rules ask { $asked ->
        [assembly] the assembly
        [board] the board
       *[office] the office
    }; { $decided ->
        [assembly] the assembly
        [board] the board
       *[office] the office
    } cannot decide this alone.
    .safe = Nothing was changed; what you typed is kept.
    .do = Put it to whom the rules ask, then note their decision.

# A decision of a meeting without its minute
error-decision-no-minute = The number of the minute is missing.
    .safe = Nothing was changed; what you typed is kept.
    .do = Type it as it stands in the book.

# A decision dated ahead. $day is its day
error-decision-ahead = The decision is dated { $day }, which lies ahead.
    .safe = Nothing was changed; what you typed is kept.
    .do = Note it once the meeting has decided.

# A tie without a name
error-tie-nobody = Nobody is named.
    .safe = Nothing was changed.
    .do = Choose a member, or type a name.

# A tie of a member to itself
error-tie-oneself = Nobody is tied to themselves.
    .safe = Nothing was changed.
    .do = Choose someone else.

# A representative of a person
error-tie-speaks-for-itself = Only an organisation has representatives.
    .safe = Nothing was changed.
    .do = For a vote, name a proxy.

# Heirs or beneficiaries whose parts exceed the whole
error-tie-more-than-whole = The parts would be more than the whole.
    .safe = Nothing was changed.
    .do = Lower this part, or end another first.

# A tie that is there already
error-tie-already = That tie is there already on some of those days.
    .safe = Nothing was changed.
    .do = End the earlier one first.

# A tie that would end before it begins
error-tie-backwards = It would end before it begins.
    .safe = Nothing was changed.
    .do = Check both days.

# Ending a tie that is over. $day is its last day
error-tie-over = It ended on { $day } already.
    .safe = Nothing was changed.
    .do = An earlier last day can be set, not a later one.

# Keeping a document with nothing in it
error-document-empty = There is nothing in this document.
    .safe = Nothing was kept.
    .do = Choose another file.

# Keeping a document of more than 10 MB
error-document-too-large = This document is larger than 10 MB.
    .safe = Nothing was kept.
    .do = Scan it in grey or at 150 dots per inch, or keep only the pages that matter.

# Keeping a file that is not PDF, PNG, JPEG or plain text
error-document-other-type = Only PDF, PNG, JPEG and plain text are kept.
    .safe = Nothing was kept.
    .do = Save it as a PDF and add that.

# A photo that is no picture
error-document-no-picture = A photo is a PNG or a JPEG.
    .safe = Nothing was kept.
    .do = Choose a picture, or keep it as another kind of document.

# The last member of the first class leaves it. $name is the class
error-last-of-first-class = Nobody would be left in { $name }, the co-op’s first class.
    .safe = Nothing was changed.
    .do = Let someone else enter that class first.

# Leaving with debts. $amount is what is owed
error-open-debts = { $sum } is still owed.
    .safe = Nothing was changed; what you typed is kept.
    .do = Note the payment first, or choose to leave it as a debt.

# Erasing someone whose credit or deposit the co-op still holds. $sum is what is held
error-holds-theirs = The co-op still holds { $sum } of theirs.
    .safe = Nothing was erased.
    .do = Pay it back from their account first, with a pay-out slip.

# Leaving while holding someone’s vote. $name is whose
error-proxy-held = The vote of { $name } is still held.
    .safe = Nothing was changed; what you typed is kept.
    .do = End that proxy first, on the page of { $name }.

# Leaving while speaking for an organisation. $name is the organisation
error-voice-held = This member still speaks for { $name }.
    .safe = Nothing was changed; what you typed is kept.
    .do = Let someone else speak for { $name }, then end it on that page.

# Leaving with a charge. $name is what is looked after
error-charge-held = { $name } is still in this member’s charge.
    .safe = Nothing was changed; what you typed is kept.
    .do = Pass the charge to someone, then end it here.

# Merging a record with itself, or one that is merged
error-not-to-merge = These two records are one already.
    .safe = Nothing was changed.
    .do = Choose another record.

# Merging a person with an organisation
error-two-kinds = One is a person, the other an organisation.
    .safe = Nothing was changed.
    .do = Choose two records of the same kind.

# A household that is not there
error-no-such-household = There is no such household.
    .safe = Nothing was changed.
    .do = Choose one from the list, or write it down first.

# Joining the household one lives in
error-lives-there = This member lives there already.
    .safe = Nothing was changed.
    .do = Choose another household.

# Living in two households on one day. $day is a day on which the member lives in the other
error-lives-elsewhere = On { $day } this member lives in another household.
    .safe = Nothing was changed.
    .do = Choose a later day, or first put the days of the other household right.

# Moving out on a day on which the member lives in no household
error-lives-nowhere = This member lives in no household on that day.
    .safe = Nothing was changed.
    .do = Check the day.

# Something on the page of a member that is no longer there
error-no-such-entry = That is no longer with this member.
    .safe = Nothing was changed.
    .do = Look at the page again.

# Erasing the personal data of a present member
error-still-a-member = Personal data are needed while the membership lasts.
    .safe = Nothing was erased.
    .do = Note first that the member leaves.

# Erasing the personal data of someone whose shares are not settled. $units counts them
error-shares-to-settle = { $units ->
        [one] One share is
       *[other] { $units } shares are
    } still to be settled.
    .safe = Nothing was erased.
    .do = Say first what becomes of them.

# A share movement dated ahead
error-shares-in-future = Shares move on a day that has come, not on one ahead.
    .safe = Nothing was changed.
    .do = Use today's date or an earlier one.

# A share movement whose amount does not fit its kind
error-shares-wrong-sign = The amount does not fit this kind of movement.
    .safe = Nothing was changed.
    .do = Check whether shares come in or go out.

# A share movement that takes more than is held
error-shares-below-zero = The member does not hold that many shares on that day.
    .safe = Nothing was changed.
    .do = Check the number and the date against the movements before.

# A payment larger than what is still owed
error-shares-overpaid = More would be paid than the shares are worth.
    .safe = Nothing was changed.
    .do = Check the amount, or subscribe more shares first.

# A number of shares beyond what a file holds
error-shares-too-large = The number is too large for the register.
    .safe = Nothing was changed.
    .do = Check the number; a digit may have slipped in.

# A charge or a payment dated after today
error-payment-day-ahead = That day has not come yet: money is asked for and received on days that have come.
    .safe = Nothing was changed.
    .do = Give today's date or an earlier one. The last day to pay may lie ahead.

# A charge whose last day to pay lies before the day it is asked
error-charge-due-before = The last day to pay would come before the day it is asked for.
    .safe = Nothing was changed.
    .do = Choose a later day to pay by.

# An amount of zero or less
error-payment-nothing = The amount is nothing.
    .safe = Nothing was changed.
    .do = Give an amount above zero.

# An amount beyond what a file holds
error-payment-too-large = The amount is larger than a file can hold.
    .safe = Nothing was changed.
    .do = Check the amount for digits too many.

# A part of a payment larger than what its charge still asks. $sum is what it still asks
error-payment-more-than-asked = More would be paid than is still asked: that is { $sum }.
    .safe = Nothing was changed.
    .do = Lower the part; what is left over is kept as the member's credit.

# Parts of a payment that are more than the money. $sum is the money received
error-payment-more-than-received = The parts are more than the { $sum } received.
    .safe = Nothing was changed.
    .do = Lower a part, or check the amount received.

# More would be taken from a member's credit than there is. $sum is the credit
error-payment-more-than-credit = There is not that much credit: there is { $sum }.
    .safe = Nothing was changed.
    .do = Pay a smaller part from it, and take a payment for the rest.

# A charge for shares larger than what is owed on them and not asked yet. $sum is that
error-charge-more-than-owed = More would be asked than is owed on the shares: that is { $sum }.
    .safe = Nothing was changed.
    .do = Ask for that much or less.

# Taking back a charge of which nothing is left to pay
error-charge-nothing-left = Nothing is left of this charge to take back: it is paid, or was taken back before.
    .safe = Nothing was changed.
    .do = If the money has to go back, make the receipt void first.

# A charge for shares where nothing is owed that is not asked yet
error-charge-nothing-owed = Nothing is owed on shares that is not asked for already.
    .safe = Nothing was changed.
    .do = Look at the member's shares and at the charges there are.

# Charging many, with nobody left to charge
error-charge-nobody = Nobody is left to be asked.
    .safe = Nothing was changed.
    .do = Choose other members, or see in the preview why each was left out.

# Making a receipt void a second time
error-receipt-void-already = This receipt is void already.
    .safe = It is kept with its day and its reason.
    .do = Nothing needs to be done.

# A charge that is not in the file: taken back by undo meanwhile, or of another member
error-no-such-charge = This charge is not there any more.
    .safe = Nothing was changed.
    .do = Open the member's account again and see what is asked.

# A receipt that is not in the file
error-no-such-receipt = There is no such receipt.
    .safe = Nothing was changed.
    .do = Check the number in the list of receipts.

# Undo of the act that gave a receipt. $act is its number, $number the receipt's, both as text
error-undo-receipt = Receipt { $number } is not undone: its number stays in the series.
    .safe = Nothing was changed.
    .do = Make it void instead. It is kept, marked void, and what it paid is owed again.

# More would be paid back than is held of a deposit, or than there is credit. $sum is what there is
error-refund-more-than-held = There is not that much to pay back: there is { $sum }.
    .safe = Nothing was changed.
    .do = Pay back that much or less.

# Making a receipt void whose money was paid back since, or an undo that would leave less than was. $sum is missing
error-receipt-paid-back = Money of this receipt was paid back since: { $sum } would be missing.
    .safe = Nothing was changed.
    .do = Make the pay-out slip void first.

# Making a pay-out slip void a second time
error-refund-void-already = This pay-out slip is void already.
    .safe = It is kept with its day and its reason.
    .do = Nothing needs to be done.

# A pay-out slip that is not in the file
error-no-such-refund = There is no such pay-out slip.
    .safe = Nothing was changed.
    .do = Look at the account of the member.

# Undo of the act that gave a pay-out slip. $act is its number, $number the slip's, both as text
error-undo-refund = Pay-out slip { $number } is not undone: its number stays in the series.
    .safe = Nothing was changed.
    .do = Make it void instead. It is kept, marked void, and the money is to the member’s good again.

# Passing on, paying back or turning more shares than are held on that day. $held and $asked count shares
error-shares-not-so-many =
    On that day { $held ->
        [0] no shares are held
        [one] one share is held
       *[other] { $held } shares are held
    }, and { $asked } would go.
    .safe = Nothing was changed.
    .do = Choose fewer shares, or a later day.

# Passing on shares whose terms do not allow it. $class is the class
error-shares-not-transferable = Shares of { $class } do not pass from member to member.
    .safe = Nothing was changed.
    .do = Have them paid back, or let the assembly change the terms of the class first.

# Paying back shares whose terms do not allow it. $class is the class
error-shares-not-withdrawable = Shares of { $class } are not withdrawn while the member stays.
    .safe = Nothing was changed.
    .do = Keep them, or let the assembly change the terms of the class first.

# Paying back shares before their time. $free of $asked are old enough; $years is how old they must be; $from is the day all are
error-shares-too-young =
    { $free ->
        [0] None
        [one] One
       *[other] { $free }
    } of { $asked } can be paid back on that day: a share waits { $years ->
        [one] one year
       *[other] { $years } years
    }. All { $asked } can from { $from } on.
    .safe = Nothing was changed.
    .do = Choose fewer shares, or wait until that day.

# Taking so many shares that too few are left. $left would be left; who stays in $class holds $least
error-shares-too-few =
    { $left ->
        [0] No shares
        [one] One share
       *[other] { $left } shares
    } would be left; who stays in { $class } holds { $least } at least.
    .safe = Nothing was changed.
    .do = Let some stay, or end the time in the class first.

# A share subscription, or first shares, with which the member would hold fewer than who is in the class holds. $would would be held; who is in $class holds $least
error-shares-below-least = { $name } would hold { $would ->
        [one] one share
       *[other] { $would } shares
    } of { $class }; who is in that class holds { $least ->
        [one] one
       *[other] { $least }
    } at least.
    .safe = No share has moved.
    .do = Choose more shares, or none for now.

# Taking back a line of the share ledger that a receipt paid. $number is the receipt's
error-shares-by-receipt = This money came with receipt { $number }.
    .safe = The line and the receipt stand.
    .do = Make the receipt void: that takes the money back here too.

# One member would hold too large a part of the capital. $would, $whole and $most are amounts, $part a ratio such as 1/10
error-shares-above-part = { $name } would hold { $would } of { $whole }; at most { $part } = { $most }.
    .safe = Nothing was changed.
    .do = Choose fewer shares, or wait until others have subscribed more.

# Passing shares to someone who is not in their class on that day. $name is the member, $class the class
error-shares-not-in-class = { $name } is not in { $class } on that day.
    .safe = Nothing was changed.
    .do = Let { $name } into { $class } first, or choose someone else.

# Passing shares to their own holder, or turning them into their own class
error-shares-same = The shares are there already.
    .safe = Nothing was changed.
    .do = Choose another member or another class.

# Turning shares into another class does not come out in whole shares. $value, $par and $rest are amounts
error-shares-rest-left = { $value } in shares of { $par } leaves { $rest } over.
    .safe = Nothing was changed.
    .do = Choose another number of shares, or have the rest paid out.

# The rest of a conversion is to be paid out, but less is paid up. $rest and $paid are amounts
error-shares-rest-unpaid = { $rest } is over, and only { $paid } is paid up on these shares.
    .safe = Nothing was changed.
    .do = Have the shares paid up first, or choose another number of shares.

# Moving the shares of someone who died in a way only the holder could
error-shares-in-succession = These shares are in succession: their holder has died.
    .safe = Nothing was changed.
    .do = Pass them to the heirs, or pay them back.

# Passing shares to heirs while their holder lives
error-shares-still-lives = No death is written down by that day, so nothing passes to heirs.
    .safe = Nothing was changed.
    .do = Write down the death first, or pass the shares as one living member does to another.

# Passing shares to heirs whose parts make more than the whole, or to nobody
error-shares-heirs-parts = The parts of the heirs do not make a whole.
    .safe = Nothing was changed.
    .do = Name the heirs, and check that their parts add up to one.

# Leaving while some shares have no place, or have two. $placed of $held shares of $class have one
error-shares-unplaced = { $placed } of { $held } shares of { $class } have a place.
    .safe = Nothing was changed.
    .do = Say of every share what becomes of it.

# Shares of a leaver are to pass to someone, and nobody is chosen. $class is the class
error-shares-nobody-named = Nobody is chosen to receive the shares of { $class }.
    .safe = Nothing was changed.
    .do = Choose who receives them.

# A field that must not be empty
error-text-empty = This field is empty.
    .safe = Nothing was changed.
    .do = Write something in it.

# A text longer than the file takes. $most is the largest number of characters
error-text-too-long = This text is longer than { $most } characters.
    .safe = Nothing was changed.
    .do = Shorten it.

# A text with a control character in it, mostly pasted
error-text-control = This text holds a character that cannot be seen or printed.
    .safe = Nothing was changed.
    .do = Type it again by hand instead of pasting it.

# A text with an invisible mark that turns the direction of writing
error-text-direction = This text holds an invisible mark that can disguise a name.
    .safe = Nothing was changed.
    .do = Type it again by hand instead of pasting it.

# An import not done because rows need a decision. $errors and $doubts count rows
error-import-held-back =
    { $errors ->
        [0] No row is wrong
        [one] One row is wrong
       *[other] { $errors } rows are wrong
    }, { $doubts ->
        [0] none is in doubt
        [one] one is in doubt
       *[other] { $doubts } are in doubt
    }, so the table was held back.
    .safe = Nothing was changed.
    .do = Correct the table, or take in the good rows and keep the others in a file.

# An import stopped by hand
error-import-stopped = The import was stopped.
    .safe = Nothing was changed.
    .do = Start it again whenever you like.

# Importing a table without rows
error-table-empty = There are no rows in this table.
    .safe = Nothing was changed.
    .do = Check that this is the right file and the right sheet.

# Importing a table beyond what Minga reads
error-table-too-large = This table is larger than Minga reads.
    .safe = Nothing was changed.
    .do = Split it into several tables and import one after the other.

# Importing a file that is no table. $file is its name
error-table-not-a-table = { $file } cannot be read as a table.
    .safe = Nothing was changed.
    .do = Save it as CSV, XLSX or ODS and try again.

# A backup that could not be made or did not check out. $detail is what the system said
error-backup-failed = The backup could not be made: { $detail }.
    .safe = Your file is saved and in order; only the copy is missing.
    .do = Check the folder or the stick and make the backup again.

# A copy on loan that was chosen is the file that is open
error-lending-itself = This is the file itself, not a copy of it.
    .safe = Nothing was changed.
    .do = Choose the copy that came back, on its stick or in the folder where you saved it.

# A copy on loan that has no act the file does not have
error-lending-nothing-new = This copy brings nothing that your file does not have.
    .safe = Your file is as it was before.
    .do = If work was done on the other computer, look there for a newer copy.

# Both copies were written in. $ours counts the acts here, $theirs those of the copy
error-lending-parted-ways = Work was done on both computers: { $ours } acts here and { $theirs } there that the other does not know.
    .safe = Both copies are whole, and nothing was changed.
    .do = Read both lists, keep the copy with more work, and note the few acts of the other anew.

# A backup that could not be put back. $detail is what the system said
error-restore-failed = The backup could not be put back: { $detail }.
    .safe = Your file is as it was before.
    .do = Try another backup.

# Anything the disk or the system refused. $detail is what the system said
error-io = The computer refused to read or write: { $detail }.
    .safe = Nothing was lost: what was saved stays saved.
    .do = Check the disk or the stick and try again.

# Beside a printed paper, when a name has a sign no font has. $characters lists the signs
error-print-no-glyph = No font here has these signs: { $characters }. The paper shows ? in their place.
    .safe = The names in the register are as they were written.
    .do = Write the name also in letters the fonts have, and print again.

# Import of an old .xls workbook
error-table-old-workbook = This is an Excel workbook of the old kind (.xls), or one with a password.
    .safe = Nothing was changed.
    .do = Open it in a spreadsheet program, save it as .xlsx or .ods without a password, and try again.

# Import of a workbook with a password
error-table-locked = This workbook has a password.
    .safe = Nothing was changed.
    .do = Save it without a password and try again.

# Import where the sheet asked for is not in the workbook
error-table-no-such-sheet = The workbook has no sheet of that name.
    .safe = Nothing was changed.
    .do = Choose another sheet.

# Import of a damaged table. $detail is in the reader's own words
error-table-unreadable = This table cannot be read.
    .safe = Nothing was changed.
    .do = Open it in a spreadsheet program, save it anew, and try again.

# Import with a map that names a column the table does not have
error-import-no-such-column = The map names a column that this table does not have.
    .safe = Nothing was changed.
    .do = Look at the heads of the table and mend the map.

# Import where no column tells whom a row is about
error-import-nobody-named = No column tells the name, the number or the document of a member.
    .safe = Nothing was changed.
    .do = Say which column holds the names.

# Import where two columns are taken for the same
error-import-column-twice = Two columns are taken for the same thing.
    .safe = Nothing was changed.
    .do = Leave one of them out, or say what it holds.

# A map file that cannot be read. $detail says where
error-import-map = The map cannot be read: { $detail }
    .safe = Nothing was changed.
    .do = Mend the map file and try again.

# A currency that is not three letters. $text as typed
error-not-a-currency = { $text } is not a currency.
    .safe = Nothing was made.
    .do = Use its three letters, such as USD, EUR or BRL.

# An amount that cannot be read. $text as typed
error-not-an-amount = { $text } is not an amount of money.
    .safe = Nothing was changed.
    .do = Write it with a point for decimals, such as 50.00.

# An act before anyone said who is at the keyboard
error-nobody-seated = Nobody has said who is at the keyboard.
    .safe = Nothing was changed.
    .do = Choose your name at the foot of the sidebar and try again.

# A page asks for a co-op after it was closed
error-no-coop = No co-op is open.
    .safe = What was saved stays saved.
    .do = Open the co-op again.

# Slips of paper: a number typed that no member has. $number as typed
error-no-such-number = There is no member number { $number }.
    .safe = Nothing was changed.
    .do = Look at the number on the slip; the name appears beside it once it is right.

# A day that cannot be read. $text as typed
error-not-a-date = { $text } is not a day of the calendar.
    .safe = Nothing was changed.
    .do = Look at the day, the month and the year.

# A time of day that cannot be read. $text as typed
error-not-a-time = { $text } is not a time of day.
    .safe = Nothing was changed.
    .do = Write it like 08:30.

# A paper that could not be drawn. $detail is in the program's own words
error-print-failed = The paper could not be made: { $detail }.
    .safe = Nothing was printed and nothing was changed.
    .do = Copy the details and send them to whoever looks after Minga for you.

# A list could not be written as a spreadsheet. $detail is in the program's own words
error-export-failed = The list could not be written: { $detail }.
    .safe = No file was written and nothing was changed.
    .do = Choose another kind of file, or fewer columns.

# A slip of the program itself. $detail is in the program's own words
error-internal = Something in Minga did not work.
    .safe = What was saved stays saved; what was being done was not half done.
    .do = Try again. If it happens again, copy the details and send them to whoever looks after Minga for you.

# After checking the file. SQLite's own check. $what is in its words
error-finding-database = The database itself is damaged: { $what }.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. A row that points nowhere. $table names the table
error-finding-reference = A row of the table { $table } refers to one that is not there.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. A gap in the chain. $act is the act's number, as text
error-finding-act-missing = Act { $act } is missing from the chain.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. The changes of an act were altered. $act is its number, as text
error-finding-changeset = What act { $act } changed is not what was sealed.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. The words, moment or signer of an act were altered. $act is its number, as text
error-finding-seal = Act { $act } does not match its seal: its words, its moment or its signer were changed.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. An act not sealed to the one before. $act is its number, as text
error-finding-link = Act { $act } does not follow from the act before it.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. Time goes backwards. $act is the act's number, as text
error-finding-moment = Act { $act } is dated before the act that came before it.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. An act that does not fit when all are done again. $act is its number, $what says what stopped it
error-finding-replay = Act { $act } cannot be done again from the start: { $what }.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. A table with other columns. $table names it
error-finding-schema = The table { $table } is not as Minga makes it.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. A row someone put in. $table names the table, $row the row
error-finding-row-added = The table { $table } holds a row that no act made: { $row }.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. A row someone took out. $table names the table, $row the row
error-finding-row-missing = A row that an act made is gone from the table { $table }: { $row }.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. A value someone changed. $table names the table, $column the column, $row the row
error-finding-value = In the table { $table }, the value of { $column } of { $row } is not one that an act wrote.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. Names or contacts someone changed. $row names whose, $act the act that wrote them
error-finding-personal-changed = The personal values of { $row } are not those that act { $act } wrote.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. Names or contacts that are gone. $row names whose, $act the act that wrote them
error-finding-personal-missing = The personal values of { $row } that act { $act } wrote are gone, and no act erased them.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. Names or contacts nobody wrote. $row names whose
error-finding-personal-added = Personal values are kept of { $row } that no act wrote.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. The end of the chain is gone. $known_by is a backup or a paper, $act the act it knows
error-finding-tail-cut = { $known_by } knows of act { $act }, which the file no longer has: the end of the history was cut off.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. The chain is another one. $known_by is a backup or a paper, $act the act it knows
error-finding-rewritten = { $known_by } remembers another seal of act { $act }: the history was written anew.
    .safe = The file was left as it is, and the backups are untouched.
    .do = Open the newest good backup beside it and compare; if nobody can explain this, go back to that backup.

# After checking the file. A backup beside the file that cannot be read. $known_by is its name
error-finding-backup = The backup { $known_by } cannot be read or is not whole.
    .safe = The file itself is not touched by this.
    .do = Make a new backup, and keep the old one apart.

# A letter to many that does not fit one page even in small type. $name is the first it does not fit for
error-letter-too-long = The letter to { $name } does not fit on one page.
    .safe = Nothing was printed.
    .do = Shorten the text.
# A letter to many with a blank nobody knows. $asked is the word between braces; $known the list of those that can be filled in
error-letter-blank = The letter asks for "{ $asked }", which cannot be filled in.
    .safe = Nothing was printed.
    .do = Use one of these: { $known }.
# A share certificate of a member who holds none on that day. $number is the member number, as text
error-certificate-no-shares = Member no. { $number } holds no shares on that day, so there is nothing to certify.
    .safe = Nothing was printed.
    .do = Print it as of a day with shares, or print the member's sheet.

# Something held in common that is not there
error-no-such-asset = There is no such commons any more.
    .safe = Nothing was changed.
    .do = Go back to the list of the commons and choose again.

# Two things held in common with one name
error-asset-named = There is a commons called { $name } already.
    .safe = Nothing was changed.
    .do = Choose another name, or open the one that is there.

# Parts of the commons in a circle
error-asset-part-of-itself = A commons cannot be a part of itself.
    .safe = Nothing was changed.
    .do = Choose something else that it is a part of.

# The last day of a commons before its first. $day is the first
error-asset-backwards = It is held only from { $day } on, after that day.
    .safe = Nothing was changed.
    .do = Choose a later day.

# Work, money or a steward on a day on which it is not held
error-asset-not-held = It is not held in common on { $day }.
    .safe = Nothing was changed.
    .do = Choose a day on which it is, or change since when it is.

# A commons is ended before a part of it. $name is the part
error-asset-holds-parts = { $name } is part of it, and held longer.
    .safe = Nothing was changed.
    .do = End its parts first, or choose a later day.

# A commons is ended before a day of work called for it
error-asset-day-called = A day of work is called for it on { $day }.
    .safe = Nothing was changed.
    .do = Call that day off first, or choose a later last day.

# Money for the commons of nothing
error-flow-no-amount = An amount is missing.
    .safe = Nothing was noted.
    .do = Type how much came in or was spent.

# A line of money taken back twice
error-flow-taken-back = That line was taken back already.
    .safe = It stays as it is.
    .do = Note the right amount as a new line.

# A day of work that is not there
error-no-such-work-day = There is no such day of work any more.
    .safe = Nothing was changed.
    .do = Go back to the calendar and choose again.

# A day of work with its times turned round
error-work-day-backwards = The day would end before it begins.
    .safe = Nothing was changed.
    .do = Choose an end later than the beginning, on the same day.

# A day of work with no places
error-work-day-no-places = There would be room for nobody.
    .safe = Nothing was changed.
    .do = Type one place or more, or leave it empty where all may come.

# Something is written on the list of a closed day
error-work-day-closed = The day is closed, and its hours wait to be confirmed.
    .safe = Its list stays as it is.
    .do = Take its closing back in the history first, or enter the hours by hand.

# Something is written on the list of a day called off
error-work-day-called-off = The day was called off.
    .safe = Its list stays as it is.
    .do = Take the calling off back in the history, or call another day.

# A day of work with people there is called off or moved
error-work-day-people-came = People were seen there already.
    .safe = The day stays as it was called.
    .do = Take them off its list first, or close the day.

# A day of work without anyone is closed
error-work-day-nobody-came = Nobody was seen there, so there are no hours to confirm.
    .safe = The day stays open.
    .do = Note who came, or call the day off.

# Attendance before the day
error-work-day-ahead = The day is only on { $day }.
    .safe = Nothing was noted.
    .do = Sign people up until then; note who came on the day.

# A day of work repeated until too early
error-repeat-never-again = Until that day it would not come again.
    .safe = Nothing was called.
    .do = Choose a later day, or call a single one.

# A day of work repeated too often
error-repeat-too-many = That would be more than a year of weeks.
    .safe = Nothing was called.
    .do = Choose an earlier last day; more can be called later.

# Somebody signs up a second time
error-sign-up-twice = { $name } has signed up already.
    .safe = The list stays as it is.
    .do = Choose someone else.

# Somebody who is not on the list is taken off
error-sign-up-not-there = { $name } has not signed up.
    .safe = The list stays as it is.
    .do = Choose someone who is on it.

# Somebody signs up after the day
error-sign-up-over = The day is over: it was on { $day }.
    .safe = The list stays as it is.
    .do = Note { $name } as having come, if so it was.

# Somebody is noted as here a second time
error-attend-already = { $name } is noted as here already.
    .safe = The list stays as it is.
    .do = Type the next number.

# Somebody who is not here leaves
error-attend-not-here = { $name } is not noted as here.
    .safe = The list stays as it is.
    .do = Note first that { $name } came.

# Coming after the end, or leaving before coming
error-attend-beyond-times = That time does not fit the day or the time { $name } came.
    .safe = The list stays as it is.
    .do = Type a time between coming and the end of the day.

# Somebody is let off who was not missed at a closed day
error-attend-not-missed = { $name } was not noted as missed at this day.
    .safe = The list stays as it is.
    .do = Look at the list of the day.

# Somebody is let off, and a fine was asked for it
error-attend-fined = { $name } was asked for a fine for missing this day.
    .safe = The list and the fine stay as they are.
    .do = Undo the fine first; what was paid of it has to be given back.

# A line of the signed sheet: $text is what was typed about the times, the others the times of the day
error-sheet-line = “{ $text }” does not fit a day from { $begins } to { $ends }.
    .safe = Nobody was noted.
    .do = Type it as 190 8:30 11:00, or the hours alone as 190 3h.

# At the door of a work day: what was scanned or typed is no code of a member card
error-card-unknown = This is not the code of a member card.
    .safe = Nobody was noted.
    .do = Scan it again, or type the member number or the name.
# At the door of a work day: the card has a form that a newer Minga prints
error-card-newer = This card was printed by a newer Minga.
    .safe = Nobody was noted.
    .do = Type the member number or the name.
# At the door of a work day: the card is of another co-op, or was mistyped
error-card-not-ours = This card does not belong to this co-operative.
    .safe = Nobody was noted.
    .do = Scan it again, or type the member number or the name.
# Asked about work entered for a day before its member joined
error-work-before-joining = The member joined on { $date }, after this day.
    .safe = Nothing was written.
    .do = Check the day and the number; if it is so, say so.

# Asked about work entered for a day after its member left
error-work-after-leaving = The member left on { $date }, before this day.
    .safe = Nothing was written.
    .do = Check the day and the number; if it is so, say so.

# Asked about work on an asset before it was held or after it was given up. $date is its first or its last day
error-work-closed-asset = It was not held in common on that day: { $date }.
    .safe = Nothing was written.
    .do = Check the day and what was worked on.

# Asked about an entry that repeats another
error-work-twice = The same is there already: same member, day, asset and hours.
    .safe = Nothing was written.
    .do = If there were two, say so; else leave it out.

# Asked about work that, with the rest of its day, is more than a day has. $units is the sum
error-work-full-day = That would make { $units } on one day.
    .safe = Nothing was written.
    .do = Check the hours and the day.

# Refusing work of a day that has not come
error-work-ahead = { $date } lies ahead.
    .safe = Nothing was written.
    .do = Enter it once it is done.

# Refusing a quantity of nothing or far too much
error-work-no-units = There are no hours.
    .safe = Nothing was written.
    .do = Write how long it was: 2:30, 2,5 or 150 min.

# Refusing an entry of more than 24 hours. $units is what was written
error-work-beyond-a-day = { $units } is more than a day has.
    .safe = Nothing was written.
    .do = Enter each day by itself.

# Refusing what was typed where hours or sessions are asked
error-not-hours = “{ $text }” is no quantity that is understood.
    .safe = Nothing was written.
    .do = Write hours as 4:30, 4.5, 4h30 or 270 min, and sessions as a whole number.

# Refusing what was typed as the hours of one day
error-beyond-a-day = “{ $text }” is more than a day has.
    .safe = Nothing was written.
    .do = Correct it, or note each day by itself.

# Refusing work done by someone the policy does not let
error-work-not-let = The rules do not let this person work in the place of the member.
    .safe = Nothing was written.
    .do = Credit it to whoever did it, if that is a member.

# Refusing to approve one's own work
error-work-own = This is your own work: someone else approves it.
    .safe = Nothing was written.
    .do = Leave it to another of the office.

# Refusing an approval that the policy leaves to stewards
error-work-not-steward = Only a steward of what was worked on approves this.
    .safe = Nothing was written.
    .do = Ask a steward, or change the rules.

# Refusing to answer work twice
error-work-not-waiting = This does not wait for your answer any more.
    .safe = Nothing was written.
    .do = Look at it again.

# Refusing to agree twice to work that more than one has to agree to
error-work-agreed = You agreed to this already: it waits for someone else to agree too.
    .safe = Nothing was written.
    .do = Leave it to another of the office.

# Refusing sessions that cannot be read. $text is what was typed
error-not-sessions = “{ $text }” is not a whole number of sessions.
    .safe = Nothing was written.
    .do = Write how many: 1, 2.

# Refusing to take back what was taken back or declined
error-work-nothing-to-reverse = There is nothing to take back.
    .safe = Nothing was written.
    .do = Look at it again.

# Refusing a policy. $field is the field as a policy file names it
error-policy-out-of-bounds = One value of these rules is out of its bounds: { $field }.
    .safe = Nothing was written.
    .do = Correct it.

# Refusing a policy that counts in another unit than those of other classes
error-policy-other-unit = Another class counts in another unit: hours are not sessions.
    .safe = Nothing was written.
    .do = Set it for all classes at once.

# Refusing rules that add up with those of another class, for another period
error-policy-other-period = What several classes ask adds up, and another class is asked for another period: a month’s hours are not a year’s.
    .safe = Nothing was written.
    .do = Choose the same period, or let what the class that asks most asks hold.

# Refusing a waiver of nothing or of more than all
error-waiver-percent = A waiver is between 1 and 100 percent.
    .safe = Nothing was written.
    .do = Correct it.

# Refusing a gift the policy does not let
error-gift-not-let = The rules do not let hours pass on like that.
    .safe = Nothing was written.
    .do = Look at the rules of the class.

# Refusing to give more than the pool holds, or to undo a gift it has given on. $units is what it holds
error-gift-pool-holds = The pool holds { $units }.
    .safe = Nothing was written.
    .do = Give less, or fill the pool first.

# Refusing to pass on more hours than the giver has, and to take back those that were passed on again
error-gift-to-give = There are { $units } to give: what was done, received and carried, and not passed on yet.
    .safe = Nothing was written.
    .do = Give less, or have the work approved first.

# Refusing to take work back, or its approval, whose hours were given to another member since; also where a gift is
# undone that was passed on. $giver and $taker are members, $units what was given, $date when
error-work-passed-on = { $giver } gave { $units } to { $taker } on { $date }, and would not have had them without this.
    .safe = Nothing was written.
    .do = Take those hours back first, on the hours page of { $giver }, and then try again.

# The same, given to the pool of solidarity
error-work-passed-to-pool = { $giver } gave { $units } to the pool on { $date }, and would not have had them without this.
    .safe = Nothing was written.
    .do = Take those hours back first, on the hours page of { $giver }, and then try again.

# Refusing a buy-out without a rate
error-buy-out-no-rate = The rules have no rate for paying instead of working.
    .safe = Nothing was written.
    .do = Set a rate first, as the assembly decided it.

# Refusing a buy-out beyond its cap. $units is what is left
error-buy-out-left = { $units } are left to pay for in this period.
    .safe = Nothing was written.
    .do = Lower it.

# Refusing a fine for a session that was not missed, was fined already, or costs nothing
error-fine-nothing = There is nothing to fine.
    .safe = Nothing was written.
    .do = Look at the attendance and the rules.

# Refusing to take somebody off the list of a work day who was fined for it
error-fine-asked = A fine was asked for this work day.
    .safe = Nothing was written.
    .do = Check them in or note them as excused: what is not paid of the fine goes with it.

# Refusing to settle a fine with work
error-fine-not-worked-off = This fine cannot be worked off with that.
    .safe = Nothing was written.
    .do = Choose approved work of the same member, as long as what was missed and not from before it, or take the money.

# Refusing to credit hours as shares
error-credit-no-share = The hours are not worth a whole share yet.
    .safe = Nothing was written.
    .do = Wait for more hours; nothing of them is lost.

# Refusing a table of hours whose heads are not understood
error-import-hours-heads = No columns of a day, a member and hours are found.
    .safe = Nothing was written.
    .do = Name the columns: Date, Member, Hours.

# Refusing a table of balances whose heads are not understood
error-import-balances-heads = No columns of a member and a balance are found.
    .safe = Nothing was written.
    .do = Name the columns: Member, Balance.
