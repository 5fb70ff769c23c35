import { expect, onTestFinished, test } from 'vitest'

import { manualClock } from '../../../../main/engine/clock.ts'
import { startPretendPhone } from '../../../../main/practice/pretend-phone.ts'
import { basic, CALLER, LINE, rows, START, type Json } from './stage.ts'

async function pretendPhone() {
  const phone = await startPretendPhone({ clock: manualClock(START), lines: [LINE], authToken: 'a token', seed: 1 })
  onTestFinished(() => phone.stop())
  const { apiBaseUrl, accountSid, authToken } = phone.account
  const number = async () => {
    const url = `${apiBaseUrl}/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers.json`
    const answer = await fetch(url, { headers: { authorization: basic(accountSid, authToken) } })
    return rows((await answer.json()) as Json, 'incoming_phone_numbers')[0]
  }
  return { phone, number }
}

test('the pretend account’s lines ask the program once it serves, with the tries the set-up gives them', async () => {
  const { phone, number } = await pretendPhone()
  expect(await number()).toBeUndefined()
  expect(() => phone.call({ line: LINE, from: CALLER, ends: 'answered' })).toThrow('not a line')
  phone.serve('http://127.0.0.1:4567')
  expect(await number()).toMatchObject({
    phone_number: LINE,
    voice_url: 'http://127.0.0.1:4567/twilio/voice#ct=1500&rt=3000&tt=6000&rc=1&rp=ct',
    status_callback: 'http://127.0.0.1:4567/twilio/voice/status#rc=5&rp=all',
    sms_url: 'http://127.0.0.1:4567/twilio/sms#ct=2000&rt=4000&rc=2&rp=ct,5xx',
  })
})

test('what its lines ask can be changed behind the program’s back, as in Twilio’s console', async () => {
  const { phone, number } = await pretendPhone()
  phone.serve('http://127.0.0.1:4567')
  phone.configure(LINE, { voiceUrl: 'https://other.example.com/twilio/voice?install=9' })
  expect(await number()).toMatchObject({ voice_url: 'https://other.example.com/twilio/voice?install=9' })
})
