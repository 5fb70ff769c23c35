import type { CallSid, RecordingSid } from '../domain/words/identifiers.ts'
import type { Call } from '../domain/words/person-file.ts'
import { sql, type ReadHandle, type WriteHandle } from './handles.ts'

/** Whether the file of a call's voicemail is to be fetched, and when: as the call has it, which was just written. */
export function writeRecording(db: WriteHandle, { id, voicemail }: Call): void {
  if (voicemail?.file.is === 'wanted') {
    sql<[CallSid, RecordingSid, number]>(
      db,
      `INSERT INTO recording (call_id, sid, due_at_ms) VALUES (?, ?, ?)
       ON CONFLICT (call_id) DO UPDATE SET sid = excluded.sid, due_at_ms = excluded.due_at_ms`,
    ).run(id, voicemail.recordingSid, voicemail.file.dueAt)
  } else if (voicemail) sql<[CallSid]>(db, 'DELETE FROM recording WHERE call_id = ?').run(id)
}

/** Whether a call still waits for this file. */
export function isWanted(db: ReadHandle, recording: RecordingSid): boolean {
  return sql<[RecordingSid]>(db, 'SELECT 1 FROM recording WHERE sid = ?').get(recording) !== undefined
}
