import { expect, test } from 'vitest'
import { decide } from '../../../../../main/domain/decide.ts'
import { waitingOf } from '../../../../../main/domain/waiting.ts'
import type { VoicemailLeft } from '../../../../../main/domain/words/event.ts'
import type { CallSid, PersonId, RecordingSid } from '../../../../../main/domain/words/identifiers.ts'
import { earlier, hours, later, minutes, seconds } from '../../../../../main/domain/words/instant.ts'
import type { PersonFile } from '../../../../../main/domain/words/person-file.ts'
import { because } from '../../../../../main/domain/reasons.ts'
import { outcomeOf, view } from '../../../../fixtures/decision.ts'
import { afternoon } from '../../../../fixtures/evidence.ts'
import {
  firstText,
  incomingText,
  missedCall,
  person,
  personFile,
  sentText,
  textByHand,
} from '../../../../fixtures/person-file.ts'
import { policy } from '../../../../fixtures/policy.ts'

const waitingSince = (file: PersonFile) => waitingOf(file)?.since ?? null
const soon = later(afternoon, seconds(40))
const waiting = personFile({ calls: [missedCall('CA1', afternoon)], messages: [firstText('CA1', afternoon)] })
const voicemail: VoicemailLeft = {
  type: 'VoicemailLeft',
  call: 'CA1' as CallSid,
  recordingSid: 'RE1' as RecordingSid,
  seconds: 12,
}

test('D1 a voicemail changes nothing about the verdict, and is attached', () => {
  const { file } = decide(voicemail, waiting, policy(), soon)
  expect(view(file)).toEqual(view(waiting))
  expect(file.calls[0]?.voicemail).toMatchObject({ recordingSid: 'RE1', seconds: 12 })
  expect(outcomeOf(voicemail, file, soon)).toBe('nothing')
})

test('a voicemail of a call that nobody here knows does nothing', () => {
  expect(outcomeOf({ ...voicemail, call: 'CA9' as CallSid }, waiting, soon)).toBe('nothing')
})

test('D11 two people who are one: their calls and texts are together, and that is said', () => {
  const merged = { type: 'PeopleMerged', from: 'person-2' as PersonId, into: 'person-1' as PersonId } as const
  expect(decide(merged, waiting, policy(), soon).journal).toMatchObject([{ reason: { code: 'merged' } }])
})

test('R10 a person waits from a missed call, a reply, or a text that failed', () => {
  const wrote = later(afternoon, hours(1))
  expect(waitingSince(personFile({ calls: [missedCall('CA1', afternoon)] }))).not.toBeNull()
  expect(waitingSince(personFile({ messages: [incomingText(wrote, 'Call me')] }))).toBe(wrote)
  expect(waitingSince(personFile({ messages: [sentText('CA1', wrote, { state: 'undelivered' })] }))).toBe(wrote)
  expect(waitingSince(personFile())).toBeNull()
})

test('R10 the agent’s reply or an answered call ends the waiting; an automatic text and a refused one do not', () => {
  const calls = [missedCall('CA1', afternoon)]
  const wrote = later(afternoon, minutes(5))
  const spoke = missedCall('CA2', later(afternoon, minutes(5)), { outcome: { is: 'answered' } })
  expect(waitingSince(personFile({ calls, messages: [textByHand(wrote)] }))).toBeNull()
  expect(waitingSince(personFile({ calls: [...calls, spoke] }))).toBeNull()
  expect(waitingSince(personFile({ calls, messages: [sentText('CA1', wrote)] }))).not.toBeNull()
  expect(waitingSince(personFile({ calls, messages: [textByHand(wrote, { state: 'refused' })] }))).not.toBeNull()
})

test('R10 spam, the agent’s own calls and history keep nobody waiting', () => {
  const calls = [missedCall('CA1', afternoon)]
  const own = missedCall('CA1', afternoon, { decision: because('own_number', 'own', afternoon) })
  const old = missedCall('CA1', afternoon, { decision: because('before_first_start', 'history', afternoon) })
  expect(waitingSince(personFile({ calls, person: person({ class: 'spam' }) }))).toBeNull()
  expect(waitingSince(personFile({ calls: [own] }))).toBeNull()
  expect(waitingSince(personFile({ calls: [old] }))).toBeNull()
})

test('R10 a tapback keeps nobody waiting', () => {
  const messages = [textByHand(earlier(afternoon, hours(1))), incomingText(afternoon, 'Liked “On my way”')]
  expect(waitingSince(personFile({ messages }))).toBeNull()
})
