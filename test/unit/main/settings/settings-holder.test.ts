import { expect, test } from 'vitest'
import { settingsHolder, type JsonObject } from '../../../../main/settings/settings-holder.ts'
import { settingsFile, settingsLine } from '../../../fixtures/settings.ts'
import { lineNumber } from '../../../fixtures/policy.ts'

/** The settings of a program that was started with a file, and what it kept of earlier changes. */
function started(file: JsonObject = settingsFile(), kept: JsonObject = {}, followUpBefore?: JsonObject) {
  let written = kept
  const keep = (changes: JsonObject) => void (written = changes)
  const holder = settingsHolder({ file, isSimulated: false, kept, keep, followUpBefore })
  const restarted = (next: JsonObject = file) =>
    started(next, JSON.parse(JSON.stringify(written)), holder.followUpInFile())
  return { ...holder, restarted }
}

test('a change in the program is in force at once, and after a restart', () => {
  const settings = started()
  settings.update({ agent: { brokerage: 'Oak Realty' } })
  expect(settings.current().agent.brokerage).toBe('Oak Realty')
  expect(settings.restarted().current().agent).toMatchObject({ name: 'Dana Whitfield', brokerage: 'Oak Realty' })
})

test('contract: the file wins over what was changed, for each key it names, at every start', () => {
  const settings = started()
  settings.update({ agent: { name: 'Someone else', email: 'dana@example.com' } })
  expect(settings.current().agent.name).toBe('Someone else')
  expect(settings.restarted().current().agent).toMatchObject({ name: 'Dana Whitfield', email: 'dana@example.com' })
})

test('a line that was added stays; a line of the file keeps what the file says', () => {
  const settings = started()
  settings.update({ lines: [settingsLine({ number: '+15125550102', label: 'Sign line' })] })
  settings.update({ lines: [settingsLine({ label: 'Renamed' })] })
  const labels = (of: ReturnType<typeof started>) => of.current().lines.map(({ number, label }) => [number, label])
  expect(labels(settings)).toContainEqual([lineNumber, 'Renamed'])
  expect(labels(settings.restarted())).toEqual([
    [lineNumber, 'Main line'],
    ['+15125550102', 'Sign line'],
  ])
})

test('contract: a key of a line that the file does not name is kept as it was changed', () => {
  const settings = started()
  settings.update({ lines: [settingsLine({ homeZip: '78701' })] })
  expect(settings.restarted().current().lines[0]?.homeZip).toBe('78701')
})

test('contract, followUp.*: a changed value survives a restart with the same file', () => {
  const followUp = { enabled: true, firstTextApproved: true, dedupeMinutes: 10 }
  const settings = started(settingsFile({ followUp }))
  settings.update({ followUp: { dedupeMinutes: 5 } })
  expect(settings.restarted().current().followUp.dedupeMinutes).toBe(5)
})

test('what is refused changes nothing', () => {
  const settings = started()
  const before = settings.shown()
  for (const changes of [{ agent: { timeZone: 'Texas' } }, { colour: 'red' }, { lines: [settingsLine({ mode: 'x' })] }])
    expect(() => settings.update(changes)).toThrow()
  expect(settings.shown()).toEqual(before)
  expect(settings.restarted().shown()).toEqual(before)
})

test('a secret cannot be changed from the window, and the refusal names only its place', () => {
  const settings = started()
  expect(() => settings.update({ twilio: { authToken: 'n3w' } })).toThrow(/^twilio\.authToken: /)
  expect(() => settings.update({ crm: { followUpBoss: { apiKey: 'n3w' } } })).toThrow(/^crm\.followUpBoss\.apiKey: /)
})

test('contract, settings.read: every secret is {set: true}, and nothing else of it is shown', () => {
  const shown = started(
    settingsFile({
      email: {
        smtp: { host: 'h.example.com', port: 465, security: 'tls', password: 's3cret', from: 'a@b.co' },
        imap: { host: 'h.example.com', port: 993, security: 'tls', user: 'dana', password: 's3cret' },
      },
      crm: { followUpBoss: { apiKey: 's3cret', systemKey: 's3cret' }, kvcore: { token: 's3cret' } },
      booking: {
        calendly: { link: 'https://calendly.com/dana', signingKey: 's3cret', token: 's3cret' },
        cal: { link: 'https://cal.com/dana', secret: 's3cret' },
        icalUrl: 'https://calendar.example.com/s3cret.ics',
      },
    }),
  ).shown()
  expect(JSON.stringify(shown)).not.toContain('s3cret')
  expect(shown).toMatchObject({
    twilio: { accountSid: 'AC00000000000000000000000000000001', authToken: { set: true } },
    email: { smtp: { password: { set: true } }, imap: { user: 'dana', password: { set: true } } },
    booking: { icalUrl: { set: true } },
  })
})

test('the rules follow the settings', () => {
  const settings = started()
  settings.update({ lines: [settingsLine({ number: '+15125550102' })] })
  expect([...settings.rules().lines.keys()].sort()).toEqual([lineNumber, '+15125550102'])
})
