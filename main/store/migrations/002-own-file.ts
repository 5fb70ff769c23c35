/** Work that concerns many, done a person at a time (design §1.1), and how far it has come in the order of `message_due`. */
export const ownFile = `
CREATE TABLE work (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  line TEXT,
  due_at_ms INTEGER NOT NULL,
  after_due_at_ms INTEGER NOT NULL DEFAULT -9007199254740991,
  after_message TEXT NOT NULL DEFAULT ''
) STRICT;
`
