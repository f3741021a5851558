-- 佐证: what proves the result that stands, a JSON object of field code to text, or ''. It comes from the last event's
-- detail, like the state itself.
ALTER TABLE entry ADD COLUMN evidence TEXT NOT NULL DEFAULT '';
