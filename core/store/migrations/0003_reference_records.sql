-- 部门名单: what the other departments know, one row for each subject of a kind (and insurance, where the list says
-- which). It is theirs: no clerk changes it, a newer list of the same kind does.

CREATE TABLE reference_record (
    id              INTEGER PRIMARY KEY,
    kind            TEXT    NOT NULL,
    insurance       TEXT    NOT NULL,
    subject_type    TEXT    NOT NULL CHECK (subject_type IN ('person', 'employer')),
    identity_key    TEXT    NOT NULL, -- as that of person and employer: what comparing joins by
    name            TEXT    NOT NULL,
    match_name      TEXT    NOT NULL,
    number          TEXT    NOT NULL, -- citizen id or credit code; empty when it is unusable
    number_as_sent  TEXT    NOT NULL,
    number_status   TEXT    NOT NULL, -- id_status of persons; empty for employers
    sex             TEXT    NOT NULL,
    birth           TEXT,
    village         INTEGER REFERENCES division,
    village_as_sent TEXT    NOT NULL,
    address         TEXT    NOT NULL,
    facts           TEXT    NOT NULL, -- JSON object of field code to text: what else the list says
    added_by        INTEGER NOT NULL REFERENCES import_batch,
    batch           INTEGER NOT NULL REFERENCES import_batch, -- the one that wrote it last, with its place there
    sheet           TEXT    NOT NULL,
    row             INTEGER NOT NULL,
    stands          INTEGER NOT NULL CHECK (stands IN (0, 1)) -- 0: the department took it off its full list
) STRICT;
CREATE UNIQUE INDEX reference_of_subject ON reference_record (identity_key, kind, insurance);
CREATE INDEX reference_match_name ON reference_record (match_name);
CREATE INDEX reference_batch ON reference_record (batch);
CREATE INDEX reference_added_by ON reference_record (added_by);
