-- Members in full: households, ties to others, decisions, documents; and payments.
--
-- Journalled tables as in 0001: STRICT, one key first, no cascade; columns only ever appended.

-- Who decided, when, and the number of the minute: cited by what was decided.
CREATE TABLE decision (
    id        BLOB PRIMARY KEY NOT NULL,
    body      TEXT NOT NULL,
    on_day    TEXT NOT NULL,
    minute    TEXT NOT NULL
) STRICT;

-- People who live together. Its name and address are personal values.
CREATE TABLE household (
    id        BLOB PRIMARY KEY NOT NULL,
    number    INTEGER NOT NULL UNIQUE CHECK (number > 0),
    profile   BLOB NOT NULL
) STRICT;

ALTER TABLE coop ADD COLUMN place TEXT;
ALTER TABLE coop ADD COLUMN admits TEXT;
ALTER TABLE coop ADD COLUMN probation_days INTEGER;

ALTER TABLE member ADD COLUMN household BLOB REFERENCES household (id);
-- The record this one was found to be the same person as.
ALTER TABLE member ADD COLUMN merged_into BLOB REFERENCES member (id);
CREATE INDEX member_household ON member (household);
CREATE INDEX member_merged_into ON member (merged_into);

ALTER TABLE spell ADD COLUMN reason TEXT;
ALTER TABLE spell ADD COLUMN decision BLOB REFERENCES decision (id);
CREATE INDEX spell_decision ON spell (decision);

ALTER TABLE standing ADD COLUMN reason TEXT;
ALTER TABLE standing ADD COLUMN decision BLOB REFERENCES decision (id);
CREATE INDEX standing_decision ON standing (decision);
-- Of an application: the class asked for.
ALTER TABLE standing ADD COLUMN class BLOB REFERENCES class (id);
CREATE INDEX standing_class ON standing (class);

-- The largest part of the capital one member may hold, as a ratio: `1/3`.
ALTER TABLE class_terms ADD COLUMN most_part TEXT;

-- `pair` is the other line of a transfer or a conversion.
ALTER TABLE share_entry ADD COLUMN pair BLOB REFERENCES share_entry (id);
ALTER TABLE share_entry ADD COLUMN decision BLOB REFERENCES decision (id);
CREATE INDEX share_entry_pair ON share_entry (pair);
CREATE INDEX share_entry_decision ON share_entry (decision);

-- Someone tied to a member: a representative, a beneficiary, an heir, a joint holder, a sponsor, a proxy,
-- a charge of steward. Another member, or the name kept in `profile`.
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
CREATE INDEX tie_member ON tie (member);
CREATE INDEX tie_other ON tie (other);

-- What the co-op asks of its members beside the usual particulars; the answers are in the profile.
CREATE TABLE custom_field (
    id        BLOB PRIMARY KEY NOT NULL,
    name      TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('text', 'number', 'day', 'choice', 'yes-no')),
    options   TEXT NOT NULL,
    position  INTEGER NOT NULL,
    retired   INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE consent (
    id        BLOB PRIMARY KEY NOT NULL,
    member    BLOB NOT NULL REFERENCES member (id),
    kind      TEXT NOT NULL,
    on_day    TEXT NOT NULL,
    given     INTEGER NOT NULL CHECK (given IN (0, 1))
) STRICT;
CREATE INDEX consent_member ON consent (member);

-- A document kept in the file. Its name is in `profile`, its bytes in `kept_bytes` under `content`.
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
CREATE INDEX document_member ON document (member);

-- What a member owes the co-op. A line below zero takes an earlier one back.
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
CREATE INDEX charge_member ON charge (member);
CREATE INDEX charge_class ON charge (class);
CREATE INDEX charge_reverses ON charge (reverses);
CREATE INDEX charge_decision ON charge (decision);

-- Money received, numbered without gaps. Who paid, as printed, is in `profile`.
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
CREATE INDEX receipt_payer ON receipt (payer);

-- What a receipt's money went to: a charge, or the member's credit where there is none; and the line of
-- the share ledger it paid.
CREATE TABLE payment (
    id        BLOB PRIMARY KEY NOT NULL,
    receipt   BLOB NOT NULL REFERENCES receipt (id),
    member    BLOB NOT NULL REFERENCES member (id),
    charge    BLOB REFERENCES charge (id),
    amount    INTEGER NOT NULL CHECK (amount > 0),
    entry     BLOB REFERENCES share_entry (id)
) STRICT;
CREATE INDEX payment_receipt ON payment (receipt);
CREATE INDEX payment_member ON payment (member);
CREATE INDEX payment_charge ON payment (charge);
CREATE INDEX payment_entry ON payment (entry);

-- A list someone named, to come back to: filter, order, columns.
CREATE TABLE saved_list (
    id        BLOB PRIMARY KEY NOT NULL,
    name      TEXT NOT NULL,
    query     TEXT NOT NULL
) STRICT;

-- Outside the journal: the bytes of documents, by salted digest, so that the law can have them erased.
CREATE TABLE kept_bytes (
    digest    BLOB PRIMARY KEY NOT NULL,
    subject   BLOB NOT NULL,
    salt      BLOB NOT NULL,
    bytes     BLOB NOT NULL
) STRICT;
CREATE INDEX kept_bytes_subject ON kept_bytes (subject);
