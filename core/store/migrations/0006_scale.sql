-- So that a ledger of a million persons answers like one of a thousand. entry_queue holds what the usual filters of a
-- queue ask for, so that no row of `entry` is looked up; entry_open finds what has waited longest;
-- event_result_recorded counts a day's work; person_numbers and person_address are looked through instead of the
-- persons themselves.

DROP INDEX entry_by_state;
CREATE INDEX entry_queue ON entry (state, village, kind, insurance);
CREATE INDEX entry_open ON entry (occurred_on) WHERE state IN ('pending', 'in-progress');
CREATE INDEX event_result_recorded ON event (recorded_at) WHERE kind = 'result-recorded';
CREATE INDEX person_address ON person (address) WHERE address <> '';
DROP INDEX person_citizen_id;
CREATE INDEX person_numbers ON person (citizen_id, phone);
