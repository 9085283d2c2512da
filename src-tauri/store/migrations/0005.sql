-- Money that goes back to members.
--
-- Journalled tables as in 0001: STRICT, one key first, no cascade; columns only ever appended.

-- Money paid back, numbered without gaps in a series of its own: of the deposit in `charge`, or from the
-- member's credit where there is none. Who got it, as printed, is in `profile`.
CREATE TABLE refund (
    id        BLOB PRIMARY KEY NOT NULL,
    number    INTEGER NOT NULL UNIQUE CHECK (number > 0),
    member    BLOB NOT NULL REFERENCES member (id),
    profile   BLOB NOT NULL,
    on_day    TEXT NOT NULL,
    method    TEXT NOT NULL,
    reference TEXT NOT NULL,
    amount    INTEGER NOT NULL CHECK (amount > 0),
    charge    BLOB REFERENCES charge (id),
    void_day  TEXT,
    void_why  TEXT
) STRICT;
CREATE INDEX refund_member ON refund (member);
CREATE INDEX refund_charge ON refund (charge);
