/** Sequences in every version somebody may be in, who is in them, and when a person has to be looked at. */
export const sequences = `
CREATE TABLE sequence (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  lead_type TEXT NOT NULL,
  is_active INTEGER NOT NULL,
  touches TEXT NOT NULL,
  exits TEXT NOT NULL,
  saved_at_ms INTEGER NOT NULL,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE enrollment (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  call_id TEXT NOT NULL,
  line TEXT NOT NULL,
  to_phone TEXT NOT NULL,
  hour_zero_ms INTEGER NOT NULL,
  stage_before TEXT NOT NULL,
  state TEXT NOT NULL,
  exit_reason TEXT,
  sequence_id TEXT,
  sequence_version INTEGER,
  enrolled_at_ms INTEGER,
  ended_at_ms INTEGER,
  -- Only ever read whole.
  pauses TEXT NOT NULL,
  done TEXT NOT NULL,
  next TEXT,
  look_at_ms INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX enrollment_by_person ON enrollment (person_id);
CREATE INDEX enrollment_by_start ON enrollment (enrolled_at_ms) WHERE enrolled_at_ms IS NOT NULL;
CREATE INDEX enrollment_running ON enrollment (person_id) WHERE state IN ('waiting', 'active');

ALTER TABLE message ADD COLUMN enrollment_id TEXT;
ALTER TABLE message ADD COLUMN touch_number INTEGER;
-- Of an e-mail: from, to and subject.
ALTER TABLE message ADD COLUMN envelope TEXT;
CREATE INDEX message_touch_due ON message (due_at_ms)
  WHERE due_at_ms IS NOT NULL AND state = 'pending' AND purpose = 'touch';

-- When they have to be looked at without anything happening: derived with each write.
ALTER TABLE person ADD COLUMN look_at_ms INTEGER;
CREATE INDEX person_look ON person (look_at_ms) WHERE look_at_ms IS NOT NULL;
UPDATE person SET look_at_ms = 0 WHERE waiting_since_ms IS NOT NULL;
`
