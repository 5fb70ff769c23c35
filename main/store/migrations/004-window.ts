/** What the window shows of people, ready to be read: their row in the inbox, drafts, and who was erased. */
export const window = `
ALTER TABLE person ADD COLUMN done_at_ms INTEGER;
-- What the agent did last and what stood before it, so that it can be taken back.
ALTER TABLE person ADD COLUMN last_action TEXT;
-- The row in the inbox: derived with each write, as waiting_since_ms is. Null: not derived yet.
ALTER TABLE person ADD COLUMN inbox_group TEXT;
ALTER TABLE person ADD COLUMN inbox_rank INTEGER;
ALTER TABLE person ADD COLUMN inbox_row TEXT;
CREATE INDEX person_inbox ON person (inbox_group, inbox_rank, id);
CREATE INDEX person_without_row ON person (id) WHERE inbox_row IS NULL;

-- The agent asked for this automatic text by hand (R8).
ALTER TABLE message ADD COLUMN asked_at_ms INTEGER;

-- Counted for the status: each is a handful of rows, whatever else there is.
CREATE INDEX message_in_doubt ON message (id) WHERE state = 'in_doubt';
CREATE INDEX call_held ON call (id) WHERE decision_code = 'held';
CREATE INDEX call_missed ON call (started_at_ms) WHERE outcome = 'missed' AND decision_code IS NOT 'before_first_start';
CREATE INDEX message_answering ON message (sent_at_ms) WHERE call_id IS NOT NULL AND sent_at_ms IS NOT NULL;

-- What was begun and not sent.
CREATE TABLE draft (
  person_id TEXT PRIMARY KEY REFERENCES person (id),
  body TEXT NOT NULL,
  saved_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What stays of an erased person: salted hashes of numbers, and of what Twilio may tell of once more. What is older than
-- the erasing is not taken in again, and a stop holds.
CREATE TABLE erased (
  hash TEXT PRIMARY KEY,
  erased_at_ms INTEGER NOT NULL,
  opted_out_at_ms INTEGER
) STRICT, WITHOUT ROWID;
`
