import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from '../../../../../main/domain/decide.ts'
import { isNothing } from '../../../../../main/domain/decided.ts'
import { whileFetching } from '../../../../../main/domain/voicemail.ts'
import type { DomainEvent, FetchReport } from '../../../../../main/domain/words/event.ts'
import type { CallSid, RecordingSid } from '../../../../../main/domain/words/identifiers.ts'
import { between, days, later, minutes, seconds, type EpochMs } from '../../../../../main/domain/words/instant.ts'
import type { PersonFile, Voicemail } from '../../../../../main/domain/words/person-file.ts'
import { afternoon } from '../../../../fixtures/evidence.ts'
import { missedCall, personFile } from '../../../../fixtures/person-file.ts'
import { policy } from '../../../../fixtures/policy.ts'

const missed = personFile({ calls: [missedCall('CA1', afternoon)] })
const about = { call: 'CA1' as CallSid, recordingSid: 'RE1' as RecordingSid }
const left: DomainEvent = { type: 'VoicemailLeft', ...about, seconds: 12 }
const longer: DomainEvent = { ...left, recordingSid: 'RE2' as RecordingSid, seconds: 30 }
const transcribed: DomainEvent = { type: 'VoicemailTranscribed', ...about, text: 'Is it free?' }
const fetched = (report: FetchReport): DomainEvent => ({ type: 'RecordingFetched', ...about, report })
const notYet = fetched({ is: 'not_yet', retryAfter: null })

const after = (file: PersonFile, ...events: readonly DomainEvent[]) =>
  events.reduce((known, event) => decide(event, known, policy(), afternoon).file, file)
const voicemailIn = (file: PersonFile): Voicemail => {
  const voicemail = file.calls[0]?.voicemail
  if (!voicemail) throw new Error('no voicemail')
  return voicemail
}
const isIgnored = (event: DomainEvent, file: PersonFile) => isNothing(decide(event, file, policy(), afternoon), file)

test('a voicemail wants its file at once', () => {
  const file = { is: 'wanted', since: afternoon, tries: 0, dueAt: afternoon }
  expect(voicemailIn(after(missed, left))).toEqual({ recordingSid: 'RE1', seconds: 12, transcript: null, file })
})

test('its words are attached before the recording is told of or after, once, and to nothing else', () => {
  const both = voicemailIn(after(missed, left, transcribed))
  expect(voicemailIn(after(missed, transcribed, left))).toEqual(both)
  expect(both).toMatchObject({ seconds: 12, transcript: 'Is it free?' })
  const known = after(missed, left, transcribed)
  expect([
    isIgnored(transcribed, known),
    isIgnored({ ...transcribed, text: 'Else' }, known),
    isIgnored({ ...transcribed, call: 'CA9' as CallSid }, known),
    isIgnored({ ...transcribed, recordingSid: 'RE9' as RecordingSid }, after(missed, left)),
  ]).toEqual([true, true, true, true])
})

test('of several recordings the longest counts, in whatever order and however often they are told of', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([left, longer, left, longer], { minLength: 2 }), (told) => {
      const longest = told.includes(longer) ? 'RE2' : 'RE1'
      const file = after(missed, ...told)
      expect(voicemailIn(file).recordingSid).toBe(longest)
      expect(told.every((event) => isIgnored(event, file))).toBe(true)
    }),
  )
})

test('its file is here once it was kept, and then nothing more comes of it', () => {
  const here = after(missed, left, fetched({ is: 'kept' }))
  expect(voicemailIn(here).file).toEqual({ is: 'here' })
  expect([fetched({ is: 'kept' }), fetched({ is: 'useless' }), notYet].every((event) => isIgnored(event, here))).toBe(
    true,
  )
  expect(isIgnored(fetched({ is: 'kept' }), after(missed, longer))).toBe(true) // the file of another recording
})

/** Every instant at which the file is tried, if it never comes. */
function tries(retryAfter = seconds(0)): { at: readonly EpochMs[]; file: PersonFile; said: readonly string[] } {
  const at: EpochMs[] = []
  let file = after(missed, left)
  for (;;) {
    const voicemail = voicemailIn(file)
    if (voicemail.file.is !== 'wanted' || at.length > 5000) break
    const now = voicemail.file.dueAt
    at.push(now)
    const call = {
      ...missedCall('CA1', afternoon),
      voicemail: { ...voicemail, file: whileFetching(voicemail.file, now) },
    }
    const decided = decide(fetched({ is: 'not_yet', retryAfter }), { ...file, calls: [call] }, policy(), now)
    file = decided.file
    if (decided.journal.length > 0) return { at, file, said: decided.journal.map(({ reason }) => reason.code) }
  }
  return { at, file, said: [] }
}

test('contract, Paces: tried after 1, 2, 4, 8, 16, 30 s, then minutes, then every half hour, and given up after 30 days', () => {
  const { at, file, said } = tries()
  const gaps = at.slice(1).map((instant, n) => between(at[n] ?? instant, instant) / 1000)
  expect(gaps.slice(0, 13)).toEqual([1, 2, 4, 8, 16, 30, 60, 120, 240, 480, 960, 1800, 1800])
  expect(gaps.slice(11).every((gap) => gap === 1800)).toBe(true)
  expect(between(afternoon, at.at(-1) ?? afternoon)).toBeGreaterThanOrEqual(days(30))
  expect(between(afternoon, at.at(-2) ?? afternoon)).toBeLessThan(days(30))
  expect([voicemailIn(file).file, said]).toEqual([{ is: 'given_up' }, ['voicemail_lost']])
})

test('a clock that was wrong for a moment, or a computer that was off for a month, gives nothing up', () => {
  const file = after(missed, left)
  const retried = decide(notYet, file, policy(), later(afternoon, days(400))).file
  expect(voicemailIn(retried).file).toMatchObject({ is: 'wanted' })
})

test('a Retry-After of years is a day', () => {
  const event = fetched({ is: 'not_yet', retryAfter: days(4000) })
  expect(voicemailIn(after(missed, left, event)).file).toMatchObject({ dueAt: later(afternoon, days(1)) })
})

test('a Retry-After that is longer is kept to', () => {
  const gaps = tries(minutes(3))
    .at.slice(0, 11)
    .map((instant, n, all) => between(all[n - 1] ?? instant, instant))
  expect(gaps).toEqual([0, 3, 3, 3, 3, 3, 3, 3, 3, 4, 8].map(minutes))
})

test('a try is on record before it is made, so that one lost with the process is made again within a minute', () => {
  const { file } = voicemailIn(after(missed, left))
  if (file.is !== 'wanted') throw new Error('not wanted')
  expect(whileFetching(file, afternoon)).toEqual({ ...file, tries: 1, dueAt: later(afternoon, minutes(1)) })
})

test('a file larger than any voicemail is given up at once, with a sentence', () => {
  const decided = decide(fetched({ is: 'useless' }), after(missed, left), policy(), afternoon)
  expect(voicemailIn(decided.file).file).toEqual({ is: 'given_up' })
  expect(decided.journal.map(({ reason, call }) => [reason.code, call])).toEqual([['voicemail_lost', 'CA1']])
})
