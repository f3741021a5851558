-- What a clerk types at the workbench besides results.

-- 未保存的输入: typed and not saved yet; no event, for nothing was said yet. One of each kind for an entry and operator.
CREATE TABLE draft (
    operator INTEGER NOT NULL REFERENCES operator,
    entry    INTEGER NOT NULL REFERENCES entry,
    about    TEXT    NOT NULL CHECK (about IN ('result', 'identity')),
    content  TEXT    NOT NULL, -- JSON, as the form wrote it
    PRIMARY KEY (operator, entry, about)
) STRICT, WITHOUT ROWID;

-- 已更正的栏目: what a clerk corrected of a subject and has not taken back: no list overwrites it. It comes from the
-- events of kind subject-corrected.
CREATE TABLE corrected_field (
    subject_type TEXT    NOT NULL CHECK (subject_type IN ('person', 'employer')),
    subject      INTEGER NOT NULL,
    field        TEXT    NOT NULL, -- code of the field
    as_before    TEXT    NOT NULL, -- what stood there before the first correction
    PRIMARY KEY (subject_type, subject, field)
) STRICT, WITHOUT ROWID;

-- 曾用标识: under which identity a list once sent somebody whose number was corrected since, so that the next list with
-- the old number finds the same subject. match_name is the name as it was then: another name is somebody else.
CREATE TABLE former_identity (
    identity_key TEXT    NOT NULL,
    subject_type TEXT    NOT NULL CHECK (subject_type IN ('person', 'employer')),
    subject      INTEGER NOT NULL,
    match_name   TEXT    NOT NULL,
    PRIMARY KEY (identity_key, subject_type, subject)
) STRICT, WITHOUT ROWID;

-- 督促整改: the steps taken against an employer that has not insured its staff. `stands` = 0: taken back. It comes from
-- the events enforcement-taken and enforcement-undone.
CREATE TABLE enforcement (
    id       INTEGER PRIMARY KEY,
    employer INTEGER NOT NULL REFERENCES employer,
    step     TEXT    NOT NULL CHECK (step IN ('urge', 'order', 'discredit')),
    taken_on TEXT    NOT NULL,
    due_on   TEXT,             -- by when it is to be set right; none for discredit
    document TEXT    NOT NULL, -- 文号
    stands   INTEGER NOT NULL DEFAULT 1 CHECK (stands IN (0, 1)),
    event    INTEGER NOT NULL UNIQUE REFERENCES event
) STRICT;
CREATE INDEX enforcement_employer ON enforcement (employer, id) WHERE stands = 1;
