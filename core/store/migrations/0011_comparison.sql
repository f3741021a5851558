-- 比对: the departments' lists against the ledger. A suggestion says what an entry's result may be and stands on rows of
-- those lists; a clerk accepts or refuses it. What changed since the last comparison is noted by the triggers, whoever
-- changed it, so that only that is compared again.

CREATE TABLE suggestion (
    id         INTEGER PRIMARY KEY,
    entry      INTEGER NOT NULL REFERENCES entry,
    outcome    TEXT    NOT NULL CHECK (outcome IN ('enrolled', 'excluded')),
    reason     TEXT    NOT NULL, -- '' when enrolled
    insurance  TEXT    NOT NULL, -- joined, when enrolled and the list named none; else 'unspecified'
    confidence TEXT    NOT NULL, -- of its surest evidence
    question   INTEGER NOT NULL CHECK (question IN (0, 1)), -- to be asked first: none of its evidence is plain
    source     TEXT    NOT NULL, -- the kind of list of its surest evidence
    state      TEXT    NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'refused'))
) STRICT;
CREATE UNIQUE INDEX suggestion_open ON suggestion (entry, outcome, reason, insurance) WHERE state = 'open';
CREATE INDEX suggestion_entry ON suggestion (entry);
CREATE INDEX suggestion_group ON suggestion (state, outcome, reason, source, confidence, question);

-- 佐证: what a suggestion stands on. While it is open, the records as they are; once decided, as they were: place and
-- fingerprint stay when the record changes or goes.
CREATE TABLE suggestion_evidence (
    suggestion  INTEGER NOT NULL REFERENCES suggestion ON DELETE CASCADE,
    fingerprint INTEGER NOT NULL, -- of all that the record says to the point: another one is other evidence
    reference   INTEGER REFERENCES reference_record ON DELETE SET NULL,
    kind        TEXT    NOT NULL,
    batch       INTEGER NOT NULL REFERENCES import_batch,
    sheet       TEXT    NOT NULL,
    row         INTEGER NOT NULL,
    confidence  TEXT    NOT NULL,
    question    INTEGER NOT NULL,
    PRIMARY KEY (suggestion, fingerprint)
) STRICT, WITHOUT ROWID;
CREATE INDEX suggestion_evidence_reference ON suggestion_evidence (reference);
CREATE INDEX suggestion_evidence_batch ON suggestion_evidence (batch);

-- 线索: whom the city's lists miss. One for each subject and kind.
CREATE TABLE finding (
    id           INTEGER PRIMARY KEY,
    kind         TEXT    NOT NULL,
    identity_key TEXT    NOT NULL,
    reference    INTEGER NOT NULL REFERENCES reference_record ON DELETE CASCADE,
    question     INTEGER NOT NULL CHECK (question IN (0, 1)), -- the list does not say it plainly
    state        TEXT    NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'taken', 'dismissed')),
    batch        INTEGER REFERENCES import_batch, -- that made it an entry
    UNIQUE (kind, identity_key)
) STRICT;
CREATE INDEX finding_state ON finding (state, kind);
CREATE INDEX finding_reference ON finding (reference);
CREATE INDEX finding_batch ON finding (batch) WHERE batch IS NOT NULL;

CREATE TABLE reference_due (
    reference INTEGER PRIMARY KEY REFERENCES reference_record ON DELETE CASCADE
) STRICT;
CREATE TABLE entry_due (
    entry INTEGER PRIMARY KEY REFERENCES entry
) STRICT;
INSERT INTO reference_due SELECT id FROM reference_record;

CREATE TRIGGER reference_came AFTER INSERT ON reference_record BEGIN
    INSERT OR IGNORE INTO reference_due VALUES (new.id);
END;
CREATE TRIGGER reference_changed AFTER UPDATE ON reference_record BEGIN
    INSERT OR IGNORE INTO reference_due VALUES (new.id);
END;
CREATE TRIGGER reference_goes BEFORE DELETE ON reference_record BEGIN
    INSERT OR IGNORE INTO reference_due SELECT id FROM reference_record
    WHERE identity_key = old.identity_key AND id <> old.id;
END;
CREATE TRIGGER entry_came AFTER INSERT ON entry BEGIN
    INSERT OR IGNORE INTO entry_due VALUES (new.id);
END;
CREATE TRIGGER entry_moved AFTER UPDATE OF person, employer ON entry BEGIN
    INSERT OR IGNORE INTO entry_due VALUES (new.id);
END;
CREATE TRIGGER entry_stands_again AFTER UPDATE OF state ON entry
WHEN (old.state = 'void') <> (new.state = 'void') BEGIN
    INSERT OR IGNORE INTO entry_due VALUES (new.id);
END;
CREATE TRIGGER person_changed AFTER UPDATE OF match_name, citizen_id, id_status, birth, village ON person
WHEN old.match_name <> new.match_name OR old.citizen_id <> new.citizen_id OR old.id_status <> new.id_status
    OR old.birth IS NOT new.birth OR old.village IS NOT new.village BEGIN
    INSERT OR IGNORE INTO entry_due SELECT id FROM entry WHERE person = new.id;
END;
CREATE TRIGGER employer_changed AFTER UPDATE OF match_name, credit_code, village ON employer
WHEN old.match_name <> new.match_name OR old.credit_code <> new.credit_code OR old.village IS NOT new.village BEGIN
    INSERT OR IGNORE INTO entry_due SELECT id FROM entry WHERE employer = new.id;
END;

-- So that the few whose number or name does not hold are found without looking through everybody.
CREATE INDEX person_unidentified ON person (match_name) WHERE id_status <> 'valid';
CREATE INDEX reference_unidentified ON reference_record (match_name) WHERE number_status <> 'valid';
CREATE INDEX import_row_doubtful_name ON import_row (entry) WHERE entry IS NOT NULL AND instr(verdicts, 'name"}') > 0;
