import { describe, expect, test } from 'vitest'

import type { PracticeCall } from '../../../../main/practice/call-script.ts'
import { AGENT, CALLER, LINE, response, ringFirst, seeded, stage, VOICEMAIL, xml, type Routes } from './stage.ts'

/** Seeds enough to see both orders of everything Twilio promises no order for. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8]
const OTHER_AGENT = '+15125550151'

/** One whole call, ten minutes of it, to a line with these documents. */
async function called(call: Partial<PracticeCall>, { routes = {}, seed = 1 }: { routes?: Routes; seed?: number } = {}) {
  const all = await stage(ringFirst(routes), { random: seeded(seed) })
  const sid = all.practice.call({ line: LINE, from: CALLER, ends: 'no_answer', ...call })
  await all.advance(600)
  const parametersOf = (path: string) => all.app.at(path).map((one) => one.parameters)
  const children = parametersOf('/twilio/child').map((one) => one['CallStatus'])
  return {
    ...all,
    sid,
    dialed: parametersOf('/twilio/dialed'),
    parent: parametersOf('/twilio/voice/status'),
    children,
    parametersOf,
  }
}

test('twilio.md 1 the first request says who calls whom, ringing, with empty strings and strangers', async () => {
  const { app, sid } = await called({})
  expect(app.heard[0]).toMatchObject({
    path: '/twilio/voice',
    isSigned: true,
    parameters: {
      CallSid: sid,
      From: CALLER,
      Caller: CALLER,
      To: LINE,
      CallStatus: 'ringing',
      Direction: 'inbound',
      FromCity: '',
    },
  })
  expect(app.heard.every((one) => one.isSigned)).toBe(true)
})

test('twilio.md 3.1 nobody picks up: it rings timeout + 5 s to the second', async () => {
  const { app, practice, advance } = await stage(ringFirst())
  practice.call({ line: LINE, from: CALLER, ends: 'no_answer' })
  await advance(19.999)
  expect(app.at('/twilio/dialed')).toEqual([])
  await advance(0.001)
  expect(app.at('/twilio/dialed')).toHaveLength(1)
})

describe.each(SEEDS)('in the order that seed %i brings', (seed) => {
  test('twilio.md 3.3 nobody picked up: no-answer, no duration, still ringing with answerOnBridge, then voicemail', async () => {
    const { dialed, parent, children, practice } = await called({}, { seed })
    expect(dialed).toMatchObject([{ DialCallStatus: 'no-answer', DialBridged: 'false', CallStatus: 'ringing' }])
    expect(dialed[0]).not.toHaveProperty('DialCallDuration')
    expect(children).toEqual(['initiated', 'ringing', 'no-answer'])
    expect(parent).toMatchObject([{ CallStatus: 'completed', CallDuration: '2' }])
    expect(practice.alerts()).toEqual([])
  })

  test('twilio.md 3.3 the agent pressed 1: completed, DialBridged true, a duration', async () => {
    const { dialed, parent, children, parametersOf, practice, paths } = await called({ ends: 'answered' }, { seed })
    expect(parametersOf('/twilio/accept')).toMatchObject([
      { Digits: '1', Direction: 'outbound-dial', CallStatus: 'in-progress' },
    ])
    expect(dialed).toMatchObject([{ DialCallStatus: 'completed', DialBridged: 'true', DialCallDuration: '32' }])
    expect(children).toEqual(['initiated', 'ringing', 'in-progress', 'completed'])
    expect(parent).toMatchObject([{ CallStatus: 'completed', CallDuration: '30' }])
    expect(paths().at(-1)).toBe('/twilio/voice/status')
    expect(practice.alerts()).toEqual([])
  })

  test('twilio.md 3.3 the caller gives up while it rings: action is asked all the same, its answer ignored', async () => {
    const { dialed, parent, children, parametersOf } = await called({ ends: 'hangs_up' }, { seed })
    expect(dialed).toMatchObject([{ DialCallStatus: 'canceled', DialBridged: 'false', CallStatus: 'completed' }])
    expect(['canceled', 'no-answer']).toContain(children.at(-1))
    expect(['completed', 'no-answer']).toContain(parent[0]?.['CallStatus'])
    expect(parent).toMatchObject([{ CallDuration: '0' }])
    expect(parametersOf('/twilio/recorded')).toEqual([])
  })

  test('twilio.md 3.3 the caller leaves during the screen: completed or canceled, not bridged', async () => {
    const script = { ends: 'answered', caller: { leavesScreenAfterSeconds: 1 } } as const
    const { dialed, children, parametersOf } = await called(script, { seed })
    expect(['completed', 'canceled']).toContain(dialed[0]?.['DialCallStatus'])
    expect(dialed).toMatchObject([{ DialBridged: 'false', CallStatus: 'completed' }])
    expect(children).toContain('completed')
    expect(parametersOf('/twilio/accept')).toEqual([])
  })

  test('twilio.md 3.3 a carrier’s voicemail picks up and presses nothing: completed, not bridged', async () => {
    const { dialed, children } = await called({ agent: { does: 'carrier_voicemail', afterSeconds: 12 } }, { seed })
    expect(dialed).toMatchObject([
      { DialCallStatus: 'completed', DialBridged: 'false', DialCallDuration: '8', CallStatus: 'ringing' },
    ])
    expect(children).toEqual(['initiated', 'ringing', 'in-progress', 'completed'])
  })
})

test('twilio.md 3.2 what has no promised order comes in both', async () => {
  const orders = await Promise.all(
    SEEDS.map(async (seed) => {
      const { app } = await called({ ends: 'answered' }, { seed })
      const steps = app.heard.map((one) => (one.path === '/twilio/child' ? one.parameters['CallStatus'] : one.path))
      return [
        steps.indexOf('in-progress') < steps.indexOf('/twilio/screen'),
        steps.indexOf('completed') < steps.indexOf('/twilio/dialed'),
      ]
    }),
  )
  expect([new Set(orders.map(([screen]) => screen)).size, new Set(orders.map(([, end]) => end)).size]).toEqual([2, 2])
})

test.each([
  [{ does: 'busy' }, 'busy', ['initiated', 'ringing', 'busy']],
  [{ does: 'fail' }, 'failed', ['initiated', 'failed']],
  [{ does: 'cancel' }, 'canceled', ['initiated', 'ringing', 'canceled']],
] as const)(
  'twilio.md 3.3 the dialled phone’s end %o is told as %s, the caller stays',
  async (agent, status, statuses) => {
    const { dialed, children, parent } = await called({ agent, ends: 'voicemail' })
    expect(dialed).toMatchObject([{ DialCallStatus: status, DialBridged: 'false', CallStatus: 'ringing' }])
    expect(children).toEqual(statuses)
    expect(parent).toMatchObject([{ CallStatus: 'completed' }])
  },
)

test.each(['2', '*'])('twilio.md 3.3 the wrong key %s hangs up: completed, not bridged', async (keys) => {
  const { dialed, parametersOf } = await called({ agent: { does: 'pick_up', keys } })
  expect(parametersOf('/twilio/accept')).toMatchObject([{ Digits: keys }])
  expect(dialed).toMatchObject([{ DialCallStatus: 'completed', DialBridged: 'false', DialCallDuration: '2' }])
})

test('twilio.md 3.1 a key after the question’s time is none: accept is not asked', async () => {
  const { dialed, parametersOf } = await called({ agent: { does: 'pick_up', keyAfterSeconds: 60 } })
  expect(parametersOf('/twilio/accept')).toEqual([])
  expect(dialed).toMatchObject([{ DialCallStatus: 'completed', DialBridged: 'false' }])
})

test.each([
  ['caller', 'completed'],
  ['agent', 'in-progress'],
] as const)('twilio.md 3.3 when the %s ends the talk the action’s CallStatus is %s', async (hangsUp, callStatus) => {
  const { dialed } = await called({ agent: { does: 'pick_up', hangsUp, talkSeconds: 61 } })
  expect(dialed).toMatchObject([{ DialBridged: 'true', CallStatus: callStatus, DialCallDuration: '63' }])
})

test('twilio.md 3.3 old accounts leave DialBridged out', async () => {
  const { dialed } = await called({ ends: 'answered', dialBridged: 'omitted' })
  expect(dialed[0]).not.toHaveProperty('DialBridged')
})

test('twilio.md 3.3 without answerOnBridge the caller’s leg is in progress while it rings', async () => {
  const routes = { '/twilio/voice': response(`<Dial timeout="5" action="/twilio/dialed">${AGENT}</Dial>`) }
  const { dialed, parent } = await called({}, { routes })
  expect(dialed).toMatchObject([{ DialCallStatus: 'no-answer', CallStatus: 'in-progress' }])
  expect(parent).toMatchObject([{ CallDuration: '12' }])
})

test('twilio.md 3.1 answerOnBridge counts only where <Dial> is the first verb', async () => {
  const dial = `<Dial answerOnBridge="true" timeout="5" action="/twilio/dialed">${AGENT}</Dial>`
  const { dialed } = await called({}, { routes: { '/twilio/voice': response(`<Pause/>${dial}`) } })
  expect(dialed).toMatchObject([{ CallStatus: 'in-progress' }])
})

const TWO_NUMBERS = response(
  '<Dial answerOnBridge="true" timeout="15" action="/twilio/dialed">' +
    `<Number url="/twilio/screen" statusCallback="/twilio/child">${AGENT}</Number>` +
    `<Number statusCallback="/twilio/second">${OTHER_AGENT}</Number></Dial>`,
)

test('twilio.md 3.1 the first pick-up cancels the second number before any key is pressed', async () => {
  const agents = { [AGENT]: { does: 'carrier_voicemail', afterSeconds: 4 } } as const
  const { dialed, parametersOf } = await called({ agents }, { routes: { '/twilio/voice': TWO_NUMBERS } })
  expect(parametersOf('/twilio/second')).toMatchObject([{ CallStatus: 'canceled', CallDuration: '0' }])
  expect(dialed).toMatchObject([{ DialCallStatus: 'completed', DialBridged: 'false' }])
  expect(dialed[0]?.['DialCallSid']).toBe(parametersOf('/twilio/child')[0]?.['CallSid'])
})

test('twilio.md 3.1 the second number is told of its end at the first pick-up, not after the talk', async () => {
  const agents = { [AGENT]: { does: 'pick_up' } } as const
  const { paths } = await called({ agents }, { routes: { '/twilio/voice': TWO_NUMBERS } })
  expect(paths().indexOf('/twilio/second')).toBeLessThan(paths().indexOf('/twilio/accept'))
})

test('twilio.md 3.1 sequential numbers ring one after the other', async () => {
  const routes = { '/twilio/voice': TWO_NUMBERS.replace('timeout', 'sequential="true" timeout') }
  const agents = { [OTHER_AGENT]: { does: 'pick_up' } } as const
  const { dialed, parametersOf } = await called({ agents }, { routes })
  expect(parametersOf('/twilio/child')).toMatchObject([{ CallStatus: 'no-answer' }])
  expect(dialed).toMatchObject([{ DialCallStatus: 'completed', DialBridged: 'true' }])
})

test.each(['anonymous', '+266696687'])(
  'twilio.md 3.1 the withheld caller "%s" cannot be shown: 13214, failed',
  async (from) => {
    const { dialed, practice, children } = await called({ from })
    expect(practice.alerts()).toMatchObject([{ code: 13214 }])
    expect(dialed).toMatchObject([{ DialCallStatus: 'failed', From: from }])
    expect(children).toEqual([])
  },
)

test('twilio.md 3.1 a withheld caller is dialled with the line’s number as callerId', async () => {
  const routes = {
    '/twilio/voice': response(`<Dial callerId="${LINE}" timeout="5" action="/twilio/dialed">${AGENT}</Dial>`),
  }
  const { dialed, practice } = await called({ from: 'anonymous' }, { routes })
  expect(dialed).toMatchObject([{ DialCallStatus: 'no-answer' }])
  expect(practice.alerts()).toEqual([])
})

test('twilio.md 5 maxLength cuts a voicemail and the caller is still there', async () => {
  const { parametersOf } = await called({ ends: 'voicemail', caller: { voicemailSeconds: 300 } })
  expect(parametersOf('/twilio/recorded')).toMatchObject([
    { RecordingDuration: '120', Digits: '', CallStatus: 'in-progress' },
  ])
})

test('twilio.md 4 a forwarded line: the caller hangs up in the greeting', async () => {
  const { paths, parent } = await called({}, { routes: { '/twilio/voice': VOICEMAIL } })
  expect(paths()).toEqual(['/twilio/voice', '/twilio/voice/status'])
  expect(parent).toMatchObject([{ CallStatus: 'completed', CallDuration: '2' }])
})

test('twilio.md 13.9 <Pause> as the first verb does not pick up', async () => {
  const routes = { '/twilio/voice': response('<Pause length="20"/><Say>Hello</Say>') }
  const { parent, get, sid } = await called({ ends: 'hangs_up' }, { routes })
  expect(parent).toMatchObject([{ CallStatus: 'no-answer', CallDuration: '0' }])
  expect((await get(`Calls/${sid}.json`)).json).toMatchObject({ status: 'no-answer', duration: '0' })
})

test.each([
  ['busy', 'busy'],
  ['rejected', 'no-answer'],
])('twilio.md 5 <Reject reason="%s"> ends the call %s, not answered', async (reason, status) => {
  const { parent } = await called({}, { routes: { '/twilio/voice': response(`<Reject reason="${reason}"/>`) } })
  expect(parent).toMatchObject([{ CallStatus: status, CallDuration: '0' }])
})

test('twilio.md 13.8 <Redirect> and <Gather> are followed', async () => {
  const { paths } = await called(
    {},
    {
      routes: {
        '/twilio/voice': response('<Redirect>next?step=1</Redirect>'),
        '/twilio/next': response(
          '<Gather timeout="3" actionOnEmptyResult="true" action="last"><Say>Hm?</Say></Gather>',
        ),
      },
    },
  )
  expect(paths()).toEqual(['/twilio/voice', '/twilio/next', '/twilio/last', '/twilio/voice/status'])
})

test.each<[string, Routes, number]>([
  ['an error answer', { '/twilio/voice': (_, reply) => reply.writeHead(403).end() }, 11200],
  [
    'JSON',
    { '/twilio/voice': (_, reply) => reply.writeHead(200, { 'content-type': 'application/json' }).end('{}') },
    12300,
  ],
  ['broken TwiML', { '/twilio/voice': '<Response><Dial>' }, 12100],
  ['an unknown verb', { '/twilio/voice': response('<Ring/>') }, 12200],
])(
  'twilio.md 2 %s instead of a document: an alert, the caller hears an error, the number is told the end',
  async (_, routes, code) => {
    const { practice, parent, children } = await called({}, { routes })
    expect(practice.alerts()).toMatchObject([{ code }])
    expect(children).toEqual([])
    expect(parent).toMatchObject([{ CallStatus: 'completed', CallDuration: '5' }])
  },
)

test('twilio.md 3.1 a screen that dials is broken: the agent’s leg is hung up, nothing is bridged', async () => {
  const routes = { '/twilio/screen': response(`<Dial>${OTHER_AGENT}</Dial>`) }
  const { dialed, practice } = await called({ ends: 'answered' }, { routes })
  expect(practice.alerts()).toMatchObject([{ code: 12200 }])
  expect(dialed).toMatchObject([{ DialCallStatus: 'completed', DialBridged: 'false' }])
})

test('twilio.md 3.4 the number’s StatusCallback can come before action', async () => {
  const all = await stage(ringFirst())
  all.practice.setCallbacks({ parentFirst: true })
  all.practice.call({ line: LINE, from: CALLER, ends: 'hangs_up' })
  await all.advance(60)
  const ends = all.paths().filter((path) => path === '/twilio/dialed' || path === '/twilio/voice/status')
  expect(ends).toEqual(['/twilio/voice/status', '/twilio/dialed'])
})

test('twilio.md 3.1 only the events asked for are told, completed alone by default', async () => {
  const routes = {
    '/twilio/voice': response(`<Dial timeout="5"><Number statusCallback="/twilio/child">${AGENT}</Number></Dial>`),
  }
  expect((await called({}, { routes })).children).toEqual(['no-answer'])
})

test('contract practice.call hangs_up: the caller waits as long as asked', async () => {
  const { get, sid } = await called({ ends: 'hangs_up', hangsUpAfterSeconds: 13 })
  expect((await get(`Calls/${sid}.json`)).json).toMatchObject({ end_time: 'Tue, 24 Nov 2026 20:15:43 +0000' })
})

const FORWARDS = { agent: { does: 'forward', line: LINE } } as const

test('twilio.md 4 a cell that forwards to the line that rings it: rejected as busy, one busy dial', async () => {
  let arrivals = 0
  const document = ringFirst()['/twilio/voice']
  const routes: Routes = {
    '/twilio/voice': (_, reply) => {
      arrivals += 1
      xml(reply, arrivals === 1 ? String(document) : response('<Reject reason="busy"/>'))
    },
  }
  const { parametersOf, dialed, parent, practice } = await called(FORWARDS, { routes })
  expect(parametersOf('/twilio/voice')).toMatchObject([{ From: CALLER }, { From: CALLER, ForwardedFrom: AGENT }])
  expect(dialed).toMatchObject([{ DialCallStatus: 'busy', DialBridged: 'false' }])
  expect(parent.map((one) => one['CallStatus'])).toEqual(['busy', 'completed'])
  expect(practice.alerts()).toEqual([])
})

test('twilio.md 4 unnoticed, the loop picks up the leg with the line’s own greeting: completed, not bridged', async () => {
  const answers = [String(ringFirst()['/twilio/voice']), VOICEMAIL]
  const routes: Routes = { '/twilio/voice': (_, reply) => xml(reply, answers.shift() ?? '<Response/>') }
  const { dialed } = await called(FORWARDS, { routes })
  expect(dialed).toMatchObject([{ DialCallStatus: 'completed', DialBridged: 'false' }])
})

test('twilio.md 4 a carrier may keep ForwardedFrom to itself', async () => {
  const { parametersOf } = await called({ agent: { ...FORWARDS.agent, tellsForwardedFrom: false } })
  expect(parametersOf('/twilio/voice')[1]).not.toHaveProperty('ForwardedFrom')
})
