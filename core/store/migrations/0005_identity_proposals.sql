-- 身份比对建议: somebody whose number a spreadsheet damaged may be one whom the ledger knows, by name, birth and village.
-- A clerk decides; nothing is tied by itself.
CREATE TABLE identity_proposal (
    id      INTEGER PRIMARY KEY,
    damaged INTEGER NOT NULL REFERENCES person, -- as the row was sent
    person  INTEGER NOT NULL REFERENCES person, -- whom the ledger knows
    batch   INTEGER NOT NULL REFERENCES import_batch, -- the import that brought the two together
    state   TEXT    NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'refused')),
    UNIQUE (damaged, person)
) STRICT;
CREATE UNIQUE INDEX identity_tied ON identity_proposal (damaged) WHERE state = 'accepted';
CREATE INDEX identity_proposal_batch ON identity_proposal (batch);
CREATE INDEX identity_proposal_person ON identity_proposal (person);
CREATE INDEX person_damaged ON person (match_name) WHERE id_status = 'damaged';
