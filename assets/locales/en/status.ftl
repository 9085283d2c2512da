### What a member is on a day: in lists, filters, the member page and the notes of the register.

# Asked to join, not admitted yet
status-applicant = asked to join
# Admitted on trial
status-probation = on trial
# A member in good standing, in at least one class
status-member = member
# A member away with leave
status-on-leave = on leave
# A member whose rights are suspended
status-suspended = suspended
# Was a member and has left
status-former = former member
# In the register, in no class yet
status-not-yet = not a member yet
