### Printed papers: the register of members and the share certificate, and what every page carries.

# Head of every page, right: the day the paper shows and the last act it knows
paper-state = State of { $date }, after act { $act }
# Foot of every page, after the page number and the band: how many pages there are
paper-of-pages = of { $pages }
# Foot of every page, right: for whoever checks the paper by hand
paper-seen = Seen:
# Foot of every page, right: the day it was checked
paper-date = Date:

# Title of the register of members, on the page, in its foot and as the document's title
paper-register-title = Register of members
# Bookmark of one page of the register. $first and $last are member numbers, as text
paper-register-numbers = Numbers { $first } to { $last }
# Section head of a page of the register with one line only. $number is a member number, as text
paper-register-number = Number { $number }
# Right of a section head of the register
paper-register-order = by number; a number is never given twice
# Right of the title: how many belong, class by class. $classes is a list such as "12 founders, 58 workers"
paper-register-summary = { $members ->
    [0] No members yet
    [one] One member
   *[other] { $members } members
}: { $classes }.
# Right of the title, where the co-op has no classes yet
paper-register-summary-plain = { $members ->
    [0] No members yet.
    [one] One member.
   *[other] { $members } members.
}
# One class in the summary: "12 founders". $class is the co-op's own word
paper-register-class-count = { $members } { $class }
# After the summary: members may belong to more than one class, so the parts add up to more
paper-register-several = Who belongs to two classes counts in both.
# After the summary, when all classes have one par value
paper-register-par = Shares of { $par }.

# Column head of the register: member number
paper-column-number = No.
# Column head of the register
paper-column-name = Name
# Column head of the register
paper-column-class = Class
# Column head of the register: first day in any class
paper-column-since = Member since
# Column head of the register: number of shares
paper-column-shares = Shares
# Column head of the register: what is not in order, or coming
paper-column-note = Note

# Sum of one page of the register. $others are former members and who has not been admitted yet
paper-sum-page = This page, { $members ->
    [0] no members
    [one] one member
   *[other] { $members } members
}{ $others ->
    [0] { "" }
    [one] , one other
   *[other] , { $others } others
}
# Sum of the whole register. $others are former members and who has not been admitted yet
paper-sum-all = { $members ->
    [0] No members
    [one] One member in all
   *[other] All { $members } members
}{ $others ->
    [0] { "" }
    [one] , one other
   *[other] , { $others } others
}
# Under the sum of a page: where the sum of all stands
paper-goes-on = Goes on to page { $next }. { $members ->
    [0] Nobody belongs on this day; the sum is on page { $last }
    [one] One member in all, on page { $last }
   *[other] All { $members } members on page { $last }
}: { $shares ->
    [one] one share
   *[other] { $shares } shares
}, { $amount }.
# In place of lines, in a register without members
paper-register-empty = Nobody is in the register yet.

# Head of the sums at the end of the register, and their bookmark
paper-sums-title = By class
# Right of the head of the sums
paper-sums-hint = shares by the class they were taken in
# Column head of the sums by class: members on that day
paper-column-members = Members
# Column head of the sums by class: former members whose shares wait
paper-column-former = Left, to settle
# Last line of the sums by class
paper-sums-all = All
# Under the sums by class, when someone belongs to two classes
paper-sums-several = { $members ->
    [one] One member belongs to more than one class and counts once under All.
   *[other] { $members } members belong to more than one class and count once under All.
}
# Under the sums by class: shares subscribed but not fully paid. $amount is what is still owed
paper-sums-owed = The amount is what was paid. Still owed on subscribed shares: { $amount }.
# Under the sums by class, when everything is paid
paper-sums-paid = The amount is what was paid; every share is paid in full.

# Last line under the sums: the seal of the last act. $seal is the seal, shortened
paper-register-seal = Seal of act { $act }: { $seal }. The history shows the same seal beside that act.

# Note in the register: a former member whose shares wait. $date is the last day
paper-note-left-to-settle = left { $date }, to settle
# Note in the register: a former member without shares. $date is the last day
paper-note-left = left { $date }
# Note in the register: a former member of whom no day of leaving is known, with shares
paper-note-former-to-settle = left, to settle
# Note in the register: not all of the subscribed shares are paid. $amount is what is still owed
paper-note-owes = { $amount } to pay
# Note in the register: the personal values were erased, as the law asks
paper-note-erased = name erased, as the law asks

# Title of the share certificate, on the page and as the document's title
paper-certificate-title = Share certificate
# Right of the title of the certificate, and the document's title. $number is the certificate's number, as text
paper-certificate-number = Certificate no. { $number }
# Over the member's name on the certificate
paper-certificate-opening = We certify that
# Under the member's name on the certificate. $number is the member number, as text
paper-certificate-member = member no. { $number }
# Under the member's name on the certificate: a class and the first day in it
paper-certificate-since = { $class } since { $date }
# Beside a movement of shares on paper: who decided it. $body is who, $told is "yes" when a minute is known
paper-decided = { $body ->
        [assembly] the assembly
        [board] the board
       *[office] the office
    }, { $day }{ $told ->
        [yes] , minute { $minute }
       *[no] {""}
    }
# Certificate and share register, under the name. $names are the others who hold the shares
paper-certificate-joint = together with { $names }
# The one sentence of the certificate
paper-certificate-holds = { $shares ->
    [0] holds no shares on this day.
    [one] holds one share, and has paid { $amount } on it.
   *[other] holds { $shares } shares, and has paid { $amount } on them.
}
# Head of the sum that explains the figure
paper-certificate-sum = How this came to be
# Right of the head of the sum: the day it holds
paper-certificate-as-of = as of { $date }
# Column head of the sum: day of effect
paper-column-day = Day
# Column head of the sum: kind of movement
paper-column-movement = Movement
# Column head of the sum: par value of one share
paper-column-par = Par
# Column head of the sum: what was paid. $currency is its code
paper-column-paid = Paid, { $currency }
# First line of the sum when earlier lines are drawn together
paper-certificate-before = { $lines ->
    [one] one movement until then
   *[other] { $lines } movements until then
}
# Last line of the sum of one class, when there are several
paper-certificate-held-class = Held, { $class }
# Last line of the sum
paper-certificate-held = Held
# Under the sum: still owed on the shares
paper-certificate-owed = Still to pay on these shares: { $amount }.
# Head of the terms the shares are held on
paper-certificate-terms = Terms
# Terms of one class on the certificate: par value
paper-certificate-terms-par = Shares of { $par }.
# Day of the certificate
paper-certificate-issued = Issued on { $date }
# Under a signature line
paper-certificate-chair = For the co-operative: chair
# Under a signature line
paper-certificate-secretary = For the co-operative: secretary
# Foot of the certificate: the seal and what it is. $seal is the seal, shortened; $act the last act
paper-certificate-seal = Seal of act { $act }: { $seal }. Compare it with the history of the register: where both agree, this paper shows what the register held.
# Foot of the certificate: what the cloth in the margin counts. $number is the member number, as text
paper-certificate-cloth = { $members ->
    [one] The cloth in the margin is woven of one thread, no. { $number }.
   *[other] The cloth in the margin has a thread for each of our { $members } members; the loose one is no. { $number }.
}
