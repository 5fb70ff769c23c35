/** People, calls, texts, tasks, the journal, and what concerns everybody. Instants are epoch milliseconds, UTC. */
export const firstText = `
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  agent_id TEXT NOT NULL,
  name TEXT,
  email TEXT,
  zip TEXT,
  type TEXT NOT NULL,
  class TEXT NOT NULL,
  stage TEXT NOT NULL,
  is_paused INTEGER NOT NULL,
  paused_until_ms INTEGER,
  taken_over_at_ms INTEGER,
  -- Since when they wait for the agent (R10): derived with each write, so that the waiting can be counted.
  waiting_since_ms INTEGER
) STRICT;
CREATE INDEX person_waiting ON person (waiting_since_ms) WHERE waiting_since_ms IS NOT NULL;

-- Whose number it is, for each agent (D11).
CREATE TABLE person_number (
  agent_id TEXT NOT NULL,
  phone TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (agent_id, phone)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_number_by_person ON person_number (person_id);

-- What is known of a number, for every agent and every line (D10).
CREATE TABLE number (
  phone TEXT PRIMARY KEY,
  opted_out_at_ms INTEGER,
  refuses_texts_since_ms INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE call (
  id TEXT PRIMARY KEY,
  person_id TEXT REFERENCES person (id),
  caller TEXT NOT NULL,
  line TEXT NOT NULL,
  mode TEXT NOT NULL,
  is_screened INTEGER NOT NULL,
  source TEXT NOT NULL,
  started_at_ms INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  outcome TEXT NOT NULL,
  waits_for TEXT,
  ended_at_ms INTEGER,
  due_at_ms INTEGER,
  decision_code TEXT,
  decision_sentence TEXT,
  decision_at_ms INTEGER,
  leans_on TEXT,
  voicemail TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX call_by_person ON call (person_id, started_at_ms);
CREATE INDEX call_by_start ON call (started_at_ms, id);
CREATE INDEX call_due ON call (due_at_ms) WHERE due_at_ms IS NOT NULL;
CREATE INDEX call_in_progress ON call (line) WHERE outcome = 'in_progress';

CREATE TABLE message (
  id TEXT PRIMARY KEY,
  person_id TEXT REFERENCES person (id),
  direction TEXT NOT NULL,
  purpose TEXT NOT NULL,
  call_id TEXT,
  from_phone TEXT NOT NULL,
  to_phone TEXT NOT NULL,
  body TEXT,
  media TEXT,
  state TEXT NOT NULL,
  reason_code TEXT,
  reason_sentence TEXT,
  reason_at_ms INTEGER,
  created_at_ms INTEGER NOT NULL,
  due_at_ms INTEGER,
  attempts INTEGER NOT NULL,
  attempted_at_ms INTEGER,
  doubted_at_ms INTEGER,
  sent_at_ms INTEGER,
  delivered_at_ms INTEGER,
  sid TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX message_by_person ON message (person_id, created_at_ms);
CREATE INDEX message_due ON message (due_at_ms) WHERE due_at_ms IS NOT NULL;
CREATE INDEX message_sending ON message (person_id) WHERE state = 'sending';
CREATE UNIQUE INDEX message_by_sid ON message (sid) WHERE sid IS NOT NULL;

CREATE TABLE task (
  id TEXT PRIMARY KEY,
  person_id TEXT REFERENCES person (id),
  kind TEXT NOT NULL,
  call_id TEXT,
  due_at_ms INTEGER NOT NULL,
  sentence TEXT NOT NULL,
  state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX task_by_person ON task (person_id);
CREATE INDEX task_by_state ON task (state, due_at_ms);

-- Append-only: each decision with its sentence (D7).
CREATE TABLE journal (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  person_id TEXT,
  call_id TEXT,
  message_id TEXT,
  code TEXT NOT NULL,
  sentence TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_person ON journal (person_id, at_ms);

-- Lines whose automatic texts are stopped (D9). A refused key is tried again when due.
CREATE TABLE blocked_line (
  line TEXT PRIMARY KEY,
  fault TEXT NOT NULL,
  since_ms INTEGER NOT NULL,
  due_at_ms INTEGER
) STRICT, WITHOUT ROWID;

-- What concerns everybody, one value a key.
CREATE TABLE state (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`
