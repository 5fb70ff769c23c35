import { expect, test } from 'vitest'
import type { CallSid, RecordingSid } from '../../../../main/domain/words/identifiers.ts'
import { startFetch } from '../../../../main/engine/fetch-recording.ts'
import { desk } from '../../../fixtures/desk.ts'

const call = 'CA1' as CallSid
const recording = 'RE1' as RecordingSid
const never = undefined as never

test('a try that was not committed is not under way: the file is fetched when it is next due', () => {
  const given = desk()
  given.misses('CA1')
  given.handle({ type: 'VoicemailLeft', call, recordingSid: recording, seconds: 9 })
  const fetching = new Set<RecordingSid>()
  const parts = { store: given.store(), clock: given.clock, fetching, twilio: never, words: never, hear: never }
  const said = { install: 'this-computer', announce: () => {}, complain: () => {} }
  const row = { is: 'recording', dueAt: given.now(), call, recording } as const
  startFetch({ ...parts, ...said, after: () => {} }, row)
  expect([...fetching]).toEqual([recording])
  fetching.clear()
  startFetch({ ...parts, ...said, after: (_act, abandon) => abandon?.() }, row)
  expect([...fetching]).toEqual([])
})
