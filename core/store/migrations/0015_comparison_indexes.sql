-- Namesakes of one birthday are what comparing looks for: of a million persons a hundred have the name, one the birthday
-- too.
DROP INDEX person_match_name;
CREATE INDEX person_match_name ON person (match_name, birth);

-- Groups are counted together with the entries' states, which no index of suggestions has; it only made writing slower.
DROP INDEX suggestion_group;
