### Why a row of an imported table is doubted or refused: beside the row in the import's check, in the
### file of rejected rows, and in what `minga import` answers. Values stand as they were written.
### One line a message and plain placeables only: the core reads the English ones by themselves.

## The line as a whole

# Import, check: a quote that opens in $column and does not close on its line
import-reason-quote-not-closed = A quote opens here and does not close on this line.

# Import, check: a line of $cells cells under $heads heads
import-reason-more-cells = This line has { $cells } cells, the table { $heads } columns.

# Import, check: a line of $cells cells under $heads heads
import-reason-cells-missing = This line ends after { $cells } of { $heads } cells.

# Import, check: a movement that waits, because line $with of the same member cannot be read
import-reason-held-with-line = Waits for line { $with }, which is about the same member and cannot be read.

# Import, check: a movement that waits, because line $with of the same member is doubted
import-reason-doubted-with-line = Comes in or stays out with line { $with }, which is about the same member.

## Text

# Import, check: a control character inside $column
import-reason-control-character = This cell holds an invisible control character.

# Import, check: an invisible mark that turns the direction of writing
import-reason-direction-mark = This cell holds an invisible mark that turns the writing round and can disguise a name.

# Import, check: a text of more than $limit characters
import-reason-too-long = This text is longer than { $limit } characters.

# Import, check: a letter that could not be read in the chosen encoding
import-reason-unreadable-character = A letter in “{ $value }” cannot be read in this encoding.

# Import, check: a row without a name
import-reason-no-name = There is no name.

## Dates

# Import, check: a cell of dates that holds something else
import-reason-not-a-date = “{ $value }” is not a date.

# Import, check: a day the calendar does not have
import-reason-no-such-date = { $value } does not exist in the calendar.

# Import, check: a row without the day of joining, or of the movement
import-reason-no-date = The date is empty.

# Import, check: shares dated ahead of today
import-reason-in-the-future = { $value } lies ahead: shares move on a day that has come.

# Import, check: a day of leaving ($value) before the day of joining ($joined)
import-reason-left-before-joining = Leaves on { $value }, before joining on { $joined }.

# Import, check: a date of birth after today or after joining
import-reason-born-too-late = Born on { $value }, which is too late to have joined.

# Import, check: a date like 03/04/2013 where nothing tells day from month; $read is how it would be taken
import-reason-date-order-unclear = { $value } could have the day or the month first. It would be taken as { $read }.

# Import, check: a bare number in a column of dates, taken as a spreadsheet's count of days
import-reason-date-as-number = { $value } is a number, not a date. As a spreadsheet counts days it would be { $read }.

# Import, check: a member who joins on a day ahead
import-reason-joins-later = Joins on { $value }, a day ahead.

# Import, check: a member who leaves on a day ahead
import-reason-leaves-later = Leaves on { $value }, a day ahead.

## Numbers and money

# Import, check: a cell of money that holds something else
import-reason-not-an-amount = “{ $value }” is not an amount as this table writes them.

# Import, check: a cell of shares that holds something else
import-reason-not-a-number = “{ $value }” is not a number.

# Import, check: a number beyond what a file holds
import-reason-number-too-large = { $value } is too large.

# Import, check: an amount with more decimals than the currency has
import-reason-too-fine = { $value } has more decimals than the money has.

# Import, check: a number of shares below zero
import-reason-units-below-zero = { $value } shares are fewer than none.

# Import, check: a number of shares with decimals
import-reason-units-not-whole = Shares are whole, and { $value } is not.

# Import, check: money below zero
import-reason-paid-below-zero = { $value } paid is less than nothing.

# Import, check: money paid by someone without shares
import-reason-paid-without-shares = { $value } is paid, but there are no shares.

# Import, check: a movement without a number of shares
import-reason-no-units = The number of shares is empty or zero.

# Import, check: shares whose worth neither the table nor the map tells
import-reason-no-par = Nothing tells what one share is worth. Give the par value under Columns.

# Import, check: a number like 1.250 where nothing tells thousands from decimals; $read is how it would be taken
import-reason-thousands-unclear = { $value } could have thousands or decimals. It would be taken as { $read }.

# Import, check: an amount with the sign of another currency ($currency)
import-reason-other-currency = { $value } is written in { $currency }, not in the co-op's money.

# Import, check: more money than the shares are worth at par; each would be worth $each
import-reason-paid-over-par = { $value } is more than the shares are worth ({ $worth }). Each would count as { $each }.

# Import, check: more money than the shares are worth ($worth)
import-reason-overpaid = { $value } is more than the shares are worth ({ $worth }).

# Import, check: money that does not make whole shares of $par; the last would be partly paid
import-reason-not-whole-shares = { $value } does not make whole shares of { $par }. The last would be partly paid.

# Import, check: a movement after which the member would hold less than nothing
import-reason-holding-below-zero = The member does not hold that many shares on that day.

## Classes and movements

# Import, check: a row without a class
import-reason-no-class = There is no class.

# Import, check: a class that only this row of the table names
import-reason-lone-class = Only this row names the class “{ $class }”.

# Import, check: a word for a share movement that is not known
import-reason-unknown-operation = “{ $value }” is not a movement we know. Its sign tells whether shares come or go.

# Import, check: a movement whose sign speaks against its word
import-reason-sign-against-operation = “{ $value }” brings shares in, but their number is below zero.

# Import, check: a word for person or organisation that is not known
import-reason-unknown-kind = “{ $value }” tells neither person nor organisation. It would come in as a person.

## Rows of the table among themselves

# Import, check: a member on a second row with something else; line $with is the first
import-reason-member-again = The same member as line { $with }, with something else. Its class and shares would be added.

# Import, check: the number of someone else on line $with
import-reason-number-repeated = Line { $with } has number { $value } too. This row would get the next free number.

# Import, check: the document of someone else on line $with
import-reason-document-repeated = Line { $with } has document { $value } too.

# Import, check: the name of line $with, perhaps someone else
import-reason-name-repeated = Line { $with } has the name { $value } too. This row would come in as someone else.

# Import, check: another name under the number of line $with
import-reason-name-differs = Line { $with } calls this member { $known }, not { $value }.

## Against the register

# Import, check: a number that belongs to another member, $known
import-reason-number-of-another = Number { $value } belongs to { $known }. This row would come in as someone new, under the next free number.

# Import, check: number and document belong to two members
import-reason-number-against-document = The number belongs to { $known }, the document { $value } to { $other }. It would be taken as { $taken }.

# Import, check: a known member under another number
import-reason-number-differs = { $known } has number { $number } here, not { $value }. The number would stay.

# Import, check: a name that a member with another number has
import-reason-name-known = Number { $number } has the name { $value } too. This row would come in as someone new.

# Import, check: a document that a member with another name has
import-reason-document-known = Document { $value } belongs to { $known }. This row would come in as someone new.

# Import, check: a name that several members have, with nothing to tell them apart
import-reason-name-shared = Several members are called { $value }. This row would come in as someone new.

# Import, check: another day of joining than the register has
import-reason-joined-differs = Joined on { $value }; the register has { $known }, which would stay.

# Import, check: another day of leaving than the register has
import-reason-left-differs = Left on { $value }; the register has { $known }, which would stay.

# Import, check: no day of leaving, though the register has one
import-reason-has-left = The register has this member leaving on { $known }, which would stay.

# Import, check: a class that the register does not have for this member
import-reason-class-added = The register does not have this member in “{ $class }”. That would begin today.

# Import, check: a class of the register that the row does not name
import-reason-class-gone = The register has this member in “{ $class }” too. That would end today.

# Import, check: fewer shares or less money than the register has
import-reason-holding-fell = The register has { $known }. The difference would be written today.

# Import, check: more shares than the register has, though some have gone out since
import-reason-holding-grew = The register has { $known }, and shares have gone out since. The difference would be written today.
