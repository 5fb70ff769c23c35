/** The files of voicemails that are still to be fetched. Those from before it existed are fetched too. */
export const voicemail = `
-- A row lies here only while its file is wanted, so that the first one due is found at once however many came before.
CREATE TABLE recording (
  call_id TEXT PRIMARY KEY REFERENCES call (id) ON DELETE CASCADE,
  sid TEXT NOT NULL,
  due_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX recording_due ON recording (due_at_ms);

UPDATE call SET voicemail = json_object(
  'recordingSid', voicemail ->> 'recordingSid',
  'seconds', voicemail -> 'seconds',
  'transcript', NULL,
  'file', json_object('is', 'wanted', 'since', started_at_ms, 'tries', 0, 'dueAt', started_at_ms)
) WHERE voicemail IS NOT NULL;
INSERT INTO recording (call_id, sid, due_at_ms)
  SELECT id, voicemail ->> 'recordingSid', started_at_ms FROM call WHERE voicemail IS NOT NULL;
`
