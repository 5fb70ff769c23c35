import { expect, test } from 'vitest'

import { manualClock, systemClock } from '../../../../main/engine/clock.ts'
import { startPractice } from '../../../../main/practice/practice.ts'
import { ACCOUNT, CALLER, LINE, post, ringFirst, seeded, stage, START, text, TOKEN } from './stage.ts'

test('design 1.4 after stop no alarm is left, nothing more is asked, the port is closed', async () => {
  const { practice, clock, app, create } = await stage(ringFirst())
  practice.call({ line: LINE, from: CALLER, ends: 'answered' })
  await create(text())
  await practice.idle()
  expect(clock.nextAlarmAt()).toBeDefined()
  await practice.stop()
  await practice.stop()
  expect(clock.nextAlarmAt()).toBeUndefined()
  const heardSoFar = app.heard.length
  clock.moveTo((START + 3_600_000) as typeof START)
  await practice.idle()
  expect(app.heard).toHaveLength(heardSoFar)
  await expect(fetch(practice.apiBaseUrl)).rejects.toThrow('fetch failed')
})

test('design 1.4 stop ends a create that hangs', async () => {
  const { practice } = await stage({}, { faults: () => ({ kind: 'hang', processed: false }) })
  const hanging = expect(post(practice.apiBaseUrl, text())).rejects.toThrow('fetch failed')
  await new Promise((resolve) => setImmediate(resolve))
  await practice.stop()
  await hanging
})

test('design 1.4 the same seed brings the same names and the same orders', async () => {
  const twice = await Promise.all(
    [1, 2].map(async () => {
      const { practice, advance, app } = await stage(ringFirst(), { random: seeded(42) })
      practice.call({ line: LINE, from: CALLER, ends: 'answered' })
      await advance(120)
      return app.heard.map((one) => [one.path, one.parameters['CallSid'], one.parameters['CallStatus']])
    }),
  )
  expect(twice[0]).toEqual(twice[1])
})

test('contract practice.call a number that is not a line is a mistake of the caller’s', async () => {
  const { practice } = await stage()
  expect(() => practice.call({ line: '+15125550111', from: CALLER, ends: 'answered' })).toThrow('not a line')
  expect(() => practice.text({ line: '+15125550111', from: CALLER, body: 'hi' })).toThrow('not a line')
})

test('contract --speed: with the computer’s clock, sped up, a call runs by itself', async () => {
  const { app } = await stage(ringFirst())
  const lines = [
    {
      number: LINE,
      voiceUrl: `${app.origin}/twilio/voice`,
      statusCallback: `${app.origin}/twilio/voice/status`,
    },
  ]
  const options = { accountSid: ACCOUNT, authToken: TOKEN, random: seeded(1), lines }
  const practice = await startPractice({ ...options, clock: systemClock(1000) })
  practice.call({ line: LINE, from: CALLER, ends: 'answered' })
  await expect.poll(() => app.at('/twilio/voice/status').length).toBe(1)
  await practice.stop()
})

test('design 1.4 two worlds on one clock do not disturb each other', async () => {
  const clock = manualClock(START)
  const options = { accountSid: ACCOUNT, authToken: TOKEN, clock, lines: [{ number: LINE }] }
  const worlds = await Promise.all([1, 2].map((seed) => startPractice({ ...options, random: seeded(seed) })))
  expect(new Set(worlds.map((world) => world.apiBaseUrl)).size).toBe(2)
  await Promise.all(worlds.map((world) => world.stop()))
})

test('design 1.4 stop ends a request the app does not answer, and whoever waits for idle', async () => {
  const { practice, app } = await stage({ '/twilio/sms': () => {} })
  practice.text({ line: LINE, from: CALLER, body: 'hi' })
  const idle = practice.idle()
  await expect.poll(() => app.heard.length).toBe(1)
  await practice.stop()
  await idle
  await practice.idle()
  expect(practice.alerts()).toEqual([])
})
