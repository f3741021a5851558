-- 操作员: a PIN each, if they want one, and those who left. Somebody must be able to say who the operators are: in a
-- ledger without a head it is who made it.

ALTER TABLE operator ADD COLUMN pin_hash TEXT NOT NULL DEFAULT ''; -- Argon2id, with its salt and costs; '': none
ALTER TABLE operator ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));
-- Since the last right one; no part of the history, only what makes guessing slow.
ALTER TABLE operator ADD COLUMN wrong_pins INTEGER NOT NULL DEFAULT 0;
ALTER TABLE operator ADD COLUMN wrong_pin_at TEXT;
UPDATE operator SET role = 'head'
 WHERE id = (SELECT min(id) FROM operator) AND NOT EXISTS (SELECT 1 FROM operator WHERE role = 'head');
