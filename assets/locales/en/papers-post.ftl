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
