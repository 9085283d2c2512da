-- version 1

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
) STRICT;

CREATE TABLE coop (
    id        BLOB PRIMARY KEY NOT NULL,
    name      TEXT NOT NULL,
    currency  TEXT NOT NULL,
    lang      TEXT NOT NULL
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

CREATE TABLE member (
    id        BLOB PRIMARY KEY NOT NULL,
    number    INTEGER NOT NULL UNIQUE CHECK (number > 0),
    folio     TEXT,
    kind      TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
    profile   BLOB NOT NULL
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
) STRICT;

CREATE TABLE spell (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB NOT NULL REFERENCES member (id),
    class     BLOB NOT NULL REFERENCES class (id),
    from_day  TEXT NOT NULL,
    to_day    TEXT CHECK (to_day >= from_day)
) STRICT;

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
) STRICT;

CREATE TABLE touched (
    tbl       TEXT NOT NULL,
    pk        BLOB NOT NULL,
    seq       INTEGER NOT NULL,
    how       TEXT NOT NULL CHECK (how IN ('insert', 'update', 'delete', 'lean')),
    PRIMARY KEY (tbl, pk, seq, how)
) STRICT, WITHOUT ROWID;

CREATE INDEX class_terms_class ON class_terms (class);

CREATE INDEX paper_member ON paper (member);

CREATE INDEX person_member ON person (member);

CREATE INDEX personal_subject ON personal (subject);

CREATE INDEX share_entry_class ON share_entry (class);

CREATE INDEX share_entry_member ON share_entry (member);

CREATE INDEX share_entry_reverses ON share_entry (reverses);

CREATE INDEX spell_class ON spell (class);

CREATE INDEX spell_member ON spell (member);

CREATE INDEX standing_member ON standing (member);

CREATE INDEX touched_seq ON touched (seq);
