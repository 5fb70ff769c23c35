import { describe, expect, onTestFinished, test } from 'vitest'
import type { Report } from '../../main/domain/words/event.ts'
import type { CallSid, MessageId, MessageSid, Phone } from '../../main/domain/words/identifiers.ts'
import { earlier, later, minutes, seconds, type EpochMs } from '../../main/domain/words/instant.ts'
import type { Line } from '../../main/domain/words/policy.ts'
import { manualClock, type ManualClock } from '../../main/engine/clock.ts'
import type { CallLog, Heard, OutgoingText, Twilio } from '../../main/engine/ports.ts'
import type { Fault } from '../../main/practice/faults.ts'
import { startPractice } from '../../main/practice/practice.ts'
import { account } from '../../main/telephony/account.ts'
import { twilioClient } from '../../main/telephony/client.ts'
import { startFakeTwilio } from '../reliability/outside/fake-twilio.ts'
import type { Fault as OutsideFault } from '../reliability/outside/faults.ts'

const SID = 'AC00000000000000000000000000000001'
const TOKEN = 'a token'
const LINE: Phone = '+15125550100'
const START = Date.parse('2026-11-24T20:15:30Z') as EpochMs
const TIMEOUT_SECONDS = 0.3

/** Every way a request can end, by one name; each counterpart brings it about in its own way. */
const ends: Readonly<Record<string, { practice: Fault; outside: OutsideFault; taken: boolean; report: unknown }>> = {
  'it is taken': {
    practice: { kind: 'none' },
    outside: 'none',
    taken: true,
    report: { is: 'accepted', sid: expect.stringMatching(/^SM/) as string },
  },
  '429': {
    practice: { kind: 'too_many_requests' },
    outside: '429',
    taken: false,
    report: { is: 'not_accepted', retryAfter: null },
  },
  '429 with Retry-After': {
    practice: { kind: 'too_many_requests', retryAfterSeconds: 3 },
    outside: '429_retry_after',
    taken: false,
    report: { is: 'not_accepted', retryAfter: 3000 },
  },
  'a 5xx, not taken': {
    practice: { kind: 'server_error', processed: false },
    outside: '500',
    taken: false,
    report: { is: 'unknown' },
  },
  'a 5xx, taken': {
    practice: { kind: 'server_error', processed: true },
    outside: '503_taken',
    taken: true,
    report: { is: 'unknown' },
  },
  'no answer, not taken': {
    practice: { kind: 'hang', processed: false },
    outside: 'hang',
    taken: false,
    report: { is: 'unknown' },
  },
  'no answer, taken': {
    practice: { kind: 'hang', processed: true },
    outside: 'hang_taken',
    taken: true,
    report: { is: 'unknown' },
  },
  'a reset, not taken': {
    practice: { kind: 'reset', processed: false },
    outside: 'reset',
    taken: false,
    report: { is: 'unknown' },
  },
  'a reset, taken': {
    practice: { kind: 'reset', processed: true },
    outside: 'reset_taken',
    taken: true,
    report: { is: 'unknown' },
  },
  'a cut answer': { practice: { kind: 'cut_body' }, outside: 'cut_taken', taken: true, report: { is: 'unknown' } },
  '201 with HTML': {
    practice: { kind: 'created_with_html' },
    outside: 'html_taken',
    taken: true,
    report: { is: 'unknown' },
  },
  '200 {}, not taken': {
    practice: { kind: 'empty_object', processed: false },
    outside: 'empty',
    taken: false,
    report: { is: 'unknown' },
  },
  '200 {}, taken': {
    practice: { kind: 'empty_object', processed: true },
    outside: 'empty_taken',
    taken: true,
    report: { is: 'unknown' },
  },
  'an opt-out': {
    practice: { kind: 'refuse', code: 21610 },
    outside: { refuse: 21610, status: 400 },
    taken: false,
    report: { is: 'refused', fault: { kind: 'opted_out', code: 21610 } },
  },
  'a number that cannot be': {
    practice: { kind: 'refuse', code: 21211 },
    outside: { refuse: 21211, status: 400 },
    taken: false,
    report: { is: 'refused', fault: { kind: 'invalid_number', code: 21211 } },
  },
  'a sender that is not ours': {
    practice: { kind: 'refuse', code: 21606 },
    outside: { refuse: 21606, status: 400 },
    taken: false,
    report: { is: 'misconfigured', fault: { kind: 'sender', code: 21606 } },
  },
  'a wrong key': {
    practice: { kind: 'refuse', code: 20003 },
    outside: { refuse: 20003, status: 401 },
    taken: false,
    report: { is: 'misconfigured', fault: { kind: 'credentials', code: 20003 } },
  },
}

interface Counterpart {
  readonly baseUrl: string
  readonly howMany: () => number
  end(how: string): void
  failReads(): void
  receive(from: Phone, body: string): void
  goAway(): Promise<void>
}

const counterparts: Readonly<Record<string, (clock: ManualClock) => Promise<Counterpart>>> = {
  async 'the practice Twilio'(clock) {
    let chances = 0
    const practice = await startPractice({
      accountSid: SID,
      authToken: TOKEN,
      clock,
      random: () => (chances++ * 0.618) % 1,
      lines: [{ number: LINE, voiceUrl: 'http://127.0.0.1:9/voice', smsUrl: 'http://127.0.0.1:9/sms' }],
    })
    onTestFinished(() => practice.stop())
    return {
      baseUrl: practice.apiBaseUrl,
      howMany: () => practice.messages().filter(({ direction }) => direction === 'outbound-api').length,
      end: (how) => practice.setFaults(() => ends[how]?.practice ?? { kind: 'none' }),
      failReads: () => practice.setReadFaults(() => ({ kind: 'server_error', processed: false })),
      receive: (from, body) => void practice.text({ line: LINE, from, body }),
      goAway: () => practice.stop(),
    }
  },
  async 'a Twilio from the documents alone'(clock) {
    const fake = await startFakeTwilio({ sid: SID, token: TOKEN }, clock.now())
    fake.numbers.push(LINE)
    onTestFinished(() => fake.stop())
    return {
      baseUrl: fake.baseUrl,
      howMany: () => fake.messages.filter(({ direction }) => direction === 'outbound-api').length,
      end: (how) => void (fake.onCreate = () => ends[how]?.outside ?? 'none'),
      failReads: () => void (fake.onRead = () => '500'),
      receive: (from, body) => void fake.put({ from, to: LINE, body, direction: 'inbound' }),
      goAway: () => fake.goAway(),
    }
  },
}

describe.each(Object.entries(counterparts))('the Twilio port against %s', (_, start) => {
  test.for(Object.keys(ends))('send and look: %s', async (how) => {
    const { twilio, counterpart } = await opened(start)
    counterpart.end(how)
    expect(await send(twilio)).toEqual(ends[how]?.report)
    const isTaken = ends[how]?.taken === true
    expect(counterpart.howMany()).toBe(isTaken ? 1 : 0)
    expect(await look(twilio)).toEqual({ is: 'listed', candidates: isTaken ? [expect.stringMatching(/^SM/)] : [] })
  })

  test('send: nobody listens, so nothing was taken', async () => {
    const { twilio, counterpart } = await opened(start)
    await counterpart.goAway()
    expect(await send(twilio)).toEqual({ is: 'not_accepted', retryAfter: null })
    expect(await look(twilio)).toEqual({ is: 'not_asked' })
    expect(await listen(twilio)).toBeNull()
  })

  test('send twice is sent twice', async () => {
    const { twilio, counterpart } = await opened(start)
    await Promise.all([send(twilio), send(twilio)])
    expect(counterpart.howMany()).toBe(2)
    expect(await look(twilio)).toMatchObject({ candidates: [expect.any(String), expect.any(String)] })
  })

  test('look takes only the same words, to the same number, of about that time', async () => {
    const { twilio } = await opened(start)
    await send(twilio)
    const none = { is: 'listed', candidates: [] }
    expect(await look(twilio, { body: 'Other words' })).toEqual(none)
    expect(await look(twilio, { to: '+15125550198' })).toEqual(none)
    expect(await look(twilio, { attemptedAt: later(START, seconds(6)) })).toEqual(none)
    expect(await look(twilio, { attemptedAt: earlier(START, seconds(6)) })).toEqual(none)
    expect(await look(twilio, { attemptedAt: later(START, seconds(4)) })).not.toEqual(none)
  })

  test('askDelivery: a text that is there, one that is not, and a Twilio that fails', async () => {
    const { twilio, counterpart } = await opened(start)
    const report = await send(twilio)
    const sid = 'sid' in report ? report.sid : ('' as MessageSid)
    expect(await askDelivery(twilio, sid)).toMatchObject({
      is: expect.stringMatching(/^(?:on_its_way|delivered)$/) as string,
      sid,
    })
    expect(await askDelivery(twilio, `SM${'9'.repeat(32)}` as MessageSid)).toEqual({ is: 'not_asked' })
    counterpart.failReads()
    expect(await askDelivery(twilio, sid)).toEqual({ is: 'not_asked' })
  })

  test('askCallEvents: the log of a call that nobody knows is silent', async () => {
    const { twilio } = await opened(start)
    expect(await askCallEvents(twilio, `CA${'9'.repeat(32)}` as CallSid)).toBe('silent')
  })

  test('listen brings texts both ways, in time order, or nothing at all', async () => {
    const { twilio, counterpart } = await opened(start)
    await send(twilio)
    counterpart.receive('+15125550198', 'Hello')
    const heard = await listen(twilio)
    expect(heard?.map(({ type }) => type).toSorted()).toEqual(['MessageReceived', 'TextFound'])
    expect(await listen(twilio, later(START, minutes(1)))).toEqual([])
    counterpart.failReads()
    expect(await listen(twilio)).toBeNull()
  })
})

async function opened(start: (clock: ManualClock) => Promise<Counterpart>) {
  const clock = manualClock(START)
  const counterpart = await start(clock)
  const opened = account({
    accountSid: SID,
    authToken: TOKEN,
    apiBaseUrl: counterpart.baseUrl,
    requestTimeoutSeconds: TIMEOUT_SECONDS,
  })
  onTestFinished(() => opened.close())
  const complain = (what: string, error: unknown) => expect.unreachable(`${what}: ${String(error)}`)
  const requestTimeout = seconds(TIMEOUT_SECONDS)
  const twilio = twilioClient({
    account: opened,
    clock,
    address: { publicUrl: 'http://127.0.0.1:9', install: 'this-computer' },
    requestTimeout,
    keepRecording: () => Promise.resolve(),
    complain,
  })
  return { twilio, counterpart }
}

const text: OutgoingText = {
  id: 'first-text:CA1' as MessageId,
  from: LINE,
  to: '+15125550199',
  body: 'Hi — there + 100 % & more 👋',
  validitySeconds: 600,
}

function send(twilio: Twilio): Promise<Report> {
  return new Promise((resolve) => twilio.send(text, resolve))
}

function look(twilio: Twilio, changes: { body?: string; to?: Phone; attemptedAt?: EpochMs } = {}): Promise<Report> {
  const { from, to, body } = text
  return new Promise((resolve) => twilio.look({ from, to, body, attemptedAt: START, ...changes }, resolve))
}

function askDelivery(twilio: Twilio, sid: MessageSid): Promise<Report> {
  return new Promise((resolve) => twilio.askDelivery(sid, resolve))
}

function askCallEvents(twilio: Twilio, call: CallSid): Promise<CallLog> {
  return new Promise((resolve) => twilio.askCallEvents(call, resolve))
}

function listen(twilio: Twilio, since = earlier(START, minutes(1))): Promise<readonly Heard[] | null> {
  const line: Line = {
    number: LINE,
    dialledNumber: null,
    label: 'sign',
    source: 'direct',
    mode: 'ring_first',
    screening: true,
    ringTo: '+15125550150',
    ringSeconds: 20,
    greeting: null,
    agent: { id: 'maria' as Line['agent']['id'], name: 'Maria', brokerage: null },
    leadType: 'unknown',
    listing: null,
    namesListing: false,
  }
  return new Promise((resolve) => twilio.listen(since, [line], resolve))
}
