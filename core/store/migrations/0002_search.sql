-- Search as one types: by pinyin initials, by phone, by a number as it was sent. person_initials and employer_initials
-- are functions of the program (core/store/sql_functions.h).

ALTER TABLE person ADD COLUMN initials TEXT NOT NULL DEFAULT '';
UPDATE person SET initials = person_initials(name);
CREATE INDEX person_initials ON person (initials);
CREATE INDEX person_phone ON person (phone) WHERE phone <> '';
CREATE INDEX person_id_as_sent ON person (id_as_sent) WHERE citizen_id = '';

ALTER TABLE employer ADD COLUMN initials TEXT NOT NULL DEFAULT '';
UPDATE employer SET initials = employer_initials(name);
