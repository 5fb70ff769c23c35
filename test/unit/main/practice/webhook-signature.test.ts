import { expect, test } from 'vitest'

import { signatureOf, signedUrl } from '../../../../main/practice/webhook-signature.ts'

const VOICE = {
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
const TEXT = {
  Body: 'Hi — ¿qué tal? 👋 a+b & c',
  From: '+15125550199',
  MessageSid: 'SM00000000000000000000000000000001',
  NumMedia: '0',
  To: '+15125550100',
}
const EXAMPLE = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+14158675310',
  Digits: '1234',
  From: '+14158675310',
  To: '+18005551212',
}
const AGENT = 'https://agent.example.com'

test.each([
  ['https://example.com/myapp.php?foo=1&bar=2', EXAMPLE, 'L/OH5YylLD5NRKLltdqwSvS0BnU='],
  [`${AGENT}/twilio/voice`, VOICE, 'vw5U0D7fZBrWeLiaV2AmkkUr9uQ='],
  [`${AGENT}:443/twilio/voice`, VOICE, 'iPt32WWicb55BnuFR7LeTDgcX/g='],
  [`${AGENT}:8443/twilio/voice`, VOICE, 'k7nmqXgAhJyKVPofWMNcd2sdLD8='],
  ['http://agent.example.com/twilio/voice', VOICE, 'bwN6SJwQF3I7he1LrauglO4mLQA='],
  [`${AGENT}/twilio/voice/`, VOICE, 'VLj9CTvtE9QVSF01PZiGnMYAggY='],
  [`${AGENT}/twilio/sms?line=1&x=a%20b`, TEXT, 'UoB9Ex2ZWo5oYuJJ+gOsTwt0+3w='],
  [`${AGENT}/twilio/voice?CallSid=CA1&From=%2B15125550199`, {}, 'hco+Qp92xBYxGXc6sChqWuKqQ/I='],
  [`${AGENT}/twilio/voice`, { MediaUrl: ['b', 'a', 'a'] }, '0cLC1tOVbz5VDyjRym7fuYzA6fY='],
])('twilio.md 6 the signature of %s is the one Twilio makes', (url, parameters, signature) => {
  expect(signatureOf(url, parameters, '12345', 'sms')).toBe(signature)
})

test('twilio.md 6 fragment and user information are not signed, the rest stays letter for letter', () => {
  expect(signedUrl('https://Me:pw@Agent.example.com:443/A/?x=%2b#rc=2', 'sms')).toBe(
    'https://Agent.example.com:443/A/?x=%2b',
  )
})

test('twilio.md 6 voice over https leaves the port out, over http it keeps it', () => {
  expect(signedUrl('https://agent.example.com:8443/v', 'voice')).toBe('https://agent.example.com/v')
  expect(signedUrl('http://agent.example.com:8080/v', 'voice')).toBe('http://agent.example.com:8080/v')
})
