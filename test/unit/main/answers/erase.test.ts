import { expect, onTestFinished, test } from 'vitest'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { AgentId, CallSid, Phone, RecordingSid } from '../../../../main/domain/words/identifiers.ts'
import { earlier, hours, later, minutes, seconds } from '../../../../main/domain/words/instant.ts'
import { openDatabase } from '../../../../main/store/database.ts'
import { dialed, voice } from '../../../fixtures/evidence.ts'
import { callEvidence, messageReceived, textFound } from '../../../fixtures/person-file.ts'
import { callerNumber, line, otherLineNumber } from '../../../fixtures/policy.ts'
import { listedMiss } from '../../../fixtures/desk.ts'
import { deskWithWindow } from '../../../fixtures/window.ts'

type Given = ReturnType<typeof deskWithWindow>
const leadId = (given: Given, phone: Phone = callerNumber) => given.file(phone).person?.id ?? ''
const erases = (given: Given) => given.ask('lead.erase', { leadId: leadId(given) })
const people = async (given: Given) => (await given.ask('inbox.people', {})).people.map(({ phone }) => phone)

/** Every row of every table, as text. */
function everything({ db }: Given): string {
  const tables = db.prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all()
  return tables.map(({ name }) => JSON.stringify(db.prepare(`SELECT * FROM ${name}`).all())).join('\n')
}

/** A person with all that can be known of one, and somebody else. */
async function acquainted() {
  const given = deskWithWindow()
  given.misses('CAgone')
  given.handle({
    type: 'VoicemailLeft',
    call: 'CAgone' as CallSid,
    recordingSid: 'REgone' as RecordingSid,
    seconds: 9,
  })
  const picture = [{ contentType: 'image/png', url: 'https://h/picture' }]
  given.handle({ ...messageReceived('Secret words', given.now(), { sid: 'SMgone' }), media: picture })
  await given.ask('lead.update', { leadId: leadId(given), name: 'Maria Delgado', email: 'maria@example.com' })
  await given.ask('drafts.save', { leadId: leadId(given), body: 'Draft words' })
  given.misses('CAother', '+15125550188')
  return given
}

test('lead.erase: nothing of the person stays in any table, and nobody else is touched', async () => {
  const given = await acquainted()
  const id = leadId(given)
  expect(await erases(given)).toEqual({ erased: true })
  const left = everything(given)
  for (const trace of [callerNumber, `"${id}"`, 'Secret', 'Draft', 'Maria', 'maria@', 'gone', 'picture'])
    expect([trace, left.includes(trace)]).toEqual([trace, false])
  expect(await people(given)).toEqual(['+15125550188'])
  expect((await given.refusalOf('lead.read', { leadId: id }))?.code).toBe('not_found')
  expect((await given.refusalOf('lead.erase', { leadId: id }))?.code).toBe('not_found')
  expect((await given.refusalOf('lead.erase', {}))?.code).toBe('bad_request')
  expect(given.news.at(-1)).toEqual({ event: 'lead.erased', data: { leadId: id } })
  expect((await given.ask('inbox.list', {})).calls.map(({ id: call }) => call)).toEqual(['CAother'])
})

test('lead.erase: what lies outside the database is named, so that it can be removed', async () => {
  const given = await acquainted()
  const erased = given.store().erase(leadId(given) as never)
  expect(erased).toEqual({ recordings: ['REgone'], media: ['https://h/picture'] })
  expect(given.store().erase('nobody' as never)).toBeUndefined()
})

test('lead.erase: what waited to be sent never leaves; one that is being sent is waited for', async () => {
  const given = deskWithWindow()
  given.twilio.send = () => ({ is: 'not_accepted', retryAfter: null })
  given.misses('CA1')
  const tried = given.sent.length
  await erases(given)
  given.restarts()
  given.passes(hours(2))
  expect([given.sent.length, given.complaints]).toEqual([tried, []])
  const other = deskWithWindow()
  other.twilio.send = () => 'silent'
  other.misses('CA1')
  expect((await other.refusalOf('lead.erase', { leadId: leadId(other) }))?.code).toBe('conflict')
})

test('D10 the stop of somebody erased holds when the number calls again, until START', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.replies('STOP')
  await erases(given)
  expect(everything(given)).not.toContain(callerNumber)
  given.passes(hours(1))
  const sent = given.sent.length
  given.misses('CA2')
  expect([given.view().calls, given.sent.length]).toEqual([{ CA2: 'opted_out' }, sent])
  expect((await given.refusalOf('message.send', byHand(given)))?.code).toBe('opted_out')
  await erases(given)
  given.passes(hours(1))
  given.replies('START')
  given.misses('CA3')
  expect(given.sent.length).toBe(sent + 1)
})

const byHand = (given: Given) => ({ leadId: leadId(given), channel: 'sms', body: 'Hi', requestId: 'r' })

test('D8 what Twilio lists of before brings nothing back; what comes afterwards is of a stranger', async () => {
  const given = await acquainted()
  const heard = [
    listedMiss('CAgone', given.now()),
    listedMiss('CAolder', earlier(given.now(), minutes(5))),
    messageReceived('Secret words', earlier(given.now(), seconds(1)), { sid: 'SMgone' }),
    textFound('What the agent wrote', earlier(given.now(), minutes(1)), { sid: 'SMfound' }),
  ]
  given.twilio.lists = () => heard
  await erases(given)
  given.polls()
  given.passes(minutes(2))
  given.sleeps(minutes(30))
  expect(await people(given)).toEqual(['+15125550188'])
  given.misses('CAnew')
  expect(await people(given)).toEqual(['+15125550188', callerNumber])
  expect(given.sent.at(-1)).toMatchObject({ id: 'first-text:CAnew', body: expect.stringContaining('just missed') })
})

test('what comes at the instant of the erasing, and was known then, is not taken in once more', async () => {
  const given = deskWithWindow()
  given.hears('CA1', voice)
  given.replies('Secret words')
  const [text] = given.file(callerNumber).messages
  await erases(given)
  given.hears('CA1', dialed('no-answer', { bridged: false }))
  given.handle(messageReceived('Secret words', given.now(), { sid: text?.sid ?? '' }))
  expect([await people(given), given.sent]).toEqual([[], []])
  given.handle(messageReceived('Hello', given.now(), { sid: 'SMfresh' }))
  expect(await people(given)).toEqual([callerNumber])
})

test('D11 another agent keeps what they know of the same number', async () => {
  const lee = line({ number: otherLineNumber, agent: { id: 'Lee' as AgentId, name: 'Lee Park', brokerage: null } })
  const given = deskWithWindow({ lines: [line(), lee] })
  given.misses('CA1')
  given.misses('CA2', callerNumber, otherLineNumber)
  given.replies('STOP')
  await erases(given)
  given.passes(hours(1))
  given.handle(callEvidence('CA3', voice, given.now(), { line: otherLineNumber }))
  given.handle(
    callEvidence('CA3', dialed('no-answer', { bridged: false }), later(given.now(), seconds(20)), {
      line: otherLineNumber,
    }),
  )
  const calls = (await given.ask('inbox.list', {})).calls.map(({ id, decision }) => [id, decision?.code])
  expect(calls).toEqual([
    ['CA3', 'opted_out'],
    ['CA2', 'texted'],
  ])
})

test('who was erased cannot be read off the free space of the file, nor off its log', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ringback-'))
  const db = openDatabase(path.join(folder, 'ringback.sqlite'))
  onTestFinished(() => {
    db.close()
    rmSync(folder, { recursive: true })
  })
  const bytes = () =>
    readdirSync(folder)
      .map((file) => readFileSync(path.join(folder, file), 'latin1'))
      .join('')
  const given = deskWithWindow({ db })
  for (let n = 0; n < 40; n++) given.replies(`Secret words ${n} ${'and more '.repeat(30)}`)
  expect(bytes()).toContain('Secret words')
  given.store().erase(leadId(given) as never)
  expect([bytes().includes('Secret words'), bytes().includes(callerNumber)]).toEqual([false, false])
})
