-- So that a day's work is counted without what was taken back of it.
CREATE INDEX event_result_undone ON event (recorded_at) WHERE kind = 'result-undone';
