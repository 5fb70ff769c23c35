import http from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { account } from '../../../../main/telephony/account.ts'
import { ownNumbers } from '../../../../main/telephony/own-numbers.ts'

type Reply = { readonly status?: number; readonly body: unknown }

/** A Twilio that answers by path and query, and remembers what it was asked. */
async function twilio(replies: Readonly<Record<string, Reply>>) {
  const asked: string[] = []
  const server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const { status = 200, body } = replies[request.url ?? ''] ?? { status: 404, body: { code: 20404 } }
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const apiBaseUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const of = account({ accountSid: 'AC1', authToken: 'token', apiBaseUrl, requestTimeoutSeconds: 5 })
  onTestFinished(() => {
    of.close()
    server.close()
    server.closeAllConnections()
  })
  return { account: of, asked }
}

const root = '/2010-04-01/Accounts/AC1'
const first = `${root}/Messages.json?To=%2B15125550199&PageSize=100`
const second = `${root}/Messages.json?Page=1&PageToken=x`
const rows = (...sids: readonly string[]) => sids.map((sid) => ({ sid }))
const goOn = () => true

test('twilio.md 7 a list is read page after page, by the relative next page', async () => {
  const { account, asked } = await twilio({
    [first]: { body: { messages: rows('SM1', 'SM2'), next_page_uri: second } },
    [second]: { body: { messages: rows('SM3'), next_page_uri: null } },
  })
  expect(await account.list('Messages', { To: '+15125550199' }, goOn)).toEqual(rows('SM1', 'SM2', 'SM3'))
  expect(asked).toEqual([`GET ${first}`, `GET ${second}`])
})

test('contract, apiBaseUrl: of an absolute next page only the path counts', async () => {
  const { account } = await twilio({
    [first]: { body: { messages: rows('SM1'), next_page_uri: `https://api.twilio.com${second}` } },
    [second]: { body: { messages: rows('SM2'), next_page_uri: '' } },
  })
  expect(await account.list('Messages', { To: '+15125550199' }, goOn)).toEqual(rows('SM1', 'SM2'))
})

test('a list is read no further than it matters', async () => {
  const { account, asked } = await twilio({
    [first]: { body: { messages: rows('SM1'), next_page_uri: second } },
    [second]: { body: { messages: rows('SM2') } },
  })
  expect(await account.list('Messages', { To: '+15125550199' }, () => false)).toEqual(rows('SM1'))
  expect(asked).toHaveLength(1)
})

test.each([
  ['a page that fails', { status: 500, body: '' }],
  ['a page that is no JSON', { body: '<html>' }],
  ['a page without its rows', { body: { calls: [] } }],
  ['a key that is refused', { status: 401, body: { code: 20003 } }],
])('D8 %s: the list could not be asked, and half of it is none', async (_what, reply) => {
  const { account } = await twilio({
    [first]: { body: { messages: rows('SM1'), next_page_uri: second } },
    [second]: reply,
  })
  expect(await account.list('Messages', { To: '+15125550199' }, goOn)).toBeNull()
})

test('an empty list is an answer', async () => {
  const { account } = await twilio({ [first]: { body: { messages: [], next_page_uri: second } } })
  expect(await account.list('Messages', { To: '+15125550199' }, goOn)).toEqual([])
})

test('rows that are no objects are left out', async () => {
  const { account } = await twilio({ [first]: { body: { messages: [null, 'SM1', { sid: 'SM2' }] } } })
  expect(await account.list('Messages', { To: '+15125550199' }, goOn)).toEqual(rows('SM2'))
})

test('S65 the account’s numbers, and whether each can text', async () => {
  const { account } = await twilio({
    [`${root}/IncomingPhoneNumbers.json?PageSize=100`]: {
      body: {
        incoming_phone_numbers: [
          { phone_number: '+15125550100', capabilities: { voice: true, sms: true } },
          { phone_number: '+15125550102', capabilities: { voice: true, sms: false } },
          { phone_number: '+15125550103' },
        ],
      },
    },
  })
  expect(await ownNumbers(account)).toEqual([
    { number: '+15125550100', canText: true },
    { number: '+15125550102', canText: false },
    { number: '+15125550103', canText: false },
  ])
})

test('S65 numbers that could not be asked for are not "none"', async () => {
  expect(await ownNumbers((await twilio({})).account)).toBeUndefined()
})

test('one item is fetched, and the account itself', async () => {
  const { account, asked } = await twilio({ [`${root}.json`]: { body: { status: 'active' } } })
  expect(await account.fetch('')).toMatchObject({ is: 'answered', status: 200 })
  expect(await account.fetch('Messages/SM1')).toMatchObject({ is: 'answered', status: 404 })
  expect(asked).toEqual([`GET ${root}.json`, `GET ${root}/Messages/SM1.json`])
})
