import { expect, test } from 'vitest'

import type { Fault } from '../../../../main/practice/faults.ts'
import { ACCOUNT, basic, post, stage, text, TOKEN } from './stage.ts'

const always = async (fault: Fault) => stage({}, { faults: () => fault })

test('twilio.md 13.5 429 comes before anything is processed, with Retry-After on demand', async () => {
  const { create, practice } = await always({ kind: 'too_many_requests', retryAfterSeconds: 7 })
  const answer = await create(text())
  expect(answer).toMatchObject({ status: 429, json: { code: 20429 } })
  expect(answer.headers.get('retry-after')).toBe('7')
  expect(practice.messages()).toEqual([])
})

test.each([
  [true, 1],
  [false, 0],
])('twilio.md 13.5 a 5xx with processed %s leaves %i messages behind', async (processed, messages) => {
  const { practice } = await always({ kind: 'server_error', processed, status: 502 })
  expect((await post(practice.apiBaseUrl, text())).status).toBe(502)
  expect(practice.messages()).toHaveLength(messages)
})

test.each([
  [true, 1],
  [false, 0],
])('twilio.md 13.5 a reset with processed %s leaves %i messages behind', async (processed, messages) => {
  const { practice } = await always({ kind: 'reset', processed })
  await expect(post(practice.apiBaseUrl, text())).rejects.toThrow('fetch failed')
  expect(practice.messages()).toHaveLength(messages)
})

test('twilio.md 13.5 a hanging create is processed and never answered', async () => {
  const { practice } = await always({ kind: 'hang', processed: true })
  await expect(post(practice.apiBaseUrl, text(), { signal: AbortSignal.timeout(100) })).rejects.toThrow('timeout')
  expect(practice.messages()).toHaveLength(1)
})

test('twilio.md 13.5 a 201 that breaks off in its body is processed', async () => {
  const { practice } = await always({ kind: 'cut_body' })
  const answer = await post(practice.apiBaseUrl, text())
  expect(answer.status).toBe(201)
  await expect(answer.text()).rejects.toThrow('terminated')
  expect(practice.messages()).toHaveLength(1)
})

test('twilio.md 13.5 a 201 with HTML is processed', async () => {
  const { practice } = await always({ kind: 'created_with_html' })
  const answer = await post(practice.apiBaseUrl, text())
  expect([answer.status, (await answer.text()).startsWith('<html>')]).toEqual([201, true])
  expect(practice.messages()).toHaveLength(1)
})

test('twilio.md 12 a 200 with {} has no sid', async () => {
  const { practice } = await always({ kind: 'empty_object', processed: true })
  const answer = await post(practice.apiBaseUrl, text())
  expect([answer.status, await answer.json()]).toEqual([200, {}])
})

test('twilio.md 13.5 a slow answer comes when the clock has moved on', async () => {
  const { practice, advance } = await always({ kind: 'slow', seconds: 10 })
  const answer = post(practice.apiBaseUrl, text())
  await expect.poll(() => practice.messages().length).toBe(1)
  await advance(10)
  expect((await answer).status).toBe(201)
})

test.each([
  [21610, 400, 21610],
  [30034, 400, 30034],
  [401, 401, 20003],
  [21408, 403, 21408],
])('twilio.md 8 a refusal %i on demand is HTTP %i with code %i', async (code, status, told) => {
  const { create, practice } = await always({ kind: 'refuse', code })
  expect(await create(text())).toMatchObject({ status, json: { code: told, status } })
  expect(practice.messages()).toEqual([])
})

test('twilio.md 13.5 faults can hit single attempts', async () => {
  const { create } = await stage(
    {},
    { faults: ({ attempt }) => (attempt === 1 ? { kind: 'refuse', code: 429 } : { kind: 'none' }) },
  )
  expect([(await create(text())).status, (await create(text())).status]).toEqual([429, 201])
})

test.each<[Fault, number]>([
  [{ kind: 'server_error', processed: false, status: 503 }, 503],
  [{ kind: 'too_many_requests' }, 429],
  [{ kind: 'refuse', code: 401 }, 401],
])('twilio.md 13.5 reads can fail too: %o is HTTP %i', async (fault, status) => {
  const { practice } = await stage()
  practice.setReadFaults((path) => (path === 'Calls.json' ? fault : { kind: 'none' }))
  const read = async (path: string) => {
    const url = `${practice.apiBaseUrl}/2010-04-01/Accounts/${ACCOUNT}/${path}`
    return (await fetch(url, { headers: { authorization: basic(ACCOUNT, TOKEN) } })).status
  }
  expect([await read('Calls.json'), await read('Messages.json')]).toEqual([status, 200])
})
