import { expect, test } from 'vitest'
import { parseSettings } from '../../../../main/settings/parse-settings.ts'
import { SettingsError } from '../../../../main/settings/settings-error.ts'
import { settingsFile, settingsLine } from '../../../fixtures/settings.ts'

/** What is wrong, in words; undefined: nothing. */
function faultOf(value: unknown, isSimulated = false): string | undefined {
  try {
    parseSettings(value, isSimulated)
    return undefined
  } catch (error) {
    if (error instanceof SettingsError) return error.message
    throw error
  }
}
const faultOfLine = (changes: Readonly<Record<string, unknown>>) =>
  faultOf(settingsFile({ lines: [settingsLine(changes)] }))
const agent = { name: 'Dana Whitfield', timeZone: 'America/Chicago' }

test('contract, Settings file: the smallest file is accepted', () => {
  expect(faultOf(settingsFile())).toBeUndefined()
})

test('contract, Settings file: every key is accepted from the first version', () => {
  const everything = settingsFile({
    agent: {
      ...agent,
      cell: '+15125550150',
      email: 'dana@example.com',
      brokerage: 'Oak Realty',
      postalAddress: 'Box 1',
    },
    twilio: { accountSid: 'AC1', authToken: 't', apiBaseUrl: 'http://127.0.0.1:4010', requestTimeoutSeconds: 8 },
    lines: [
      settingsLine({
        dialledNumber: '+15125550142',
        otherSenderAcceptedAt: '2026-11-01T00:00:00Z',
        ringTo: '+15125550151',
        ringSeconds: 25,
        screening: false,
        greeting: 'You have reached Oak Realty. Leave a message!',
        agent: { name: 'Lee', cell: '+15125550152', email: 'lee@example.com' },
        homeZip: '78701',
        listing: { address: '12 Oak Lane', city: 'Austin', state: 'TX', zip: '78701', price: 415000 },
        nameListingInFirstText: true,
        leadType: 'seller',
      }),
    ],
    receiver: { port: 0, publicUrl: 'https://agent.example.com' },
    followUp: { enabled: true, firstTextApproved: true, dedupeMinutes: 10, enrolAfter: 'PT2H' },
    email: {
      smtp: {
        host: 'smtp.example.com',
        port: 465,
        security: 'tls',
        user: 'dana',
        password: 'p',
        from: 'dana@example.com',
      },
      imap: { host: '127.0.0.1', port: 143, security: 'none', user: 'dana', password: 'p', mailbox: 'INBOX' },
    },
    crm: {
      followUpBoss: {
        apiKey: 'k',
        system: 'Ringback',
        systemKey: 's',
        apiBaseUrl: 'http://127.0.0.1:4011',
        pollSeconds: 60,
        stageOn: { missedCall: 2, engaged: '3', booked: 4 },
        classes: [
          { stage: 5, class: 'client' },
          { tag: 'Vendor', class: 'vendor' },
        ],
      },
      kvcore: {
        token: 't',
        pollSeconds: 60,
        statusOn: { missedCall: 0, engaged: 7 },
        classes: [{ status: 1, class: 'spam' }],
      },
    },
    booking: {
      ownPage: { enabled: true, hours: { monday: ['09:00-17:00'] } },
      calendly: { link: 'https://calendly.com/dana', signingKey: 'k', token: 't' },
      cal: { link: 'https://cal.com/dana', secret: 's' },
      icalUrl: 'https://calendar.example.com/dana.ics',
    },
    googleVoice: { viaEmail: true },
  })
  expect(faultOf(everything)).toBeUndefined()
})

test.each<readonly [string, unknown, string]>([
  ['at the top', { ...settingsFile(), smtp: {} }, 'smtp'],
  ['in the agent', settingsFile({ agent: { ...agent, cel: '+15125550150' } }), 'agent.cel'],
  ['in a line', settingsFile({ lines: [settingsLine(), settingsLine({ nummer: 1 })] }), 'lines[1].nummer'],
  [
    'in a listing',
    settingsFile({ lines: [settingsLine({ listing: { address: 'x', beds: 3 } })] }),
    'lines[0].listing.beds',
  ],
  ['in followUp', settingsFile({ followUp: { enabled: true, firstTextApproved: true, on: 1 } }), 'followUp.on'],
])('contract: an unknown key %s is an error that names it', (_where, value, path) => {
  expect(faultOf(value)).toMatch(new RegExp(`^${path.replace(/[[\].]/g, '\\$&')}: `))
})

test.each<readonly [Readonly<Record<string, unknown>>, string]>([
  [{ number: '512-555-0100' }, 'lines[0].number: "512-555-0100"'],
  [{ number: undefined }, 'lines[0].number: is missing'],
  [{ mode: 'ringfirst' }, 'lines[0].mode: "ringfirst"'],
  [{ source: 'zillow' }, 'lines[0].source: "zillow"'],
  [{ ringSeconds: 9 }, 'lines[0].ringSeconds: 9'],
  [{ ringSeconds: 61 }, 'lines[0].ringSeconds: 61'],
  [{ ringTo: 'my cell' }, 'lines[0].ringTo: "my cell"'],
  [{ homeZip: '7870' }, 'lines[0].homeZip: "7870"'],
  [{ leadType: 'renter' }, 'lines[0].leadType: "renter"'],
])('contract, exit 2: the message names the path, the value and what is accepted (%j)', (changes, start) => {
  const fault = faultOfLine(changes)
  expect(fault?.slice(0, start.length)).toBe(start)
  expect(fault).toMatch(/; accepted: ./)
})

test('contract: a mode that is none is answered with those that are', () => {
  expect(faultOfLine({ mode: 'off' })).toMatch(/accepted: ring_first, forwarded, parallel$/)
  expect(faultOfLine({ ringSeconds: 5 })).toMatch(/accepted: 10 or more$/)
})

test('contract: two lines with one number are an error', () => {
  const lines = [settingsLine(), settingsLine({ number: '+15125550102' }), settingsLine({ label: 'Again' })]
  expect(faultOf(settingsFile({ lines }))).toMatch(/^lines\[2\]\.number: \+15125550100/)
})

test('contract: a line that rings needs a phone to ring: its own, its agent’s cell, or the agent’s', () => {
  const alone = (line: Readonly<Record<string, unknown>>) =>
    faultOf(settingsFile({ agent, lines: [settingsLine(line)] }))
  expect(alone({})).toMatch(/^lines\[0\]\.ringTo: is missing/)
  expect(alone({ agent: { name: 'Lee' } })).toMatch(/^lines\[0\]\.ringTo: is missing/)
  expect([
    alone({ ringTo: '+15125550150' }),
    alone({ agent: { name: 'Lee', cell: '+15125550150' } }),
    alone({ mode: 'forwarded' }),
    alone({ mode: 'parallel' }),
  ]).toEqual([undefined, undefined, undefined, undefined])
})

test('S72 a line whose callers dialled another number needs the agent’s dated yes', () => {
  const other = { dialledNumber: '+15125550142' }
  expect(faultOfLine(other)).toMatch(/^lines\[0\]\.otherSenderAcceptedAt: is missing/)
  expect(faultOfLine({ ...other, otherSenderAcceptedAt: true })).toMatch(/^lines\[0\]\.otherSenderAcceptedAt: true/)
  expect(faultOfLine({ ...other, otherSenderAcceptedAt: '2026-11-01T09:00:00-06:00' })).toBeUndefined()
  expect(faultOfLine({ dialledNumber: '+15125550100' })).toBeUndefined() // it is the same number
})

test('contract: without --simulate an account and a public URL are needed', () => {
  const bare = settingsFile({ twilio: undefined, receiver: {} })
  expect([faultOf(bare), faultOf(bare, true)]).toEqual([expect.stringMatching(/^twilio: is missing/), undefined])
  expect(faultOf(settingsFile({ receiver: {} }))).toMatch(/^receiver\.publicUrl: is missing/)
})

test('contract: an unencrypted mail server is accepted on this computer only', () => {
  const smtp = (host: string) => settingsFile({ email: { smtp: { host, port: 25, security: 'none', from: 'a@b.co' } } })
  expect(faultOf(smtp('mail.example.com'))).toMatch(/^email\.smtp\.security: /)
  expect(['localhost', '127.0.0.1', '::1'].map((host) => faultOf(smtp(host)))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('contract: a time zone must be one, and a duration too', () => {
  expect(faultOf(settingsFile({ agent: { ...agent, timeZone: 'Texas' } }))).toMatch(/^agent\.timeZone: "Texas"/)
  const followUp = { enabled: true, firstTextApproved: true, enrolAfter: '2h' }
  expect(faultOf(settingsFile({ followUp }))).toMatch(/^followUp\.enrolAfter: "2h"/)
})

test.each<readonly [string, unknown]>([
  ['an empty token', settingsFile({ twilio: { accountSid: 'AC1', authToken: ['s3cret'] } })],
  ['a block that is a list', settingsFile({ twilio: [{ accountSid: 'AC1', authToken: 's3cret' }] })],
  ['a block that is a word', settingsFile({ crm: { followUpBoss: 's3cret' } })],
  ['a key in the wrong place', settingsFile({ crm: { kvcore: { token: { value: 's3cret' } } } })],
  ['a list of servers', settingsFile({ email: { smtp: [{ host: 'h', password: 's3cret' }] } })],
  ['a feed’s address', settingsFile({ booking: { icalUrl: 'webcal://s3cret' } })],
])('contract: a message never shows a secret (%s)', (_what, value) => {
  const fault = faultOf(value)
  expect(fault).toBeDefined()
  expect(fault).not.toContain('s3cret')
})

test.each([undefined, null, 'settings', 42, [], {}])(
  'what is no settings file at all is said to be none: %j',
  (value) => {
    expect(faultOf(value)).toMatch(/: .+/)
  },
)

test('contract, Settings file: a greeting is plain text that a voice can say, of 500 characters at most', () => {
  for (const greeting of ['Hi', 'Ciao, señor – “hello” 🏠', 'a'.repeat(500)])
    expect(faultOfLine({ greeting })).toBeUndefined()
  for (const greeting of ['', '  ', 'a'.repeat(501), 'one\ntwo', 'a\u0000b', '\ud800', '\uffff', 5])
    expect(faultOfLine({ greeting })).toContain('lines[0].greeting')
})
