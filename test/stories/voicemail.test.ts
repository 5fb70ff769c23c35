import { expect, test } from 'vitest'
import type { CallSid, RecordingSid } from '../../main/domain/words/identifiers.ts'
import { days, hours, later, minutes, seconds, type EpochMs } from '../../main/domain/words/instant.ts'
import type { Heard } from '../../main/engine/ports.ts'
import { desk } from '../fixtures/desk.ts'
import { afternoon, child, parent } from '../fixtures/evidence.ts'
import { callEvidence } from '../fixtures/person-file.ts'
import { callerNumber, lineNumber } from '../fixtures/policy.ts'
import { deskWithWindow } from '../fixtures/window.ts'

const recordingOf = (call: string) => `RE${call}` as RecordingSid
const left = (call: string) =>
  ({ type: 'VoicemailLeft', call: call as CallSid, recordingSid: recordingOf(call), seconds: 12 }) as const
const transcribed = (call: string) =>
  ({
    type: 'VoicemailTranscribed',
    call: call as CallSid,
    recordingSid: recordingOf(call),
    text: 'Is it free?',
  }) as const

/** What Twilio lists of a call that nobody took and that ended with our voicemail. */
function listed(call: string, endedAt: EpochMs): readonly Heard[] {
  const told = { from: callerNumber, line: lineNumber }
  const startedAt = (endedAt - seconds(60)) as EpochMs
  return [
    { ...callEvidence(call, child('no-answer'), (endedAt - seconds(40)) as EpochMs, told), startedAt },
    { ...callEvidence(call, parent('completed'), endedAt, told), startedAt },
  ]
}

test('a voicemail is fetched at once; whoever looks on is told when it is left, when it is here and when its words are', async () => {
  const given = deskWithWindow()
  const tries: RecordingSid[] = []
  given.twilio.file = (recording) => {
    tries.push(recording)
    return tries.length < 4 ? { is: 'not_yet', retryAfter: null } : { is: 'kept' }
  }
  given.misses('CA1')
  const shown = async () => (await given.ask('inbox.list', {})).calls[0]?.voicemail
  expect(await shown()).toBeUndefined()
  given.news.length = 0
  given.handle(left('CA1'))
  expect([tries.length, await shown()]).toEqual([1, { seconds: 12 }])
  given.passes(seconds(1 + 2 + 4))
  expect(await shown()).toEqual({ seconds: 12, url: 'ringback-media://voicemail/RECA1' })
  given.handle(transcribed('CA1'))
  expect(await shown()).toEqual({ seconds: 12, transcript: 'Is it free?', url: 'ringback-media://voicemail/RECA1' })
  const updated = { event: 'call.updated', data: { callId: 'CA1' } }
  expect(given.news).toEqual([updated, updated, updated])
  given.passes(hours(2))
  expect([tries.length, given.complaints]).toEqual([4, []])
})

test('D1 the first text does not wait for the voicemail, and is not sent again for it', () => {
  const given = desk()
  given.twilio.file = () => 'silent'
  given.misses('CA1')
  given.handle(left('CA1'))
  given.passes(hours(1))
  expect([given.sent.length, given.view().calls]).toEqual([1, { CA1: 'texted' }])
})

test('words that come before their recording is told of are kept, and shown with it', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.handle(transcribed('CA1'))
  const shown = async () => (await given.ask('inbox.list', {})).calls[0]?.voicemail
  expect(await shown()).toBeUndefined()
  given.handle(left('CA1'))
  given.handle(transcribed('CA1'))
  expect(await shown()).toEqual({ seconds: 12, transcript: 'Is it free?' })
})

test('a try that is lost with the process is made again by the next one within a minute', () => {
  const given = desk()
  given.misses('CA1')
  given.twilio.file = () => 'silent'
  given.handle(left('CA1'))
  given.restarts()
  given.twilio.file = () => ({ is: 'kept' })
  given.passes(seconds(59))
  expect(given.file(callerNumber).calls[0]?.voicemail?.file.is).toBe('wanted')
  given.passes(seconds(1))
  expect(given.file(callerNumber).calls[0]?.voicemail?.file).toEqual({ is: 'here' })
})

test('a file that hangs is asked for once only, and delays nobody: neither a call nor the other files for long', () => {
  const given = desk()
  const asked: RecordingSid[] = []
  given.twilio.file = (recording) => {
    asked.push(recording)
    return 'silent'
  }
  for (let n = 0; n < 20; n++) {
    given.misses(`CA${n}`)
    given.handle(left(`CA${n}`))
  }
  expect(new Set(asked).size).toBe(16)
  given.passes(minutes(5))
  expect([asked.length, given.complaints]).toEqual([16, []])
})

test('a file that never comes is given up after 30 days, and the journal says so', () => {
  const given = desk()
  given.misses('CA1')
  given.handle(left('CA1'))
  given.passes(days(31))
  expect(given.file(callerNumber).calls[0]?.voicemail).toMatchObject({ seconds: 12, file: { is: 'given_up' } })
  const said = given.db.prepare("SELECT call_id FROM journal WHERE code = 'voicemail_lost'").all()
  expect([said, given.complaints]).toEqual([[{ call_id: 'CA1' }], []])
})

test('D8 a voicemail whose webhook was lost is found by the next poll, once, and fetched', () => {
  const given = desk()
  given.misses('CA1')
  const endedAt = later(given.now(), seconds(40))
  given.passes(minutes(1))
  const asked: CallSid[] = []
  given.twilio.lists = () => listed('CA1', endedAt)
  given.twilio.recordings = (call) => {
    asked.push(call)
    return [left('CA1')]
  }
  given.twilio.file = () => ({ is: 'kept' })
  given.polls()
  expect(given.file(callerNumber).calls[0]?.voicemail).toMatchObject({ recordingSid: 'RECA1', file: { is: 'here' } })
  for (let n = 0; n < 5; n++) {
    given.passes(minutes(1))
    given.polls()
  }
  given.restarts(minutes(2))
  expect([asked, given.sent.length]).toEqual([['CA1'], 1])
})

test('budget: a call without a voicemail is asked about when it is seen to be over, after 2 and after 15 min, an answered one never', () => {
  const given = desk()
  given.misses('CA1')
  const asked: [CallSid, number][] = []
  given.twilio.recordings = (call) => {
    asked.push([call, (given.now() - afternoon) / 1000])
    return []
  }
  given.hears('CA2', { is: 'voice' })
  given.hears('CA2', { is: 'accepted' })
  given.hears('CA2', { is: 'dialed', leg: 'completed', bridged: true, callerGone: false })
  const endedAt = given.now()
  given.twilio.lists = () => [...listed('CA1', endedAt), ...listed('CA2', endedAt)]
  for (let n = 0; n < 25; n++) {
    given.polls()
    given.passes(minutes(1))
  }
  expect(asked).toEqual([
    ['CA1', 20],
    ['CA1', 140],
    ['CA1', 20 + 15 * 60],
  ])
})

test('D8 recordings that cannot be asked for hold nothing back, are a problem, and are asked for until they are told', () => {
  const given = desk()
  given.passes(hours(1))
  const endedAt = later(given.now(), minutes(50))
  given.twilio.lists = () => listed('CA1', endedAt)
  const asked: number[] = []
  given.twilio.recordings = () => {
    asked.push((given.now() - endedAt) / 60_000)
    return null
  }
  given.sleeps(hours(1))
  expect([given.sent.length, given.view().calls]).toEqual([1, { CA1: 'texted' }])
  const problems = () =>
    given.news.flatMap((news) => (news.event.startsWith('problem') ? [[news.event, news.data] as const] : []))
  expect(problems()).toMatchObject([['problem.raised', { code: 'voicemail_unreachable' }]])
  const poll = () => {
    given.passes(minutes(1))
    given.polls()
  }
  for (let n = 0; n < 40; n++) poll()
  given.twilio.lists = () => [] // it is out of sight by now
  expect(asked).toEqual([10, 11, 13, 17, 25, 41])
  given.twilio.recordings = () => [left('CA1')]
  for (let n = 0; n < 30; n++) poll()
  expect(given.file(callerNumber).calls[0]?.voicemail).toMatchObject({ recordingSid: 'RECA1' })
  expect(problems().at(-1)).toEqual(['problem.cleared', { code: 'voicemail_unreachable' }])
})

test('contract, inbox.list: a call is found by the words of its voicemail, and by nothing else of how it is kept', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.handle(left('CA1'))
  given.handle(transcribed('CA1'))
  given.misses('CA2', '+15125550188')
  const found = async (search: string) => (await given.ask('inbox.list', { search })).calls.map(({ id }) => id)
  expect([await found('is it FREE'), await found('wanted'), await found('RECA1')]).toEqual([['CA1'], [], []])
})
