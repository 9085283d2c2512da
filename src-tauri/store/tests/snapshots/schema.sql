-- version 2

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

CREATE TABLE saved_list (
    id        BLOB PRIMARY KEY NOT NULL,
    name      TEXT NOT NULL,
    query     TEXT NOT NULL
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

CREATE TABLE tie (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB NOT NULL REFERENCES member (id),
    kind      TEXT NOT NULL,
    other     BLOB REFERENCES member (id),
    profile   BLOB NOT NULL,
    part      TEXT,
    from_day  TEXT NOT NULL,
    to_day    TEXT CHECK (to_day >= from_day)
) STRICT;

CREATE TABLE touched (
    tbl       TEXT NOT NULL,
    pk        BLOB NOT NULL,
    seq       INTEGER NOT NULL,
    how       TEXT NOT NULL CHECK (how IN ('insert', 'update', 'delete', 'lean')),
    PRIMARY KEY (tbl, pk, seq, how)
) STRICT, WITHOUT ROWID;

CREATE INDEX charge_class ON charge (class);

CREATE INDEX charge_decision ON charge (decision);

CREATE INDEX charge_member ON charge (member);

CREATE INDEX charge_reverses ON charge (reverses);

CREATE INDEX class_terms_class ON class_terms (class);

CREATE INDEX consent_member ON consent (member);

CREATE INDEX document_member ON document (member);

CREATE INDEX kept_bytes_subject ON kept_bytes (subject);

CREATE INDEX member_household ON member (household);

CREATE INDEX member_merged_into ON member (merged_into);

CREATE INDEX paper_member ON paper (member);

CREATE INDEX payment_charge ON payment (charge);

CREATE INDEX payment_entry ON payment (entry);

CREATE INDEX payment_member ON payment (member);

CREATE INDEX payment_receipt ON payment (receipt);

CREATE INDEX person_member ON person (member);

CREATE INDEX personal_subject ON personal (subject);

CREATE INDEX receipt_payer ON receipt (payer);

CREATE INDEX share_entry_class ON share_entry (class);

CREATE INDEX share_entry_decision ON share_entry (decision);

CREATE INDEX share_entry_member ON share_entry (member);

CREATE INDEX share_entry_pair ON share_entry (pair);

CREATE INDEX share_entry_reverses ON share_entry (reverses);

CREATE INDEX spell_class ON spell (class);

CREATE INDEX spell_decision ON spell (decision);

CREATE INDEX spell_member ON spell (member);

CREATE INDEX standing_class ON standing (class);

CREATE INDEX standing_decision ON standing (decision);

CREATE INDEX standing_member ON standing (member);

CREATE INDEX tie_member ON tie (member);

CREATE INDEX tie_other ON tie (other);

CREATE INDEX touched_seq ON touched (seq);
