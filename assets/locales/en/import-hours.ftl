### Importing hours: what is wrong with a line.

# Why a line of a table of hours is not taken. $written is what is written there
import-hours-not-a-day = “{ $written }” is not a day.

# Why a line of a table of hours is not taken. $written is what is written there
import-hours-ahead = { $written } lies ahead.

# Why a line of a table of hours is not taken. $written is what is written there
import-hours-nobody = Nobody has number “{ $written }”.

# Why a line of a table of hours is not taken. $written is what is written there
import-hours-not-hours = “{ $written }” is not a number of hours.

# Why a line of a table of hours is not taken. $written is what is written there
import-hours-beyond-a-day = “{ $written }” is more than a day has.

# Why a line of a table of hours is not taken. $written is what is written there
import-hours-not-sessions = “{ $written }” is not a number of sessions: that is what is counted of this member.

# Why a line of a table of hours is not taken. $written is what is written there
import-hours-not-a-worker = “{ $written }” says nobody who worked: own, relative, guest, hired or a member’s number.

# Why a line of a table of hours is not taken. $written is what is written there
import-hours-not-let = The policy does not let “{ $written }” work for a member.

# Why a line of a table of hours is not taken. $written is what is written there
import-hours-not-a-stream = “{ $written }” is not a kind of work: commons, care or livelihood.

# Why a line of a table of hours is not taken. $written is what is written there
import-hours-text = “{ $written }” holds signs that are not taken.

# Why a line of a table of hours is not taken. $written is what is written there
import-hours-quote = A quotation mark is not closed. { $written }
