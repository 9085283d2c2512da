-- version 5

CREATE TABLE amnesty (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB REFERENCES member (id),
    on_day    TEXT NOT NULL,
    most      INTEGER CHECK (most > 0),
    decision  BLOB NOT NULL REFERENCES decision (id)
) STRICT;

CREATE TABLE approval (
    id        BLOB PRIMARY KEY NOT NULL,
    work      BLOB NOT NULL REFERENCES work (id),
    person    BLOB NOT NULL REFERENCES person (id),
    on_day    TEXT NOT NULL,
    UNIQUE (work, person)
) STRICT;

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

CREATE TABLE asset_money (
    id        BLOB PRIMARY KEY NOT NULL,
    asset     BLOB NOT NULL REFERENCES asset (id),
    on_day    TEXT NOT NULL,
    amount    INTEGER NOT NULL CHECK (amount <> 0),
    words     TEXT NOT NULL,
    reverses  BLOB REFERENCES asset_money (id)
) STRICT;

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

CREATE TABLE charge (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB NOT NULL REFERENCES member (id),
    kind      TEXT NOT NULL,
    amount    INTEGER NOT NULL CHECK (amount <> 0),
    on_day    TEXT NOT NULL,
    due_day   TEXT NOT NULL,
    class     BLOB REFERENCES class (id),
    words     TEXT NOT NULL,
    reverses  BLOB REFERENCES charge (id),
    decision  BLOB REFERENCES decision (id)
) STRICT;

CREATE TABLE class (
    id        BLOB PRIMARY KEY NOT NULL,
    name      TEXT NOT NULL,
    dye       INTEGER NOT NULL CHECK (dye BETWEEN 0 AND 7),
    position  INTEGER NOT NULL
) STRICT;

CREATE TABLE class_terms (
    id                  BLOB PRIMARY KEY NOT NULL,
    class               BLOB NOT NULL REFERENCES class (id),
    from_day            TEXT NOT NULL,
    par                 INTEGER NOT NULL CHECK (par >= 0),
    least_units         INTEGER NOT NULL CHECK (least_units >= 0),
    transferable        INTEGER NOT NULL CHECK (transferable IN (0, 1)),
    withdrawable        INTEGER NOT NULL CHECK (withdrawable IN (0, 1)),
    redeem_after_years  INTEGER NOT NULL CHECK (redeem_after_years >= 0),
    on_exit             TEXT NOT NULL
, most_part TEXT) STRICT;

CREATE TABLE consent (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB NOT NULL REFERENCES member (id),
    kind      TEXT NOT NULL,
    on_day    TEXT NOT NULL,
    given     INTEGER NOT NULL CHECK (given IN (0, 1))
) STRICT;

CREATE TABLE coop (
    id        BLOB PRIMARY KEY NOT NULL,
    name      TEXT NOT NULL,
    currency  TEXT NOT NULL,
    lang      TEXT NOT NULL
, place TEXT, admits TEXT, probation_days INTEGER) STRICT;

CREATE TABLE custom_field (
    id        BLOB PRIMARY KEY NOT NULL,
    name      TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('text', 'number', 'day', 'choice', 'yes-no')),
    options   TEXT NOT NULL,
    position  INTEGER NOT NULL,
    retired   INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE decision (
    id        BLOB PRIMARY KEY NOT NULL,
    body      TEXT NOT NULL,
    on_day    TEXT NOT NULL,
    minute    TEXT NOT NULL
) STRICT;

CREATE TABLE document (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB NOT NULL REFERENCES member (id),
    kind      TEXT NOT NULL,
    on_day    TEXT NOT NULL,
    closed    INTEGER NOT NULL CHECK (closed IN (0, 1)),
    profile   BLOB NOT NULL,
    content   BLOB NOT NULL,
    removed   INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE fine (
    id        BLOB PRIMARY KEY NOT NULL,
    attendance BLOB NOT NULL REFERENCES attendance (id),
    charge    BLOB NOT NULL REFERENCES charge (id),
    work      BLOB REFERENCES work (id)
) STRICT;

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

CREATE TABLE household (
    id        BLOB PRIMARY KEY NOT NULL,
    number    INTEGER NOT NULL UNIQUE CHECK (number > 0),
    profile   BLOB NOT NULL
) STRICT;

CREATE TABLE import_map (
    heads     BLOB PRIMARY KEY NOT NULL,
    map       TEXT NOT NULL
) STRICT;

CREATE TABLE journal (
    seq       INTEGER PRIMARY KEY NOT NULL CHECK (seq > 0),
    at        TEXT NOT NULL,
    actor     BLOB NOT NULL,
    op        TEXT NOT NULL,
    changeset BLOB NOT NULL,
    digest    BLOB NOT NULL,
    prev_hash BLOB NOT NULL,
    hash      BLOB NOT NULL
) STRICT;

CREATE TABLE kept_bytes (
    digest    BLOB PRIMARY KEY NOT NULL,
    subject   BLOB NOT NULL,
    salt      BLOB NOT NULL,
    bytes     BLOB NOT NULL
) STRICT;

CREATE TABLE member (
    id        BLOB PRIMARY KEY NOT NULL,
    number    INTEGER NOT NULL UNIQUE CHECK (number > 0),
    folio     TEXT,
    kind      TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
    profile   BLOB NOT NULL
, household BLOB REFERENCES household (id), merged_into BLOB REFERENCES member (id)) STRICT;

CREATE TABLE opening (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB NOT NULL REFERENCES member (id),
    on_day    TEXT NOT NULL,
    units     INTEGER NOT NULL CHECK (units <> 0),
    unit      TEXT NOT NULL CHECK (unit IN ('minutes', 'sessions'))
) STRICT;

CREATE TABLE paper (
    id        BLOB PRIMARY KEY NOT NULL,
    kind      TEXT NOT NULL,
    number    INTEGER,
    member    BLOB REFERENCES member (id),
    after_act INTEGER NOT NULL,
    seal      BLOB NOT NULL,
    UNIQUE (kind, number)
) STRICT;

CREATE TABLE payment (
    id        BLOB PRIMARY KEY NOT NULL,
    receipt   BLOB NOT NULL REFERENCES receipt (id),
    member    BLOB NOT NULL REFERENCES member (id),
    charge    BLOB REFERENCES charge (id),
    amount    INTEGER NOT NULL CHECK (amount > 0),
    entry     BLOB REFERENCES share_entry (id)
) STRICT;

CREATE TABLE person (
    id        BLOB PRIMARY KEY NOT NULL,
    profile   BLOB NOT NULL,
    member    BLOB REFERENCES member (id),
    retired   INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE personal (
    digest    BLOB PRIMARY KEY NOT NULL,
    subject   BLOB NOT NULL,
    salt      BLOB NOT NULL,
    body      TEXT NOT NULL
) STRICT;

CREATE TABLE picture (
    id        BLOB PRIMARY KEY NOT NULL,
    asset     BLOB NOT NULL REFERENCES asset (id),
    on_day    TEXT NOT NULL,
    profile   BLOB NOT NULL,
    content   BLOB NOT NULL,
    removed   INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE policy (
    id        BLOB PRIMARY KEY NOT NULL,
    class     BLOB NOT NULL REFERENCES class (id),
    from_day  TEXT NOT NULL,
    rules     TEXT NOT NULL,
    decision  BLOB REFERENCES decision (id),
    UNIQUE (class, from_day)
) STRICT;

CREATE TABLE receipt (
    id        BLOB PRIMARY KEY NOT NULL,
    number    INTEGER NOT NULL UNIQUE CHECK (number > 0),
    payer     BLOB NOT NULL REFERENCES member (id),
    profile   BLOB NOT NULL,
    on_day    TEXT NOT NULL,
    method    TEXT NOT NULL,
    reference TEXT NOT NULL,
    amount    INTEGER NOT NULL CHECK (amount > 0),
    void_day  TEXT,
    void_why  TEXT
) STRICT;

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

CREATE TABLE saved_list (
    id        BLOB PRIMARY KEY NOT NULL,
    name      TEXT NOT NULL,
    query     TEXT NOT NULL
) STRICT;

CREATE TABLE share_credit (
    id        BLOB PRIMARY KEY NOT NULL,
    work      BLOB NOT NULL REFERENCES work (id),
    entry     BLOB NOT NULL REFERENCES share_entry (id)
) STRICT;

CREATE TABLE share_entry (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB NOT NULL REFERENCES member (id),
    class     BLOB NOT NULL REFERENCES class (id),
    on_day    TEXT NOT NULL,
    kind      TEXT NOT NULL,
    units     INTEGER NOT NULL,
    paid      INTEGER NOT NULL,
    par       INTEGER NOT NULL CHECK (par >= 0),
    reverses  BLOB REFERENCES share_entry (id)
, pair BLOB REFERENCES share_entry (id), decision BLOB REFERENCES decision (id)) STRICT;

CREATE TABLE sign_up (
    id        BLOB PRIMARY KEY NOT NULL,
    work_day  BLOB NOT NULL REFERENCES work_day (id),
    member    BLOB NOT NULL REFERENCES member (id),
    on_day    TEXT NOT NULL,
    turn      INTEGER NOT NULL CHECK (turn > 0),
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    UNIQUE (work_day, member)
) STRICT;

CREATE TABLE spell (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB NOT NULL REFERENCES member (id),
    class     BLOB NOT NULL REFERENCES class (id),
    from_day  TEXT NOT NULL,
    to_day    TEXT CHECK (to_day >= from_day)
, reason TEXT, decision BLOB REFERENCES decision (id)) STRICT;

CREATE TABLE spent (
    kind      TEXT NOT NULL,
    number    INTEGER NOT NULL,
    PRIMARY KEY (kind, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE standing (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB NOT NULL REFERENCES member (id),
    kind      TEXT NOT NULL,
    from_day  TEXT NOT NULL,
    to_day    TEXT CHECK (to_day >= from_day)
, reason TEXT, decision BLOB REFERENCES decision (id), class BLOB REFERENCES class (id)) STRICT;

CREATE TABLE stay (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB NOT NULL REFERENCES member (id),
    household BLOB NOT NULL REFERENCES household (id),
    from_day  TEXT,
    to_day    TEXT CHECK (to_day >= from_day)
) STRICT;

CREATE TABLE tie (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB NOT NULL REFERENCES member (id),
    kind      TEXT NOT NULL,
    other     BLOB REFERENCES member (id),
    profile   BLOB NOT NULL,
    part      TEXT,
    from_day  TEXT NOT NULL,
    to_day    TEXT CHECK (to_day >= from_day)
, asset BLOB REFERENCES asset (id)) STRICT;

CREATE TABLE touched (
    tbl       TEXT NOT NULL,
    pk        BLOB NOT NULL,
    seq       INTEGER NOT NULL,
    how       TEXT NOT NULL CHECK (how IN ('insert', 'update', 'delete', 'lean')),
    PRIMARY KEY (tbl, pk, seq, how)
) STRICT, WITHOUT ROWID;

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

CREATE INDEX amnesty_decision ON amnesty (decision);

CREATE INDEX amnesty_member ON amnesty (member);

CREATE INDEX asset_money_asset ON asset_money (asset);

CREATE INDEX asset_money_reverses ON asset_money (reverses);

CREATE INDEX asset_part_of ON asset (part_of);

CREATE INDEX attendance_member ON attendance (member);

CREATE INDEX buy_out_charge ON buy_out (charge);

CREATE INDEX buy_out_member ON buy_out (member);

CREATE INDEX buy_out_reverses ON buy_out (reverses);

CREATE INDEX charge_class ON charge (class);

CREATE INDEX charge_decision ON charge (decision);

CREATE INDEX charge_member ON charge (member);

CREATE INDEX charge_reverses ON charge (reverses);

CREATE INDEX class_terms_class ON class_terms (class);

CREATE INDEX consent_member ON consent (member);

CREATE INDEX document_member ON document (member);

CREATE INDEX fine_attendance ON fine (attendance);

CREATE INDEX fine_charge ON fine (charge);

CREATE INDEX fine_work ON fine (work);

CREATE INDEX gift_giver ON gift (giver);

CREATE INDEX gift_reverses ON gift (reverses);

CREATE INDEX gift_taker ON gift (taker);

CREATE INDEX kept_bytes_subject ON kept_bytes (subject);

CREATE INDEX member_merged_into ON member (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX opening_member ON opening (member);

CREATE INDEX paper_member ON paper (member);

CREATE INDEX payment_charge ON payment (charge);

CREATE INDEX payment_entry ON payment (entry);

CREATE INDEX payment_member ON payment (member);

CREATE INDEX payment_receipt ON payment (receipt);

CREATE INDEX person_member ON person (member);

CREATE INDEX personal_subject ON personal (subject);

CREATE INDEX picture_asset ON picture (asset);

CREATE INDEX policy_decision ON policy (decision);

CREATE INDEX receipt_payer ON receipt (payer);

CREATE INDEX refund_charge ON refund (charge);

CREATE INDEX refund_member ON refund (member);

CREATE INDEX share_credit_entry ON share_credit (entry);

CREATE INDEX share_credit_work ON share_credit (work);

CREATE INDEX share_entry_class ON share_entry (class);

CREATE INDEX share_entry_decision ON share_entry (decision);

CREATE INDEX share_entry_member ON share_entry (member);

CREATE INDEX share_entry_pair ON share_entry (pair);

CREATE INDEX share_entry_reverses ON share_entry (reverses);

CREATE INDEX sign_up_member ON sign_up (member);

CREATE INDEX spell_class ON spell (class);

CREATE INDEX spell_decision ON spell (decision);

CREATE INDEX spell_member ON spell (member);

CREATE INDEX standing_class ON standing (class);

CREATE INDEX standing_decision ON standing (decision);

CREATE INDEX standing_member ON standing (member);

CREATE INDEX stay_household ON stay (household);

CREATE INDEX stay_member ON stay (member);

CREATE INDEX tie_asset ON tie (asset);

CREATE INDEX tie_member ON tie (member);

CREATE INDEX tie_other ON tie (other);

CREATE INDEX touched_seq ON touched (seq);

CREATE INDEX waiver_decision ON waiver (decision);

CREATE INDEX waiver_member ON waiver (member);

CREATE INDEX work_asset ON work (asset);

CREATE INDEX work_credited ON work (credited);

CREATE INDEX work_day_asset ON work_day (asset);

CREATE INDEX work_day_on_day ON work_day (on_day);

CREATE INDEX work_reverses ON work (reverses);

CREATE INDEX work_waiting ON work (state) WHERE state = 'waiting';

CREATE INDEX work_work_day ON work (work_day);

CREATE INDEX work_worker_member ON work (worker_member);
