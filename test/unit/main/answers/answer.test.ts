import { expect, test } from 'vitest'
import { comingMethods } from '../../../../preload/contract.ts'
import { settingsLine } from '../../../fixtures/settings.ts'
import { deskWithWindow } from '../../../fixtures/window.ts'

test('contract, error codes: a method that nobody knows, and one that is still to come', async () => {
  const given = deskWithWindow()
  expect(await given.refusalOf('inbox.burn')).toMatchObject({ code: 'unknown_method' })
  expect(await given.refusalOf('toString')).toMatchObject({ code: 'unknown_method' })
  for (const method of comingMethods) expect(await given.refusalOf(method)).toMatchObject({ code: 'not_available_yet' })
})

test('contract: parameters may be left out where none are needed, and are named where they are wrong', async () => {
  const given = deskWithWindow()
  expect(await given.rawAsk('followUp.read', undefined)).toEqual({ result: { enabled: true } })
  const refusal = await given.refusalOf('lead.pause', { leadId: 7 })
  expect(refusal).toMatchObject({ code: 'bad_request', message: expect.stringContaining('leadId') })
})

test('contract, internal: a fault of ours is an answer, and is complained of', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.db.exec('DROP TABLE journal')
  const refusal = await given.refusalOf('lead.read', { phone: '+15125550199' })
  expect(refusal?.code).toBe('internal')
  expect(refusal?.message).not.toMatch(/journal|SQL/i)
  expect(given.complaints).toHaveLength(1)
})

test('contract: the clock moves by itself unless it is a standing one, and there is no pretend phone here', async () => {
  const given = deskWithWindow()
  const refusals = [
    await given.refusalOf('clock.advance', { by: 'PT1H' }),
    await given.refusalOf('clock.set', { to: '2026-11-24T20:00:00Z' }),
    await given.refusalOf('practice.call', { line: '+15125550100', from: '+15125550199', ends: 'no_answer' }),
  ]
  expect(refusals.map((refusal) => refusal?.code)).toEqual(['not_allowed', 'not_allowed', 'not_allowed'])
  expect(await given.ask('clock.read', {})).toEqual({ now: '2026-11-24T20:15:30.000Z' })
})

test('S72 a line whose callers dialled another number is refused without the agent’s yes', async () => {
  const given = deskWithWindow()
  const other = settingsLine({ number: '+15125550102', dialledNumber: '+15125550142' })
  expect(await given.refusalOf('lines.save', { line: other })).toMatchObject({ code: 'not_allowed' })
  const agreed = { ...other, otherSenderAcceptedAt: '2026-11-01T00:00:00Z' }
  expect((await given.ask('lines.save', { line: agreed })).lines.map(({ number }) => number)).toContain('+15125550102')
})

test('contract, settings: an update is refused with the path, or shown without its secrets', async () => {
  const given = deskWithWindow()
  const refusal = await given.refusalOf('settings.update', { changes: { agent: { timeZone: 'Texas' } } })
  expect(refusal).toMatchObject({ code: 'bad_request', details: { path: 'agent.timeZone' } })
  const secret = await given.refusalOf('settings.update', { changes: { twilio: { authToken: 'n3w' } } })
  expect(secret).toMatchObject({ code: 'not_allowed' })
  expect(JSON.stringify(await given.ask('settings.read', {}))).not.toMatch(/s3cret|n3w/)
})
