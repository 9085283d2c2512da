### What goes out by post: labels, envelopes, letters.

# Title of a document with address labels
labels-title = Address labels
# Bookmark of the labels of those without a block or sector
labels-no-sector = No block or sector
# Title of a document with envelopes
envelopes-title = Envelopes
# Title of a letter to many that has no subject
letters-title = Letter
# In place of letters or envelopes, where there is nobody to write to
post-nobody = Nobody to write to.
# Greeting of a letter where none is given. $name is the blank for the name
letters-greeting = Dear { $name },
# Blank of a letter, as it is typed between braces: the whole name
letter-blank-name = name
# Blank of a letter: the given names
letter-blank-given = given
# Blank of a letter: the member number
letter-blank-number = number
# Blank of a letter: the classes
letter-blank-classes = classes
# Blank of a letter: block or sector
letter-blank-sector = sector
# Blank of a letter: how many shares are held
letter-blank-shares = shares
# Blank of a letter: what is paid on them
letter-blank-paid = paid
# Blank of a letter: what is still owed on them
letter-blank-owed = owed
