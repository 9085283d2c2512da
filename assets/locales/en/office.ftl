### Who is at the keyboard.

# Title of the sheet that asks, on opening
office-who = Who is at the keyboard?

# Under the title
office-who-hint = Every act from now on carries this name.

# Field for a new person of the office
office-add = Someone else

# Button beside the new name
office-add-do = Add and sit down

# Foot of the sidebar, before anyone sat down
office-nobody = Nobody at the keyboard

# Read aloud: the name at the foot of the sidebar is a button
office-change = { $name }. Change who is at the keyboard
