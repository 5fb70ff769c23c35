import { expect, test } from 'vitest'
import { hours, later, minutes, seconds } from '../../../../main/domain/words/instant.ts'
import type { Phone } from '../../../../main/domain/words/identifiers.ts'
import { status as statusShape } from '../../../../preload/contract/status.ts'
import { dialed, voice } from '../../../fixtures/evidence.ts'
import { deskWithWindow } from '../../../fixtures/window.ts'

/** A desk whose checklist holds. */
function ready(options: Parameters<typeof deskWithWindow>[0] = {}) {
  const given = deskWithWindow(options)
  given.seesWebhooks()
  given.turns()
  return given
}
const at = (instant: number) => new Date(instant).toISOString()
const told = (given: ReturnType<typeof deskWithWindow>) =>
  given.news.flatMap(({ event, data }) => (event === 'status.changed' ? [statusShape.parse(data)] : []))

test('look.md 5 one read for tray, side and banner', async () => {
  const given = ready()
  expect(await given.ask('status.read', {})).toEqual({
    state: 'on',
    waiting: 0,
    today: { missed: 0, texted: 0, firstTextP50Seconds: null },
    lastText: null,
    inDoubt: 0,
    held: 0,
    problems: [],
    slept: null,
    notificationsAllowed: null,
    keychain: null,
  })
  given.misses('CA1')
  given.twilio.send = (_text, nth) => (nth < 4 ? { is: 'not_accepted', retryAfter: null } : { is: 'unknown' })
  given.misses('CA2', '+15125550188')
  given.passes(seconds(4))
  expect(await given.ask('status.read', {})).toMatchObject({
    waiting: 2,
    today: { missed: 2, texted: 1, firstTextP50Seconds: 0 },
    lastText: { secondsAfterCall: 0, at: '2026-11-24T20:15:50.000Z' },
    inDoubt: 1,
  })
})

test('look.md 5 setup ranks before offline, offline before off and paused, and on is last', async () => {
  const given = deskWithWindow()
  const state = async () => (await given.ask('status.read', {})).state
  expect(await given.ask('status.read', {})).toMatchObject({ state: 'setup', left: ['webhook_seen'] })
  given.twilio.lists = () => null
  given.sleeps(minutes(1))
  expect(await state()).toBe('setup')
  given.seesWebhooks()
  given.switches({ is: 'off' })
  expect(await given.ask('status.read', {})).toMatchObject({ state: 'offline', since: at(given.now()) })
  given.twilio.lists = () => []
  given.passes(seconds(2))
  expect(await state()).toBe('off')
  const until = later(given.now(), hours(1))
  given.switches({ is: 'paused', until })
  const since = at(given.now())
  expect(await given.ask('status.read', {})).toMatchObject({ state: 'paused', pausedUntil: at(until), since })
  given.passes(hours(1))
  expect(await state()).toBe('on')
})

test('S64 what Twilio said last of a line counts; that it could not be asked does not', async () => {
  const given = ready()
  const left = async () => (await given.ask('status.read', {})).left
  given.twilioKnows(undefined)
  await given.ask('checklist.read', {})
  expect(await left()).toBeUndefined()
  given.twilioKnows([])
  await given.ask('checklist.read', {})
  expect(await left()).toEqual(['line_connected'])
  given.twilioKnows(undefined)
  await given.ask('checklist.read', {})
  expect(await left()).toEqual(['line_connected'])
})

test('R8 today begins at midnight where the agent is', async () => {
  const given = ready({ at: Date.parse('2026-11-25T05:59:00Z') as never })
  given.misses('CA1')
  const today = async () => (await given.ask('status.read', {})).today
  expect(await today()).toEqual({ missed: 1, texted: 1, firstTextP50Seconds: 0 })
  given.passes(minutes(1))
  expect(await today()).toEqual({ missed: 0, texted: 0, firstTextP50Seconds: null })
})

test('S56 half of the texts of today left within the p50', async () => {
  const given = ready()
  for (const [n, phone] of (['+15125550181', '+15125550182', '+15125550183'] as Phone[]).entries()) {
    let tries = 0
    given.twilio.send = () =>
      tries++ < n ? { is: 'not_accepted', retryAfter: null } : { is: 'accepted', sid: `SM${phone}` as never }
    given.misses(`CA${n}`, phone)
    given.passes(seconds(10))
  }
  expect((await given.ask('status.read', {})).today).toEqual({ missed: 3, texted: 3, firstTextP50Seconds: 1 })
})

test('status.changed is told once a turn, only where something has changed, and as status.read says', async () => {
  const given = ready()
  given.misses('CA1')
  expect(told(given)).toEqual([])
  given.turns()
  expect(told(given)).toEqual([await given.ask('status.read', {})])
  given.hears('CA1', dialed('no-answer', { bridged: false }))
  given.acts({ is: 'changed', changes: { name: 'Sam' } })
  given.turns()
  expect(told(given)).toHaveLength(1)
  given.acts({ is: 'marked_done' })
  given.turns()
  expect(told(given).at(-1)?.waiting).toBe(0)
})

test('R8 the end of a pause is told when it comes', () => {
  const given = ready()
  given.switches({ is: 'paused', until: later(given.now(), hours(1)) })
  given.hears('CA1', voice)
  given.turns()
  expect(told(given).at(-1)?.state).toBe('paused')
  given.passes(hours(1))
  given.turns()
  expect(told(given).at(-1)?.state).toBe('on')
})

test('a problem stands from its raising to its settling, over a restart too, and is told once', async () => {
  const given = ready()
  const raised = () => given.news.filter(({ event }) => event === 'problem.raised').length
  given.twilio.send = () => ({ is: 'misconfigured', fault: { kind: 'credentials', code: 20003 } })
  given.misses('CA1')
  const since = at(given.now())
  given.passes(hours(2))
  const problems = async () => (await given.ask('status.read', {})).problems
  expect(await problems()).toMatchObject([{ code: 'line_blocked', since }])
  expect(JSON.stringify(await problems())).not.toMatch(/about/)
  given.restarts()
  expect(await problems()).toMatchObject([{ code: 'line_blocked', since }])
  expect(raised()).toBe(1)
  given.twilio.probe = () => true
  given.passes(hours(2))
  expect(await problems()).toEqual([])
  expect(given.news.at(-1)).toEqual({ event: 'problem.cleared', data: { code: 'line_blocked' } })
})
