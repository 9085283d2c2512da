-- Households true to time: who lives where, from a day on and until a day.
--
-- Journalled tables as in 0001: STRICT, one key first, no cascade; columns only ever appended.

-- Time a member lives in a household: always so where no first day is known, still where there is no last. Nobody lives
-- in two on one day: acts see to it.
CREATE TABLE stay (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB NOT NULL REFERENCES member (id),
    household BLOB NOT NULL REFERENCES household (id),
    from_day  TEXT,
    to_day    TEXT CHECK (to_day >= from_day)
) STRICT;
CREATE INDEX stay_member ON stay (member);
CREATE INDEX stay_household ON stay (household);

-- Whoever lived in one lives there still, since when nobody wrote down. The identity is the member's, so that a replay
-- comes to the same rows.
INSERT INTO stay (id, member, household) SELECT id, member.id, household FROM member WHERE household IS NOT NULL;

-- The column stays where it is, for columns are only ever appended; nothing reads or writes it from here on.
UPDATE member SET household = NULL WHERE household IS NOT NULL;
DROP INDEX member_household;
