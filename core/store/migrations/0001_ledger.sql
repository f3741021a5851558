-- The ledger, version 1. Terms are those of core/domain/GLOSSARY.md; codes those of resources/codes.
-- Dates are "YYYY-MM-DD", instants "YYYY-MM-DDTHH:MM:SS.mmmZ" in UTC.

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign_phase (
    code     TEXT    NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    starts   TEXT    NOT NULL,
    ends     TEXT    NOT NULL CHECK (ends >= starts)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign_deadline (
    duty    TEXT NOT NULL,
    due_on  TEXT NOT NULL,
    data_to TEXT NOT NULL,
    PRIMARY KEY (duty, due_on)
) STRICT, WITHOUT ROWID;

-- 村（社区）: the office's own, 12-digit statistical codes; `active` = 0 keeps one that was merged away for old entries.
CREATE TABLE division (
    id       INTEGER PRIMARY KEY,
    code     TEXT    NOT NULL UNIQUE,
    name     TEXT    NOT NULL CHECK (name <> ''),
    position INTEGER NOT NULL,
    active   INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE division_alias (
    division INTEGER NOT NULL REFERENCES division,
    alias    TEXT    NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (alias, division)
) STRICT, WITHOUT ROWID;

CREATE TABLE operator (
    id   INTEGER PRIMARY KEY,
    name TEXT    NOT NULL UNIQUE CHECK (name <> ''),
    role TEXT    NOT NULL CHECK (role IN ('clerk', 'head', 'viewer'))
) STRICT;

-- Code tables that an office can correct; seeded from resources/codes/codes.csv.
CREATE TABLE code (
    list       TEXT    NOT NULL,
    code       TEXT    NOT NULL,
    label      TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    valid_from TEXT,
    valid_to   TEXT,
    source     TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (list, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE code_alias (
    list  TEXT NOT NULL,
    alias TEXT NOT NULL,
    code  TEXT NOT NULL,
    PRIMARY KEY (list, alias),
    FOREIGN KEY (list, code) REFERENCES code (list, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id              INTEGER PRIMARY KEY,
    identity_key    TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL,
    match_name      TEXT NOT NULL,
    citizen_id      TEXT NOT NULL DEFAULT '',
    id_as_sent      TEXT NOT NULL DEFAULT '',
    id_status       TEXT NOT NULL,
    sex             TEXT NOT NULL DEFAULT '',
    birth           TEXT,
    ethnicity       TEXT NOT NULL DEFAULT '',
    village         INTEGER REFERENCES division,
    village_as_sent TEXT NOT NULL DEFAULT '',
    group_name      TEXT NOT NULL DEFAULT '',
    address         TEXT NOT NULL DEFAULT '',
    phone           TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX person_citizen_id ON person (citizen_id) WHERE citizen_id <> '';
CREATE INDEX person_match_name ON person (match_name);

CREATE TABLE employer (
    id              INTEGER PRIMARY KEY,
    identity_key    TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL,
    match_name      TEXT NOT NULL,
    credit_code     TEXT NOT NULL DEFAULT '',
    code_as_sent    TEXT NOT NULL DEFAULT '',
    legal_person    TEXT NOT NULL DEFAULT '',
    phone           TEXT NOT NULL DEFAULT '',
    industry        TEXT NOT NULL DEFAULT '',
    headcount       INTEGER,
    village         INTEGER REFERENCES division,
    village_as_sent TEXT NOT NULL DEFAULT '',
    address         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX employer_credit_code ON employer (credit_code) WHERE credit_code <> '';
CREATE INDEX employer_match_name ON employer (match_name);

CREATE TABLE import_batch (
    id          INTEGER PRIMARY KEY,
    kind        TEXT    NOT NULL,
    insurance   TEXT    NOT NULL,
    list_extent TEXT    NOT NULL CHECK (list_extent IN ('full', 'partial')),
    issued_on   TEXT    NOT NULL,
    file_name   TEXT    NOT NULL,
    sha256      BLOB    NOT NULL,
    layout      TEXT    NOT NULL, -- JSON: sheets with header rows, first and last row, columns
    operator    INTEGER NOT NULL REFERENCES operator,
    recorded_at TEXT    NOT NULL,
    undone_at   TEXT,
    rows_read   INTEGER NOT NULL,
    accepted    INTEGER NOT NULL,
    warned      INTEGER NOT NULL,
    refused     INTEGER NOT NULL,
    duplicates  INTEGER NOT NULL,
    added       INTEGER NOT NULL,
    changed     INTEGER NOT NULL,
    same        INTEGER NOT NULL,
    withdrawn   INTEGER NOT NULL,
    CHECK (rows_read = accepted + refused + duplicates)
) STRICT;

CREATE TABLE entry (
    id          INTEGER PRIMARY KEY,
    kind        TEXT    NOT NULL,
    insurance   TEXT    NOT NULL,
    person      INTEGER REFERENCES person,
    employer    INTEGER REFERENCES employer,
    village     INTEGER REFERENCES division,
    batch       INTEGER NOT NULL REFERENCES import_batch, -- the batch that brought it first
    state       TEXT    NOT NULL,
    reason      TEXT    NOT NULL DEFAULT '',
    enrolled_in TEXT    NOT NULL DEFAULT 'unspecified',
    occurred_on TEXT    NOT NULL,
    version     INTEGER NOT NULL DEFAULT 1,
    CHECK ((person IS NULL) <> (employer IS NULL))
) STRICT;
CREATE UNIQUE INDEX entry_of_person ON entry (person, kind, insurance) WHERE person IS NOT NULL;
CREATE UNIQUE INDEX entry_of_employer ON entry (employer, kind, insurance) WHERE employer IS NOT NULL;
CREATE INDEX entry_by_state ON entry (state, village);
CREATE INDEX entry_by_village ON entry (village);

-- What the city sent, as it was sent: each row with its cells, whatever became of it.
CREATE TABLE import_row (
    batch    INTEGER NOT NULL REFERENCES import_batch,
    sheet    TEXT    NOT NULL,
    row      INTEGER NOT NULL, -- as Excel shows it, from 1
    cells    TEXT    NOT NULL, -- JSON array of the cells' texts
    outcome  TEXT    NOT NULL CHECK (outcome IN ('accepted', 'refused', 'duplicate')),
    verdicts TEXT    NOT NULL, -- JSON array of {field, code}
    entry    INTEGER REFERENCES entry,
    PRIMARY KEY (batch, sheet, row)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_row_entry ON import_row (entry) WHERE entry IS NOT NULL;

-- 事件: append-only and hash-chained. recorded_at is when the ledger learned it, occurred_on when it happened.
CREATE TABLE event (
    seq         INTEGER PRIMARY KEY,
    recorded_at TEXT    NOT NULL,
    occurred_on TEXT    NOT NULL,
    operator    INTEGER NOT NULL REFERENCES operator,
    kind        TEXT    NOT NULL,
    entry       INTEGER REFERENCES entry,
    batch       INTEGER REFERENCES import_batch,
    from_state  TEXT    NOT NULL DEFAULT '',
    to_state    TEXT    NOT NULL DEFAULT '',
    reason      TEXT    NOT NULL DEFAULT '',
    insurance   TEXT    NOT NULL DEFAULT '',
    note        TEXT    NOT NULL DEFAULT '',
    detail      TEXT    NOT NULL DEFAULT '',
    prev_hash   BLOB    NOT NULL,
    hash        BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX event_entry ON event (entry, seq) WHERE entry IS NOT NULL;
CREATE INDEX event_batch ON event (batch, seq) WHERE batch IS NOT NULL;

CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event BEGIN
    SELECT raise(ABORT, 'events are append-only');
END;
CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event BEGIN
    SELECT raise(ABORT, 'events are append-only');
END;

-- 固化的月报: seq is the last event that was known, so that the figures can be computed again, identical.
CREATE TABLE report (
    id         INTEGER PRIMARY KEY,
    month      TEXT    NOT NULL, -- YYYY-MM
    seq        INTEGER NOT NULL,
    figures    TEXT    NOT NULL, -- canonical JSON
    hash       BLOB    NOT NULL, -- SHA-256 of figures
    frozen_at  TEXT    NOT NULL,
    operator   INTEGER NOT NULL REFERENCES operator
) STRICT;
CREATE UNIQUE INDEX report_month ON report (month);
