-- Hours for the commons: what is held together, what is pledged to it, what was done and who agrees.
--
-- Journalled tables as in 0001: STRICT, one key first, no cascade; columns only ever appended. Units are
-- whole minutes or whole sessions.

-- Few records are merged. With all the others in it, the index was taken for a way to those that are not,
-- and whatever read one member walked through all of them.
DROP INDEX member_merged_into;
CREATE INDEX member_merged_into ON member (merged_into) WHERE merged_into IS NOT NULL;

-- What is held together: a park, a seed bank, designs, code. Its story is in `profile`.
CREATE TABLE asset (
    id        BLOB PRIMARY KEY NOT NULL,
    part_of   BLOB REFERENCES asset (id),
    kind      TEXT NOT NULL,
    name      TEXT NOT NULL,
    place     TEXT NOT NULL,
    held      TEXT NOT NULL,
    use       TEXT NOT NULL,
    from_day  TEXT NOT NULL,
    to_day    TEXT CHECK (to_day >= from_day),
    profile   BLOB NOT NULL
) STRICT;
CREATE INDEX asset_part_of ON asset (part_of);

-- Of a steward: what is looked after, where it is in the file.
ALTER TABLE tie ADD COLUMN asset BLOB REFERENCES asset (id);
CREATE INDEX tie_asset ON tie (asset);

-- A picture of it. Its words are in `profile`, its bytes in `kept_bytes` under `content`.
CREATE TABLE picture (
    id        BLOB PRIMARY KEY NOT NULL,
    asset     BLOB NOT NULL REFERENCES asset (id),
    on_day    TEXT NOT NULL,
    profile   BLOB NOT NULL,
    content   BLOB NOT NULL,
    removed   INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX picture_asset ON picture (asset);

-- Money that came in for it (above zero) or was spent on it (below). A reversing line takes one back.
CREATE TABLE asset_money (
    id        BLOB PRIMARY KEY NOT NULL,
    asset     BLOB NOT NULL REFERENCES asset (id),
    on_day    TEXT NOT NULL,
    amount    INTEGER NOT NULL CHECK (amount <> 0),
    words     TEXT NOT NULL,
    reverses  BLOB REFERENCES asset_money (id)
) STRICT;
CREATE INDEX asset_money_asset ON asset_money (asset);
CREATE INDEX asset_money_reverses ON asset_money (reverses);

-- What members of a class pledge, from a day on; `rules` is the policy as JSON.
CREATE TABLE policy (
    id        BLOB PRIMARY KEY NOT NULL,
    class     BLOB NOT NULL REFERENCES class (id),
    from_day  TEXT NOT NULL,
    rules     TEXT NOT NULL,
    decision  BLOB REFERENCES decision (id),
    UNIQUE (class, from_day)
) STRICT;
CREATE INDEX policy_decision ON policy (decision);

-- A work day that was called. `series` joins the days of one that is repeated.
CREATE TABLE work_day (
    id        BLOB PRIMARY KEY NOT NULL,
    asset     BLOB NOT NULL REFERENCES asset (id),
    series    BLOB,
    title     TEXT NOT NULL,
    on_day    TEXT NOT NULL,
    begins    TEXT NOT NULL,
    ends      TEXT NOT NULL CHECK (ends > begins),
    places    INTEGER CHECK (places > 0),
    meet      TEXT NOT NULL,
    tasks     TEXT NOT NULL,
    tools     TEXT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('called', 'called-off', 'closed'))
) STRICT;
CREATE INDEX work_day_asset ON work_day (asset);
CREATE INDEX work_day_on_day ON work_day (on_day);

-- Who said they come, in the order of `turn`; whoever is beyond the places waits.
CREATE TABLE sign_up (
    id        BLOB PRIMARY KEY NOT NULL,
    work_day  BLOB NOT NULL REFERENCES work_day (id),
    member    BLOB NOT NULL REFERENCES member (id),
    on_day    TEXT NOT NULL,
    turn      INTEGER NOT NULL CHECK (turn > 0),
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    UNIQUE (work_day, member)
) STRICT;
CREATE INDEX sign_up_member ON sign_up (member);

-- Whether somebody came to a called session, told beforehand, or was missed. `units` are the minutes it was
-- called for; where sessions are counted it is one, however long.
CREATE TABLE attendance (
    id        BLOB PRIMARY KEY NOT NULL,
    work_day  BLOB REFERENCES work_day (id),
    member    BLOB NOT NULL REFERENCES member (id),
    on_day    TEXT NOT NULL,
    presence  TEXT NOT NULL CHECK (presence IN ('attended', 'excused', 'missed')),
    units     INTEGER NOT NULL CHECK (units > 0),
    came      TEXT,
    gone      TEXT,
    UNIQUE (work_day, member)
) STRICT;
CREATE INDEX attendance_member ON attendance (member);

-- Work done. `credited` is whose it counts for; `worker` says who did it, and `worker_member` which other
-- member. What else was said is in `profile`. A line below zero takes an earlier one back. It counts once
-- it is approved: by `answered_by`, the last of those it takes.
CREATE TABLE work (
    id        BLOB PRIMARY KEY NOT NULL,
    credited  BLOB NOT NULL REFERENCES member (id),
    on_day    TEXT NOT NULL,
    units     INTEGER NOT NULL CHECK (units <> 0),
    unit      TEXT NOT NULL CHECK (unit IN ('minutes', 'sessions')),
    asset     BLOB REFERENCES asset (id),
    work_day  BLOB REFERENCES work_day (id),
    stream    TEXT NOT NULL CHECK (stream IN ('livelihood', 'commons', 'care')),
    worker    TEXT NOT NULL CHECK (worker IN ('own', 'member', 'relative', 'guest', 'hired')),
    worker_member BLOB REFERENCES member (id),
    profile   BLOB,
    entered_by BLOB NOT NULL REFERENCES person (id),
    state     TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'declined')),
    answered_by BLOB REFERENCES person (id),
    answered_on TEXT,
    reverses  BLOB REFERENCES work (id)
) STRICT;
CREATE INDEX work_credited ON work (credited);
CREATE INDEX work_asset ON work (asset);
CREATE INDEX work_work_day ON work (work_day);
CREATE INDEX work_worker_member ON work (worker_member);
CREATE INDEX work_waiting ON work (state) WHERE state = 'waiting';
CREATE INDEX work_reverses ON work (reverses);

-- Who has agreed already, where more than one is asked.
CREATE TABLE approval (
    id        BLOB PRIMARY KEY NOT NULL,
    work      BLOB NOT NULL REFERENCES work (id),
    person    BLOB NOT NULL REFERENCES person (id),
    on_day    TEXT NOT NULL,
    UNIQUE (work, person)
) STRICT;

-- Days on which less is asked of a member. What else was said is in `profile`.
CREATE TABLE waiver (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB NOT NULL REFERENCES member (id),
    reason    TEXT NOT NULL,
    from_day  TEXT NOT NULL,
    to_day    TEXT CHECK (to_day >= from_day),
    percent   INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),
    profile   BLOB,
    decision  BLOB REFERENCES decision (id)
) STRICT;
CREATE INDEX waiver_member ON waiver (member);
CREATE INDEX waiver_decision ON waiver (decision);

-- Hours that pass on; none on a side is the pool.
CREATE TABLE gift (
    id        BLOB PRIMARY KEY NOT NULL,
    giver     BLOB REFERENCES member (id),
    taker     BLOB REFERENCES member (id),
    on_day    TEXT NOT NULL,
    units     INTEGER NOT NULL CHECK (units > 0),
    unit      TEXT NOT NULL CHECK (unit IN ('minutes', 'sessions')),
    reverses  BLOB REFERENCES gift (id),
    CHECK (giver IS NOT taker)
) STRICT;
CREATE INDEX gift_giver ON gift (giver);
CREATE INDEX gift_taker ON gift (taker);
CREATE INDEX gift_reverses ON gift (reverses);

-- Hours paid for instead of worked, at the rate (cents an hour, or a session) of that day.
CREATE TABLE buy_out (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB NOT NULL REFERENCES member (id),
    on_day    TEXT NOT NULL,
    units     INTEGER NOT NULL CHECK (units <> 0),
    unit      TEXT NOT NULL CHECK (unit IN ('minutes', 'sessions')),
    rate      INTEGER NOT NULL,
    charge    BLOB NOT NULL REFERENCES charge (id),
    reverses  BLOB REFERENCES buy_out (id)
) STRICT;
CREATE INDEX buy_out_member ON buy_out (member);
CREATE INDEX buy_out_charge ON buy_out (charge);
CREATE INDEX buy_out_reverses ON buy_out (reverses);

-- Debts that an assembly let lapse: of one member, or of all.
CREATE TABLE amnesty (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB REFERENCES member (id),
    on_day    TEXT NOT NULL,
    most      INTEGER CHECK (most > 0),
    decision  BLOB NOT NULL REFERENCES decision (id)
) STRICT;
CREATE INDEX amnesty_member ON amnesty (member);
CREATE INDEX amnesty_decision ON amnesty (decision);

-- Money asked for a session missed, and the work it was made up for with, if it was.
CREATE TABLE fine (
    id        BLOB PRIMARY KEY NOT NULL,
    attendance BLOB NOT NULL REFERENCES attendance (id),
    charge    BLOB NOT NULL REFERENCES charge (id),
    work      BLOB REFERENCES work (id)
) STRICT;
CREATE INDEX fine_attendance ON fine (attendance);
CREATE INDEX fine_charge ON fine (charge);
CREATE INDEX fine_work ON fine (work);

-- Work that was credited as share capital: the line of the share ledger that came of it.
CREATE TABLE share_credit (
    id        BLOB PRIMARY KEY NOT NULL,
    work      BLOB NOT NULL REFERENCES work (id),
    entry     BLOB NOT NULL REFERENCES share_entry (id)
) STRICT;
CREATE INDEX share_credit_work ON share_credit (work);
CREATE INDEX share_credit_entry ON share_credit (entry);

-- Where a member stood before the entries of this file begin.
CREATE TABLE opening (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB NOT NULL REFERENCES member (id),
    on_day    TEXT NOT NULL,
    units     INTEGER NOT NULL CHECK (units <> 0),
    unit      TEXT NOT NULL CHECK (unit IN ('minutes', 'sessions'))
) STRICT;
CREATE INDEX opening_member ON opening (member);
