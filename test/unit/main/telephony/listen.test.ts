import { expect, test } from 'vitest'
import type { EpochMs } from '../../../../main/domain/words/instant.ts'
import type { Listed } from '../../../../main/telephony/account.ts'
import { hear } from '../../../../main/telephony/listen.ts'
import { listedAccount } from '../../../fixtures/listed-account.ts'
import { line } from '../../../fixtures/policy.ts'

const since = Date.parse('2026-11-24T20:00:00Z') as EpochMs
const calls = 'Calls To=+15125550100 StartTime>=2026-11-24'
const textsIn = 'Messages To=+15125550100'
const textsOut = 'Messages From=+15125550100'
const at = (time: string) => `Tue, 24 Nov 2026 ${time} +0000`
const instant = (time: string) => Date.parse(`2026-11-24T${time}Z`)

const call = (changes: Listed = {}): Listed => ({
  sid: 'CA1',
  direction: 'inbound',
  from: '+15125550199',
  to: '+15125550100',
  status: 'completed',
  start_time: at('20:10:00'),
  end_time: at('20:11:00'),
  duration: '60',
  ...changes,
})
const text = (changes: Listed = {}): Listed => ({
  sid: 'SM1',
  direction: 'inbound',
  from: '+15125550199',
  to: '+15125550100',
  status: 'received',
  body: 'Hello',
  date_created: at('20:12:00'),
  ...changes,
})
const hears = (lists: Parameters<typeof listedAccount>[0], of = line()) => hear(listedAccount(lists), since, [of])
const facts = async (lists: Parameters<typeof listedAccount>[0], of = line()) =>
  (await hears(lists, of))?.map((heard) => (heard.type === 'CallEvidence' ? heard.fact : heard.type))

test('10.1 a call that is over is told with its caller, its beginning and its end', async () => {
  const heard = await hears({ [calls]: [call({ status: 'no-answer' })] })
  expect(heard).toEqual([
    {
      type: 'CallEvidence',
      call: 'CA1',
      caller: { is: 'phone', phone: '+15125550199' },
      line: '+15125550100',
      at: instant('20:11:00'),
      startedAt: instant('20:10:00'),
      fact: { is: 'parent', leg: 'no-answer' },
    },
  ])
})

test('10.1 of a completed call on a line that rings the agent, its dialled leg is asked for', async () => {
  const legs = 'Calls ParentCallSid=CA1'
  const parent = { is: 'parent', leg: 'completed' }
  expect(await facts({ [calls]: [call()], [legs]: [{ sid: 'CA2', status: 'no-answer' }] })).toEqual([
    { is: 'child', leg: 'no-answer' },
    parent,
  ])
  expect(await facts({ [calls]: [call()], [legs]: [] })).toEqual([{ is: 'no_child' }, parent])
  expect(await facts({ [calls]: [call()], [legs]: [{ sid: 'CA2', status: 'in-progress' }] })).toEqual([parent])
  expect(await facts({ [calls]: [call()] }, line({ mode: 'forwarded' }))).toEqual([parent])
})

test('D8 a call that is not over is told as under way, so that a text that answers it finds it', async () => {
  for (const status of ['queued', 'ringing', 'in-progress'])
    expect(await hears({ [calls]: [call({ status })] })).toMatchObject([{ fact: { is: 'listed' } }])
})

test('D2 a withheld caller is told as one', async () => {
  const [heard] = (await hears({ [calls]: [call({ from: '+266696687', status: 'busy' })] })) ?? []
  expect(heard).toMatchObject({ caller: { is: 'withheld' } })
})

test('D8 texts in both directions are told, also those of somebody else at this account', async () => {
  const sent = text({ sid: 'SM2', direction: 'outbound-api', from: '+15125550100', to: '+15125550199', status: 'sent' })
  expect(await hears({ [textsIn]: [text()], [textsOut]: [sent] })).toMatchObject([
    { type: 'MessageReceived', sid: 'SM1', from: '+15125550199', line: '+15125550100', body: 'Hello' },
    { type: 'TextFound', sid: 'SM2', to: '+15125550199', line: '+15125550100', body: 'Hello' },
  ])
})

test('D8 a text that failed, an answer by TwiML and what is older are not told', async () => {
  const out = { direction: 'outbound-api', from: '+15125550100', to: '+15125550199' }
  const failed = ['failed', 'undelivered', 'canceled'].map((status) => text({ ...out, status }))
  const old = text({ ...out, status: 'sent', date_created: at('19:59:59') })
  const reply = text({ ...out, status: 'sent', direction: 'outbound-reply' })
  expect(
    await hears({
      [textsOut]: [...failed, old, reply],
      [textsIn]: [old],
      [calls]: [call({ start_time: at('19:59:00') })],
    }),
  ).toEqual([])
})

test('D8 R6 a call, the text that answered it while its voicemail ran and a reply are all found', async () => {
  const standby = text({
    sid: 'SM2',
    direction: 'outbound-api',
    from: '+15125550100',
    to: '+15125550199',
    status: 'delivered',
    date_created: at('20:10:21'),
  })
  const reply = text({ date_created: at('20:20:00') })
  const heard = await hears({ [textsIn]: [reply], [textsOut]: [standby], [calls]: [call({ status: 'no-answer' })] })
  expect(heard?.map(({ type }) => type).toSorted()).toEqual(['CallEvidence', 'MessageReceived', 'TextFound'])
})

test.each([calls, textsIn, textsOut])('D8 if "%s" cannot be asked, nothing was heard at all', async (list) => {
  expect(await hears({ [calls]: [call({ status: 'busy' })], [textsIn]: [text()], [list]: null })).toBeNull()
})

test('D8 if a dialled leg cannot be asked for, nothing was heard at all', async () => {
  expect(await hears({ [calls]: [call()], 'Calls ParentCallSid=CA1': null })).toBeNull()
})

test('rows that cannot be read are left out, and hide nothing else', async () => {
  const unreadable = [call({ sid: 'XX1' }), call({ start_time: 'soon', date_created: null }), {}]
  expect(await facts({ [calls]: [...unreadable, call({ status: 'busy' })] })).toEqual([{ is: 'parent', leg: 'busy' }])
})

test('10.1 the day of the list is that of UTC', async () => {
  const account = listedAccount({})
  await hear(account, Date.parse('2026-11-24T23:59:00-06:00') as EpochMs, [line()])
  expect(account.asked).toContain('Calls To=+15125550100 StartTime>=2026-11-25')
})
