### What the command line says. The same acts as the window, in plain lines.

# After `minga new`: a file was made. $file is its path, $name the co-op's name
cli-new = { $name } has its file: { $file }

# After `minga demo`: the sample co-op was made, with its papers. $file is its path
cli-demo = The sample co-op is in { $file }

# A line for each paper that was written. $file is its path, $pages how many pages
cli-paper =
    { $pages ->
        [one] { $file }: one page
       *[other] { $file }: { $pages } pages
    }

# Under a paper, where characters have no letterform in our fonts. $characters lists them
cli-paper-missing = Our fonts cannot write: { $characters }

# Heads of the list of members, with tabs between
cli-members-heads = No.	Name	Class	Status	Since	Shares	Paid

# Last line of the list of members. All numbers are of the rows above; $paid is an amount of money
cli-members-total = { $rows } in the register, { $belonging } members today; { $units } shares, { $paid } paid

# Last line of the list, where former members still hold shares. $units counts them
cli-members-settle =
    { $units ->
        [one] One share of a former member waits to be settled
       *[other] { $units } shares of former members wait to be settled
    }

# A line of the history. $seq is the act's number, $at when, $actor who, $sentence what ("admitted ..")
cli-history-line = { $seq }	{ $at }	{ $actor } { $sentence }

# Behind a line of the history whose act was taken back. $by is the number of the act that did
cli-history-undone = (taken back by act { $by })

# Behind a line of the history that is an undo or redo. $sentence is what the other act did
cli-history-about = : { $sentence }

# Who acted, where nobody of the office did
cli-history-minga = Minga

# Who acted, once erased by law
cli-history-erased = someone formerly of the office

# After `minga undo`. $sentence is what the act had done
cli-undo = Taken back: { $sentence }

# After `minga redo`. $sentence is what the act does
cli-redo = Done again: { $sentence }

# After `minga verify`, when everything fits. $acts counts acts, $heads the backups and papers compared
cli-verify-whole = The chain is whole: { $acts } acts, every table and every seal agree, also with what { $heads } backups and papers remember.

# After `minga verify`, when something does not fit; the findings follow. $count counts them
cli-verify-broken =
    { $count ->
        [one] One thing does not fit:
       *[other] { $count } things do not fit:
    }

# After `minga backup`. $file is its path, $acts how many acts it holds
cli-backup = Backup made, opened again and whole: { $file } ({ $acts } acts)

# After `minga lend`. $file is the copy, $person who has it
cli-lend = { $person } can work on in { $file }.

# After `minga take-back`. $file is where the present was kept, $aside counts our own acts set aside
cli-take-back = { $aside ->
    [0] The copy is the file now. What was here before is kept: { $file }
    [one] The copy is the file now; one of our own acts was set aside. What was here before is kept: { $file }
   *[other] The copy is the file now; { $aside } of our own acts were set aside. What was here before is kept: { $file }
}

# After `minga restore`. $file is the co-op's file
cli-restore = { $file } is as it was in the backup.

# After `minga restore`, where there was a file before. $file is where it went, $count the acts set aside
cli-restore-before =
    { $count ->
        [0] What was there before is kept: { $file }
        [one] One act was set aside; what was there before is kept: { $file }
       *[other] { $count } acts were set aside; what was there before is kept: { $file }
    }

# First line after an import or a trial of one. Numbers count members
cli-import-members = New { $new }, changed { $changed }, the same { $same }, repeated { $duplicates }, former { $left }

# Second line: the shares of the table. $units counts shares, $paid is an amount
cli-import-shares = { $units } shares, { $paid } paid

# A class of the table and its members
cli-import-class = { $class }: { $members }

# A line of the table that was left out. $reason says why
cli-import-skipped = line { $line } left out: { $reason }

# A row that needs a look. $column may be empty; $message says why
cli-import-doubt = line { $line }, { $column }: to be asked about: { $message }

# A row that cannot come in
cli-import-error = line { $line }, { $column }: { $message }

# Last line when the table came in
cli-import-done = Imported, as one act: one undo takes all of it back.

# Last line of a trial
cli-import-trial = This was only a trial: nothing was changed.

# Last line when nothing in the table is new
cli-import-same = Everything in the table is in the register already: nothing was changed.

# When rows hold the import back
cli-import-held = Nothing was changed. Mend the rows above, or take the good ones (--accept-good) or also the doubtful ones (--accept-doubtful).

# Where the rows that did not come in were saved. $file is its path
cli-import-rejected = The rows that stayed out are in { $file }, with reasons.

# A member number that is not in the register. $number as typed
cli-no-such-number = There is no member number { $number }.

# A class name that the co-op does not have. $name as typed
cli-no-such-class = There is no class { $name }.

# A name that nobody of the office has. $name as typed
cli-no-such-person = Nobody of the office is called { $name }.

# A date or time that cannot be read. $text as typed
cli-not-a-time = { $text } is not a date (2026-11-23) or a time (2026-11-23T09:00:00Z).

# `minga print certificate` or `minga print member` without --member
cli-print-of-whom = This paper is about one member: name them with --member.

# `minga print receipts` without --receipt and without --member
cli-print-which-receipt = Which receipt? Give its number with --receipt, or a member's with --member.

# `minga print work-day` where no day of that date or code is called
cli-print-which-day = There is no such work day: give its date, or the code of its sheet, with --work-day.

# Heads of the list of charges, with tabs between
cli-charges-heads = Due	No.	Name	For	Asked	Still to pay

# Last line of the list of charges. $amount was asked, $open is still to pay
cli-charges-total =
    { $charges ->
        [one] One charge
       *[other] { $charges } charges
    }, { $amount }; still to pay { $open }

# Heads of the list of receipts, with tabs between
cli-receipts-heads = No.	Day	Paid by	How	Reference	Amount

# Last line of the list of receipts. $amount is their sum without void ones
cli-receipts-total =
    { $receipts ->
        [one] One receipt
       *[other] { $receipts } receipts
    }, { $amount } without void ones

# First heads of the arrears, with tabs between; the ages follow
cli-arrears-heads = No.	Name

# `minga print letters` without --text
cli-letter-without-text = A letter needs its text: name the file with --text.

# Why a line of the table was left out
cli-skip-blank = blank

# Why a line of the table was left out
cli-skip-title = a title

# Why a line of the table was left out
cli-skip-total = a total

# Why a line of the table was left out
cli-skip-heads-again = the heads again

# Why a line of the table was left out
cli-skip-footnote = a footnote

# Heads of the columns added to the file of rejected rows
cli-rejected-line = Line

# Heads of the columns added to the file of rejected rows
cli-rejected-column = About

# Heads of the columns added to the file of rejected rows
cli-rejected-reason = Why

# `minga balance`: a policy file cannot be read. $detail names the line or the field
cli-policy-file = This policy cannot be read: { $detail }

# `minga hours`: a member's head line. $no the number; $balance, $required, $done are quantities ("83 h 09"); $until is the next but one
cli-hours-member = No. { $no }: { $balance }; asked { $required }, done { $done }; { $until }

# End of that line: the last day in order. $day is a date
cli-hours-until = in order until { $day }

# End of that line, where no such day is in sight
cli-hours-no-end = in order

# `minga import hours`: the first line. $new and $same count lines of the table, $units is a quantity of hours
cli-import-hours = New: { $new } ({ $units }), there already: { $same }

# `minga import hours`: a line that is not taken. $message says why
cli-import-hours-error = Line { $line }: { $message }

# `minga import hours`: a line that is asked about. $message says what
cli-import-hours-doubt = Line { $line }, is it so? { $message }

# `minga import balances`: what the table brings. $units is the sum of it
cli-import-balances = New: { $new } ({ $units } in all), there already: { $same }

# `minga import balances`: a line that is not taken
cli-import-balances-other = another balance of that day is written down for the same member

# `minga import balances`: lines hold it back
cli-import-balances-held = Nothing was changed. Mend the lines above.
