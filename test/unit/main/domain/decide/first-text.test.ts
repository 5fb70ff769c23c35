import { expect, test } from 'vitest'
import { earlier, hours, later, minutes, seconds, type EpochMs } from '../../../../../main/domain/words/instant.ts'
import type { PersonFile } from '../../../../../main/domain/words/person-file.ts'
import type { Fault } from '../../../../../main/domain/words/event.ts'
import { afterMiss, outcomeOf, view } from '../../../../fixtures/decision.ts'
import { afternoon, parent } from '../../../../fixtures/evidence.ts'
import {
  callEvidence,
  incomingText,
  knownNumber,
  missedCall,
  person,
  personFile,
  sentText,
  textByHand,
} from '../../../../fixtures/person-file.ts'
import { agentsCell, lineNumber, otherLineNumber, policy } from '../../../../fixtures/policy.ts'

const missed = (file: PersonFile, changes: Partial<Parameters<typeof afterMiss>[0]> = {}) =>
  view(afterMiss({ file, endedAt: afternoon, ...changes }).file)

const texted = { calls: { CA1: 'texted' }, texts: { 'first-text:CA1': 'first_text pending' }, tasks: [] }
const shown = (code: string, tasks: readonly string[] = []) => ({ calls: { CA1: code }, texts: {}, tasks })
const callBack = ['manual_callback:CA1']

test('S5 S12 S13 a stranger’s missed call is texted, due at once', () => {
  const { file } = afterMiss({ file: personFile(), endedAt: afternoon })
  expect(view(file)).toEqual(texted)
  expect(file.messages).toMatchObject([{ dueAt: afternoon, from: lineNumber, body: null }])
})

test('S16 at three at night as at any hour', () => {
  const atNight = Date.parse('2026-11-24T09:00:00Z') as EpochMs
  expect(missed(personFile(), { endedAt: atNight })).toEqual(texted)
})

test('S17 the text leaves from the line that was dialled, not from the one they know', () => {
  const before = missedCall('CA0', earlier(afternoon, hours(48)), { line: lineNumber })
  const file = personFile({ calls: [before] })
  const { messages } = afterMiss({ file, endedAt: afternoon, line: otherLineNumber }).file
  expect(messages).toMatchObject([{ from: otherLineNumber }])
})

test('D2 D10 a call of an opted-out person is shown, and becomes a task to call', () => {
  const file = personFile({ numbers: [knownNumber({ optedOutAt: earlier(afternoon, hours(900)) })] })
  expect(missed(file)).toEqual(shown('opted_out', callBack))
})

test('D10 an opt-out belongs to the number: another number of the same person is texted', () => {
  const stopped = knownNumber({ phone: '+15125550198', optedOutAt: afternoon })
  expect(missed(personFile({ numbers: [stopped, knownNumber()] }))).toEqual(texted)
})

test('D2 a number known to refuse texts is not texted', () => {
  const file = personFile({ numbers: [knownNumber({ refusesTextsSince: earlier(afternoon, hours(1)) })] })
  expect(missed(file).calls).toEqual({ CA1: 'not_textable' })
  expect(missed(file).texts).toEqual({})
})

test.each(['client', 'vendor', 'personal', 'spam'] as const)('D2 a contact marked %s is notified, not texted', (of) => {
  expect(missed(personFile({ person: person({ class: of }) }))).toEqual(shown('not_a_lead'))
})

test.each([
  ['the agent’s cell', agentsCell],
  ['another line', otherLineNumber],
] as const)('D2 a call from %s is shown and not texted', (_whose, from) => {
  expect(missed(personFile(), { from })).toEqual(shown('own_number'))
})

test('D2 a toll-free, a premium and a foreign caller are shown and not texted', () => {
  for (const from of ['+18005550199', '+19005550199', '+14165550199'] as const)
    expect(missed(personFile(), { from })).toEqual(shown('not_textable'))
})

test('S26 before the agent has approved the text, nothing leaves, and calling back is a task', () => {
  expect(missed(personFile(), { rules: policy({ firstTextApproved: false }) })).toEqual(shown('not_approved', callBack))
})

test('R8 follow-up off: the call is recorded with the reason, and calling back is a task', () => {
  expect(missed(personFile(), { rules: policy({ followUp: { is: 'off' } }) })).toEqual(shown('follow_up_off', callBack))
})

test('R8 paused for everybody: not texted until the end of the pause, texted from then on', () => {
  const until = (at: EpochMs) => policy({ followUp: { is: 'paused', until: at } })
  expect(missed(personFile(), { rules: until(later(afternoon, seconds(1))) })).toEqual(shown('paused', callBack))
  expect(missed(personFile(), { rules: until(afternoon) })).toEqual(texted)
})

test('R2 R8 this lead paused: not texted until resumed, or until the end of the pause', () => {
  const paused = (until: EpochMs | null) => personFile({ person: person({ pause: { until } }) })
  expect(missed(paused(null))).toEqual(shown('paused', callBack))
  expect(missed(paused(later(afternoon, hours(1))))).toEqual(shown('paused', callBack))
  expect(missed(paused(earlier(afternoon, seconds(1))))).toEqual(texted)
})

test('D9 on a line that cannot send, the call becomes a callback task; another line still texts', () => {
  const fault: Fault = { kind: 'unregistered', code: 30034 }
  const rules = policy({ blockedLines: new Map([[lineNumber, fault]]) })
  expect(missed(personFile(), { rules })).toEqual(shown('line_blocked', callBack))
  expect(missed(personFile(), { rules, line: otherLineNumber })).toEqual(texted)
})

test('D8 a call from before the first start is history: shown, never texted, no task', () => {
  const rules = policy({ firstStartAt: earlier(afternoon, seconds(10)) }) // it began 20 s before its end
  const listed = { ...callEvidence('CA1', parent('no-answer'), afternoon), startedAt: earlier(afternoon, seconds(20)) }
  expect(outcomeOf(listed, personFile(), afternoon, rules)).toEqual(shown('before_first_start'))
})

test('D13 a call that we served is never history, though our clock stood before the first start', () => {
  const rules = policy({ firstStartAt: later(afternoon, hours(24 * 365)), heldBy: 'clock' })
  expect(missed(personFile(), { rules })).toEqual({ ...texted, calls: { CA1: 'held' } })
})

test('S48 within 24 h of a take-over or of the agent’s last word: not texted', () => {
  const takenOver = (at: EpochMs) => personFile({ person: person({ takenOverAt: at }) })
  const written = (at: EpochMs) => personFile({ messages: [textByHand(at)] })
  const within = earlier(afternoon, (hours(24) - 1) as typeof afternoon & ReturnType<typeof hours>)
  for (const file of [takenOver(within), written(within)])
    expect(missed(file).calls).toEqual({ CA1: 'in_conversation' })
  const past = earlier(afternoon, hours(25))
  for (const file of [takenOver(past), written(past)]) expect(missed(file).calls).toEqual({ CA1: 'texted' })
})

test('S48 a word of the agent that Twilio refused was no word', () => {
  const file = personFile({ messages: [textByHand(earlier(afternoon, hours(1)), { state: 'refused' })] })
  expect(missed(file).calls).toEqual({ CA1: 'texted' })
})

test('S48 a text of theirs from before the call does not stand against texting back', () => {
  const file = personFile({ messages: [incomingText(earlier(afternoon, hours(1)), 'Call me')] })
  expect(missed(file).calls).toEqual({ CA1: 'texted' })
})

test('D5 they wrote since the miss: no automatic text, they wait for the agent', () => {
  const wrote = later(afternoon, minutes(2))
  const file = personFile({ messages: [incomingText(wrote, 'Are you there?')] })
  expect(missed(file, { learntAt: later(afternoon, minutes(5)) }).calls).toEqual({ CA1: 'replied' })
})

test('S41 a tapback since the miss is no reply: the text still leaves', () => {
  const file = personFile({ messages: [incomingText(later(afternoon, minutes(2)), 'Liked “Hi, this is Dana”')] })
  expect(missed(file, { learntAt: later(afternoon, minutes(5)) }).calls).toEqual({ CA1: 'texted' })
})

test('D5 a later call of theirs was answered: nothing is left to say about the earlier one', () => {
  const spoke = missedCall('CA2', later(afternoon, minutes(3)), { outcome: { is: 'answered' } })
  const { calls } = missed(personFile({ calls: [spoke] }), { learntAt: later(afternoon, minutes(6)) })
  expect(calls).toMatchObject({ CA1: 'answered' })
})

test('D5 an earlier call of theirs that was answered does not stand against a later miss', () => {
  const spoke = missedCall('CA0', earlier(afternoon, minutes(5)), { outcome: { is: 'answered' } })
  expect(missed(personFile({ calls: [spoke] })).calls).toMatchObject({ CA1: 'texted' })
})

test('S48 from the second text in 24 h on they get the "again" text, and calling back comes to the top', () => {
  const ended = earlier(afternoon, hours(2))
  const file = personFile({ calls: [missedCall('CA0', ended)], messages: [sentText('CA0', ended)] })
  expect(missed(file)).toEqual({
    calls: { CA0: 'texted', CA1: 'texted_again' },
    texts: { 'first-text:CA0': 'first_text sent', 'first-text:CA1': 'again_text pending' },
    tasks: callBack,
  })
})

test('S48 a day later it is a first text once more', () => {
  const ended = earlier(afternoon, hours(24.1))
  const file = personFile({ calls: [missedCall('CA0', ended)], messages: [sentText('CA0', ended)] })
  expect(missed(file).texts).toMatchObject({ 'first-text:CA1': 'first_text pending' })
})

test('S48 D3 after three automatic texts within 24 h the fourth call is not texted, and becomes a task', () => {
  const endings = [3, 2, 1].map((n) => earlier(afternoon, hours(n)))
  const calls = endings.map((at, n) => missedCall(`CA-${n}`, at))
  const messages = endings.map((at, n) => sentText(`CA-${n}`, at))
  expect(missed(personFile({ calls, messages }))).toMatchObject({ calls: { CA1: 'daily_limit' }, tasks: callBack })
  const oneFailed = messages.map((text, n) => (n === 0 ? { ...text, state: 'undelivered' as const } : text))
  expect(missed(personFile({ calls, messages: oneFailed })).calls).toMatchObject({ CA1: 'texted_again' })
})

test('D1 withheld: shown with the reason, nobody to text', () => {
  const file = personFile({ person: null, numbers: [] })
  const call = missedCall('CA1', afternoon, { caller: { is: 'withheld' } })
  const { decision } =
    afterMiss({ file: { ...file, calls: [{ ...call, evidence: [], outcome: inProgress }] }, endedAt: afternoon }).file
      .calls[0] ?? call
  expect(decision?.code).toBe('withheld_number')
})

const inProgress = { is: 'in_progress', waitsFor: 'reports', until: null } as const
