-- Figures as of any day, as known at any event: event_entry holds all that figures ask of the events, in the order they
-- are asked for, so that no event itself is looked up; entry_queue holds what the figures of today ask for.

DROP INDEX event_entry;
CREATE INDEX event_entry ON event (entry, seq, occurred_on, kind, to_state, reason, insurance) WHERE entry IS NOT NULL;
DROP INDEX entry_queue;
CREATE INDEX entry_queue ON entry (state, village, kind, insurance, reason, enrolled_in);

-- Where an entry stood before it was moved to another village, so that a report is computed again as it was. Kept by a
-- trigger, whoever moves the entry; the event that tells of the move comes after it in the same transaction.
CREATE TABLE entry_village_before (
    entry     INTEGER NOT NULL REFERENCES entry,
    until_seq INTEGER NOT NULL, -- the last event before the move
    village   INTEGER REFERENCES division,
    PRIMARY KEY (entry, until_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_village_before_seq ON entry_village_before (until_seq);
CREATE TRIGGER entry_changed_village AFTER UPDATE OF village ON entry WHEN old.village IS NOT new.village BEGIN
    INSERT OR IGNORE INTO entry_village_before (entry, until_seq, village)
    VALUES (old.id, (SELECT coalesce(max(seq), 0) FROM event), old.village);
END;

-- 报送: what went to the city, kept for good. A month can be withdrawn and submitted again; both stay.
CREATE TABLE submission (
    id                INTEGER PRIMARY KEY,
    month             TEXT    NOT NULL, -- YYYY-MM
    version           INTEGER NOT NULL, -- 1, then the corrections
    seq               INTEGER NOT NULL, -- the last event that was known
    chain_head        BLOB    NOT NULL, -- its hash
    figures           TEXT    NOT NULL, -- canonical JSON
    hash              BLOB    NOT NULL, -- SHA-256 of figures
    words             TEXT    NOT NULL, -- JSON: problems, measures, who signed
    file_hash         BLOB,             -- SHA-256 of the workbook that was sent, where one was written
    frozen_at         TEXT    NOT NULL,
    operator          INTEGER NOT NULL REFERENCES operator,
    withdrawn_at      TEXT,
    withdrawn_by      INTEGER REFERENCES operator,
    withdrawn_because TEXT    NOT NULL DEFAULT '',
    UNIQUE (month, version)
) STRICT;
CREATE UNIQUE INDEX submission_in_force ON submission (month) WHERE withdrawn_at IS NULL;
INSERT INTO submission (id, month, version, seq, chain_head, figures, hash, words, frozen_at, operator)
SELECT report.id, report.month, 1, report.seq, event.hash, report.figures, report.hash, '{}', report.frozen_at,
       report.operator
FROM report JOIN event ON event.seq = report.seq;
DROP TABLE report;

CREATE TRIGGER submission_is_not_changed
BEFORE UPDATE OF month, version, seq, chain_head, figures, hash, words, file_hash, frozen_at, operator ON submission
BEGIN
    SELECT raise(ABORT, 'submissions stay as they are');
END;
CREATE TRIGGER submission_is_withdrawn_once BEFORE UPDATE ON submission WHEN old.withdrawn_at IS NOT NULL BEGIN
    SELECT raise(ABORT, 'submissions are withdrawn once');
END;
CREATE TRIGGER submission_is_not_deleted BEFORE DELETE ON submission BEGIN
    SELECT raise(ABORT, 'submissions stay as they are');
END;

-- 存在问题 and 对策措施 while they are being written: a draft, part of no history until it is submitted.
CREATE TABLE report_draft (
    month    TEXT NOT NULL PRIMARY KEY,
    problems TEXT NOT NULL,
    measures TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- 宣传执法: each row is one wording of an activity. What is corrected or taken back gets an end and stays, so that a
-- report counts what was known when it was made.
CREATE TABLE activity (
    id          INTEGER PRIMARY KEY,
    activity    INTEGER NOT NULL, -- the same for every wording of one activity
    known_from  INTEGER NOT NULL, -- the event that wrote it
    known_until INTEGER,          -- the event that corrected it or took it back
    sort        TEXT    NOT NULL CHECK (sort IN ('outreach', 'inspection')),
    kind        TEXT    NOT NULL,
    held_on     TEXT    NOT NULL,
    village     INTEGER REFERENCES division,
    place       TEXT    NOT NULL,
    audience    TEXT    NOT NULL,
    reached     INTEGER NOT NULL CHECK (reached >= 0),
    materials   INTEGER NOT NULL CHECK (materials >= 0),
    inspected   INTEGER NOT NULL CHECK (inspected >= 0),
    problems    INTEGER NOT NULL CHECK (problems >= 0),
    ordered     INTEGER NOT NULL CHECK (ordered >= 0),
    note        TEXT    NOT NULL
) STRICT;
CREATE INDEX activity_held_on ON activity (held_on);
CREATE UNIQUE INDEX activity_stands ON activity (activity) WHERE known_until IS NULL;
