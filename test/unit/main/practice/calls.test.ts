import { expect, test } from 'vitest'

import { AGENT, CALLER, LINE, ringFirst, rows, stage } from './stage.ts'

async function afterCall(ends: 'answered' | 'voicemail' | 'no_answer', waitSeconds = 600) {
  const all = await stage(ringFirst())
  const sid = all.practice.call({ line: LINE, from: CALLER, ends })
  await all.advance(waitSeconds)
  const list = async (query: string) => rows((await all.get(`Calls.json?${query}`)).json, 'calls')
  return { ...all, sid, list }
}

test('twilio.md 13.12 the list holds the parent and its child, newest first', async () => {
  const { list, sid } = await afterCall('answered')
  const calls = await list('')
  expect(calls).toMatchObject([
    {
      parent_call_sid: sid,
      direction: 'outbound-dial',
      from: CALLER,
      to: AGENT,
      status: 'completed',
      duration: '32',
    },
    {
      sid,
      parent_call_sid: null,
      direction: 'inbound',
      from: CALLER,
      to: LINE,
      status: 'completed',
      duration: '30',
    },
  ])
})

test.each([
  [`To=${encodeURIComponent(LINE)}`, 1],
  [`From=${encodeURIComponent(CALLER)}`, 2],
  ['Status=no-answer', 1],
  ['Status=completed', 1],
  ['StartTime>=2026-11-24', 2],
  ['StartTime%3E=2026-11-24T23:59:59Z', 2],
  ['StartTime>=2026-11-25', 0],
  ['StartTime<=2026-11-24', 2],
  ['StartTime<=2026-11-23', 0],
  ['StartTime=2026-11-24', 2],
])('twilio.md 10.1 Calls.json?%s finds %i', async (query, count) => {
  const { list } = await afterCall('no_answer')
  expect(await list(query)).toHaveLength(count)
})

test('twilio.md 10.1 children are found by their parent', async () => {
  const { list, sid } = await afterCall('no_answer')
  expect(await list(`ParentCallSid=${sid}`)).toMatchObject([{ parent_call_sid: sid, status: 'no-answer' }])
})

test('twilio.md 13.2 a status nobody knows is refused', async () => {
  const { get } = await stage()
  expect(await get('Calls.json?Status=missed')).toMatchObject({ status: 400, json: { code: 20001 } })
})

test('twilio.md 10.1 a call in progress has neither end nor duration', async () => {
  const { get, sid } = await afterCall('no_answer', 10)
  expect((await get(`Calls/${sid}.json`)).json).toMatchObject({
    status: 'ringing',
    end_time: null,
    duration: null,
  })
})

test('twilio.md 13.12 events are 404 or empty until 15 min after the end', async () => {
  const { get, sid, advance } = await afterCall('answered', 37)
  await advance(899)
  for (let look = 0; look < 10; look += 1) {
    const { status, json } = await get(`Calls/${sid}/Events.json`)
    expect(status === 404 || rows(json, 'events').length === 0).toBe(true)
  }
  await advance(1)
  expect(rows((await get(`Calls/${sid}/Events.json`)).json, 'events')).not.toEqual([])
})

test('twilio.md 10.1 events hold every request of the leg, parameters in snake_case, and its answer', async () => {
  const { get, sid, app, list } = await afterCall('answered', 2000)
  const events = rows((await get(`Calls/${sid}/Events.json`)).json, 'events')
  expect(events).toMatchObject([
    {
      request: {
        method: 'POST',
        url: `${app.origin}/twilio/voice`,
        parameters: { call_status: 'ringing', from_city: '' },
      },
    },
    {
      request: {
        url: `${app.origin}/twilio/dialed`,
        parameters: { dial_bridged: 'true', dial_call_status: 'completed' },
      },
      response: {
        response_code: 200,
        content_type: 'text/xml',
        response_body: '<Response><Hangup/></Response>',
      },
    },
    { request: { url: `${app.origin}/twilio/voice/status` } },
  ])
  const [child] = await list(`ParentCallSid=${sid}`)
  const ofChild = rows((await get(`Calls/${String(child?.['sid'])}/Events.json`)).json, 'events')
  expect(ofChild).toContainEqual(
    expect.objectContaining({
      request: expect.objectContaining({ parameters: expect.objectContaining({ digits: '1' }) }),
    }),
  )
})
