import { expect, test } from 'vitest'
import { isSignedByTwilio, type Form } from '../../../../main/telephony/signature.ts'

const agent = 'https://agent.example.com'
const call: Form = {
  AccountSid: 'AC00000000000000000000000000000001',
  ApiVersion: '2010-04-01',
  CallSid: 'CA00000000000000000000000000000001',
  CallStatus: 'ringing',
  Called: '+15125550100',
  Caller: '+15125550199',
  Direction: 'inbound',
  From: '+15125550199',
  FromCity: '',
  FromState: 'TX',
  To: '+15125550100',
}
const text: Form = {
  Body: 'Hi — ¿qué tal? 👋 a+b & c',
  From: '+15125550199',
  MessageSid: 'SM00000000000000000000000000000001',
  NumMedia: '0',
  To: '+15125550100',
}
const example: Form = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+14158675310',
  Digits: '1234',
  From: '+14158675310',
  To: '+18005551212',
}
const voiceUrl = `${agent}/twilio/voice`
const voiceSignature = 'vw5U0D7fZBrWeLiaV2AmkkUr9uQ='
const isSigned = (signature: string, url: string, form: Form = {}) => isSignedByTwilio('12345', signature, url, form)

test.each<readonly [string, Form, string]>([
  ['https://example.com/myapp.php?foo=1&bar=2', example, 'L/OH5YylLD5NRKLltdqwSvS0BnU='],
  [voiceUrl, call, voiceSignature],
  [`${agent}:443/twilio/voice`, call, 'iPt32WWicb55BnuFR7LeTDgcX/g='],
  [`${agent}:8443/twilio/voice`, call, 'k7nmqXgAhJyKVPofWMNcd2sdLD8='],
  ['http://agent.example.com/twilio/voice', call, 'bwN6SJwQF3I7he1LrauglO4mLQA='],
  [`${agent}/twilio/voice/`, call, 'VLj9CTvtE9QVSF01PZiGnMYAggY='],
  [`${agent}/twilio/sms?line=1&x=a%20b`, text, 'UoB9Ex2ZWo5oYuJJ+gOsTwt0+3w='],
  [`${agent}/twilio/voice?CallSid=CA1&From=%2B15125550199`, {}, 'hco+Qp92xBYxGXc6sChqWuKqQ/I='],
  [
    `${agent}/twilio/sms/status?bodySHA256=ce8c3c8da52a17f7dd3e526b3b67d41402b438513f6b2faf55189573f2873f02`,
    {},
    '6FAju+GdzQY6cHkU9TvbBXEzirg=',
  ],
  [voiceUrl, { MediaUrl: ['b', 'a', 'a'] }, '0cLC1tOVbz5VDyjRym7fuYzA6fY='],
])('twilio.md 6 the vector for %s is genuine', (url, form, signature) => {
  expect(isSigned(signature, url, form)).toBe(true)
})

test.each([
  ['another scheme', 'http://agent.example.com/twilio/voice'],
  ['a trailing slash', `${voiceUrl}/`],
  ['another case in the path', `${agent}/Twilio/voice`],
  ['a fragment left in', `${voiceUrl}#ct=1500`],
  ['a user and password left in', 'https://me:pw@agent.example.com/twilio/voice'],
  ['another host', 'https://agent.example.org/twilio/voice'],
  ['another query', `${voiceUrl}?x=1`],
])('twilio.md 6 %s: not signed', (_what, url) => {
  expect(isSigned(voiceSignature, url, call)).toBe(false)
})

test('twilio.md 6 signed with a port that is not the standard one and checked without it: not signed', () => {
  expect(isSigned('k7nmqXgAhJyKVPofWMNcd2sdLD8=', voiceUrl, call)).toBe(false)
})

test('twilio.md 6 the standard port may be there or not, and the host in any case', () => {
  expect(isSigned(voiceSignature, `${agent}:443/twilio/voice`, call)).toBe(true)
  expect(isSigned(voiceSignature, 'https://Agent.Example.com/twilio/voice', call)).toBe(true)
})

test.each<readonly [string, Form]>([
  ['a value that was trimmed', { ...call, From: '+15125550199 ' }],
  ['an empty value that was dropped', Object.fromEntries(Object.entries(call).filter(([name]) => name !== 'FromCity'))],
  ['a parameter too many', { ...call, Digits: '1' }],
  ['another value', { ...call, CallStatus: 'completed' }],
  ['a name in another case', { ...call, from: '+15125550199' }],
])('twilio.md 6 %s: not signed', (_what, form) => {
  expect(isSigned(voiceSignature, voiceUrl, form)).toBe(false)
})

test('twilio.md 6 a repeated parameter counts once each, in any order, and not last-wins', () => {
  const signature = '0cLC1tOVbz5VDyjRym7fuYzA6fY='
  expect(isSigned(signature, voiceUrl, { MediaUrl: ['a', 'b'] })).toBe(true)
  expect(isSigned(signature, voiceUrl, { MediaUrl: 'a' })).toBe(false)
})

test.each(['/twilio/voice', '', 'not a url', 'agent.example.com/twilio/voice'])(
  'twilio.md 6 "%s" is no URL, and no reason to fall over: not signed',
  (url) => {
    expect(isSigned(voiceSignature, url, call)).toBe(false)
  },
)

test.each(['', 'vw5U0D7fZBrWeLiaV2AmkkUr9uQ', `${voiceSignature} `, 'é'.repeat(28), 'x'.repeat(10_000)])(
  'twilio.md 6 a signature of any length or sign that is not the one: not signed (%#)',
  (signature) => {
    expect(isSigned(signature, voiceUrl, call)).toBe(false)
  },
)

test('twilio.md 6 another token: not signed', () => {
  expect(isSignedByTwilio('54321', voiceSignature, voiceUrl, call)).toBe(false)
})
