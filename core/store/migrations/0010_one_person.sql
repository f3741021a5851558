-- 确认同一人: who turned out to be somebody else, and whom later lists' rows of him are about. A tie that a clerk
-- accepted before is one already.
ALTER TABLE person ADD COLUMN merged_into INTEGER REFERENCES person;
UPDATE person SET merged_into = (SELECT person FROM identity_proposal WHERE damaged = main.person.id AND state = 'accepted')
 WHERE id IN (SELECT damaged FROM identity_proposal WHERE state = 'accepted');
CREATE INDEX person_merged_into ON person (merged_into) WHERE merged_into IS NOT NULL;

-- 未脱敏导出, looked up years later among millions of events.
CREATE INDEX event_revealed ON event (seq) WHERE kind = 'revealed';
