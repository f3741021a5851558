-- What users corrected about lists of one shape, so that the next such list needs no touch.
CREATE TABLE learned_mapping (
    sender TEXT    NOT NULL, -- as the office calls it; empty: whoever
    kind   TEXT    NOT NULL,
    shape  TEXT    NOT NULL, -- fingerprint of the header's words
    lesson TEXT    NOT NULL, -- JSON {"header_offset", "columns": {field: letters}}
    batch  INTEGER NOT NULL REFERENCES import_batch, -- the import that taught it
    PRIMARY KEY (sender, kind, shape)
) STRICT, WITHOUT ROWID;

-- 用工花名册: who works where, as a list of employed persons said. The employer may be in the ledger or not: it is found
-- by its code, or else by its name.
CREATE TABLE roster (
    person      INTEGER NOT NULL REFERENCES person,
    credit_code TEXT    NOT NULL,
    match_name  TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    employed_on TEXT    NOT NULL, -- as exactly as it was sent: a day, a month, a year or empty
    added_by    INTEGER NOT NULL REFERENCES import_batch,
    PRIMARY KEY (person, credit_code, match_name)
) STRICT, WITHOUT ROWID;
CREATE INDEX roster_credit_code ON roster (credit_code) WHERE credit_code <> '';
CREATE INDEX roster_match_name ON roster (match_name) WHERE credit_code = '';
CREATE INDEX roster_added_by ON roster (added_by);
