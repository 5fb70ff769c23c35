import { expect, test } from 'vitest'
import type { CallSid } from '../../../../main/domain/words/identifiers.ts'
import {
  digits,
  messageOf,
  parentCall,
  readAgentsLeg,
  readCall,
  readDialed,
  readText,
  readTextStatus,
  readTranscript,
  readVoicemail,
  UnreadableWebhook,
} from '../../../../main/telephony/webhooks.ts'
import { afternoon } from '../../../fixtures/evidence.ts'

const call = { CallSid: 'CA1', From: '+15125550199', To: '+15125550100', CallStatus: 'ringing' }

test('twilio.md 1 a call names its caller, its line and whether it is over', () => {
  expect(readCall(call)).toEqual({
    call: 'CA1',
    caller: { is: 'phone', phone: '+15125550199' },
    line: '+15125550100',
    forwardedFrom: undefined,
    ended: undefined,
  })
  expect(readCall({ ...call, CallStatus: 'completed', ForwardedFrom: '+15125550150' })).toMatchObject({
    ended: 'completed',
    forwardedFrom: '+15125550150',
  })
  expect(readCall({ ...call, From: '+266696687' }).caller).toEqual({ is: 'withheld' })
})

test('3.3 the report of the dialled leg: leg, DialBridged or its absence, and whether the caller has gone', () => {
  const report = (form: Record<string, string>) => readDialed({ CallStatus: 'in-progress', ...form })
  expect([
    report({ DialCallStatus: 'completed', DialBridged: 'true' }),
    report({ DialCallStatus: 'completed', DialBridged: 'false' }),
    report({ DialCallStatus: 'no-answer' }),
    report({ DialCallStatus: 'answered', DialBridged: '' }),
    report({ DialCallStatus: 'canceled', CallStatus: 'completed' }),
    report({ DialCallStatus: 'busy', CallStatus: 'ringing' }),
  ]).toEqual([
    { leg: 'completed', bridged: true, callerGone: false },
    { leg: 'completed', bridged: false, callerGone: false },
    { leg: 'no-answer', bridged: null, callerGone: false },
    { leg: 'completed', bridged: null, callerGone: false },
    { leg: 'canceled', bridged: null, callerGone: true },
    { leg: 'busy', bridged: null, callerGone: false },
  ])
})

test('3.2 a request about the agent’s leg is about the call it was dialled for', () => {
  const leg = {
    CallSid: 'CA2',
    ParentCallSid: 'CA1',
    From: '+15125550199',
    To: '+15125550150',
    CallStatus: 'completed',
  }
  const query = { call: 'CA1', line: '+15125550100' }
  expect(readAgentsLeg(leg, query)).toEqual({
    call: 'CA1',
    caller: { is: 'phone', phone: '+15125550199' },
    line: '+15125550100',
    forwardedFrom: undefined,
    ended: 'completed',
  })
  expect(readAgentsLeg({ ...leg, From: '+15125550100' }, query).caller).toEqual({ is: 'withheld' })
  expect(parentCall({ CallSid: 'CA2' }, { call: 'CA1' })).toBe('CA1')
})

test('3.1 only the digit pressed counts', () => {
  expect([digits({ Digits: '1' }), digits({ Digits: '12' }), digits({})]).toEqual(['1', '12', ''])
})

test('twilio.md 9 a text with its pictures', () => {
  const form = { MessageSid: 'SM1', From: '+15125550199', To: '+15125550100', Body: ' Hi ', NumMedia: '2' }
  const media = { MediaUrl0: 'https://h/1', MediaContentType0: 'image/png', MediaUrl1: 'https://h/2' }
  expect(readText({ ...form, ...media }, afternoon)).toEqual({
    type: 'MessageReceived',
    sid: 'SM1',
    line: '+15125550100',
    from: '+15125550199',
    body: ' Hi ',
    media: [
      { contentType: 'image/png', url: 'https://h/1' },
      { contentType: 'application/octet-stream', url: 'https://h/2' },
    ],
    at: afternoon,
  })
  expect(readText({ ...form, NumMedia: 'many', Body: '' }, afternoon)).toMatchObject({ body: '', media: [] })
})

test('D2 a text from a short code or a name, which nobody could answer, is no lead’s text', () => {
  for (const From of ['72345', 'BANK']) {
    expect(readText({ MessageSid: 'SM1', From, To: '+15125550100' }, afternoon)).toBeUndefined()
  }
})

test('twilio.md 7 a status callback says what became of a text; a word nobody knows says nothing', () => {
  expect(readTextStatus({ MessageSid: 'SM1', MessageStatus: 'undelivered', ErrorCode: '30006' })).toMatchObject({
    is: 'undelivered',
    fault: { kind: 'cannot_text', code: 30006 },
  })
  expect(readTextStatus({ MessageSid: 'SM1', MessageStatus: 'sent', ErrorCode: '' })).toMatchObject({
    is: 'on_its_way',
  })
  expect(readTextStatus({ MessageSid: 'SM1', MessageStatus: 'flying' })).toBeUndefined()
})

test('twilio.md 5 a recording counts when it is there to be heard', () => {
  const form = { RecordingSid: 'RE1', RecordingUrl: 'https://h/RE1', RecordingDuration: '12' }
  const heard = (changes: Record<string, string>) => readVoicemail({ ...form, ...changes }, 'CA1' as CallSid)
  expect(heard({ RecordingStatus: 'completed' })).toMatchObject({ recordingSid: 'RE1', seconds: 12 })
  expect([
    heard({ RecordingStatus: 'absent' }),
    heard({ RecordingDuration: '0' }),
    heard({ RecordingDuration: 'Infinity' }),
    heard({ RecordingSid: '' }),
    heard({ RecordingSid: 'RE/../../etc' }),
  ]).toEqual([undefined, undefined, undefined, undefined, undefined])
})

test('twilio.md 5 a transcript counts when it was made; its words are data, trimmed, of 2,000 characters at most', () => {
  const form = { RecordingSid: 'RE1', TranscriptionStatus: 'completed', TranscriptionText: ' Is it <b>free</b>?\n' }
  const heard = (changes: Record<string, string>) => readTranscript({ ...form, ...changes }, 'CA1' as CallSid)
  const told = { type: 'VoicemailTranscribed', call: 'CA1', recordingSid: 'RE1', text: 'Is it <b>free</b>?' }
  expect(heard({})).toEqual(told)
  expect(heard({ TranscriptionText: 'a'.repeat(5000) })?.text).toBe('a'.repeat(2000))
  expect(heard({ TranscriptionText: `${'a'.repeat(1999)}🏠` })?.text.isWellFormed()).toBe(true)
  expect([
    heard({ TranscriptionStatus: 'failed' }),
    heard({ TranscriptionText: ' \n ' }),
    heard({ RecordingSid: 'CA1' }),
  ]).toEqual([undefined, undefined, undefined])
})

test('design 1.3 the text’s own name comes back in the address of its status callback', () => {
  expect(messageOf({ message: 'first-text:CA1' })).toBe('first-text:CA1')
  expect([messageOf({}), messageOf({ message: '' }), messageOf({ message: ['a', 'b'] })]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test.each([
  ['no call', () => readCall({ ...call, CallSid: '' })],
  ['a call that is none', () => readCall({ ...call, CallSid: 'SM1' })],
  ['a line that is no number', () => readCall({ ...call, To: 'sip:line@example.com' })],
  ['two lines', () => readCall({ ...call, To: ['+15125550100', '+15125550102'] })],
  ['a word for the leg that is none of Twilio’s', () => readDialed({ DialCallStatus: 'lost' })],
  ['a status without its message', () => readTextStatus({ MessageStatus: 'sent' })],
  ['an agent’s leg without a line', () => readAgentsLeg({ CallSid: 'CA2' }, { call: 'CA1' })],
])('a request with %s is refused, saying which parameter', (_what, read) => {
  expect(read).toThrow(UnreadableWebhook)
})

test('a text from a name or a short code is nobody that could be answered', () => {
  for (const From of ['BANK', '22395'])
    expect(readText({ MessageSid: 'SM1', From, To: '+15125550100' }, afternoon)).toBeUndefined()
})

test('a parameter sent twice with the same value is one', () => {
  expect(readCall({ ...call, To: ['+15125550100', '+15125550100'] }).line).toBe('+15125550100')
})
