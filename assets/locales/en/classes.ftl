### Classes: names a new co-op starts with, and what becomes of shares on leaving.

# Name of the class of founders, in the sample and in a new co-op
class-preset-founders = Founders
# Name of the class of workers, in the sample and in a new co-op
class-preset-workers = Workers
# Name of the class of users, in the sample and in a new co-op
class-preset-users = Users
# Name of the class of funders, in the sample and in a new co-op
class-preset-funders = Funders
# Name of the one class of a co-op that imports a table without classes
class-preset-members = Members

# On the share certificate: what becomes of the shares on leaving
class-exit-bought-back = On leaving, the co-operative buys them back.
# On the share certificate: what becomes of the shares on leaving
class-exit-gifted = On leaving, they stay with the co-operative as a gift.
# On the share certificate: what becomes of the shares on leaving
class-exit-transferred = On leaving, they pass to another member.
# On the share certificate: what becomes of the shares on leaving
class-exit-cancelled = On leaving, they are cancelled without payment.
# On the share certificate: may the shares pass to someone else?
class-transferable = They may pass to another member.
# On the share certificate: may the shares pass to someone else?
class-not-transferable = They may not pass to anyone else.
# On the share certificate: when the shares can be paid back
class-redeemable = { $years ->
    [0] They may be withdrawn.
    [one] They may be withdrawn after one year.
   *[other] They may be withdrawn after { $years } years.
}
# On the share certificate: the shares cannot be taken out
class-not-withdrawable = They may not be withdrawn.
