import { XMLParser } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import type { CallSid } from '../../../../main/domain/words/identifiers.ts'
import type { Line } from '../../../../main/domain/words/policy.ts'
import { takeVoicemail } from '../../../../main/telephony/twiml.ts'
import { line } from '../../../fixtures/policy.ts'

const of = 'install=this-computer&call=CA1&line=%2B15125550100'
const voicemail = 'https://agent.example.com/twilio/voice/voicemail'

/** The document as whoever speaks TwiML reads it. */
function document(changes: Partial<Line> = {}): { Say: string; Record: Record<string, string> } {
  const address = { publicUrl: 'https://agent.example.com', install: 'this-computer' }
  const xml = takeVoicemail(address, line(changes), 'CA1' as CallSid)
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })
  const { Response } = parser.parse(xml) as { Response: { Say: string; Record: Record<string, string> } }
  return Response
}

test('twilio.md 5 after the greeting a message of at most 2 minutes is recorded, reported and written down', () => {
  const { Say, Record } = document()
  expect(Say).toMatch(/^Hi, this is Dana Whitfield\. .* leave a message after the tone\.$/)
  expect(Record).toMatchObject({
    action: expect.stringContaining(`${voicemail}?${of}#`),
    maxLength: '120',
    recordingStatusCallback: expect.stringContaining(`${voicemail}?${of}&recording=1#`),
    recordingStatusCallbackEvent: 'completed absent',
    transcribe: 'true',
    transcribeCallback: expect.stringContaining(`${voicemail}?${of}&transcript=1#`),
  })
})

test('a line’s own greeting is said word for word, and is never read as markup', () => {
  for (const greeting of ['Oak Lane: please leave a message.', 'Smith & Sons </Say><Dial>+15125550111</Dial> "hi" 🏠'])
    expect(document({ greeting })).toMatchObject({ Say: greeting, Record: { maxLength: '120' } })
  expect(Object.keys(document({ greeting: '</Say><Hangup/>' }))).toEqual(['Say', 'Record'])
})

test('twilio.md 5 each call of a line has a page of its own name, and of the address that holds', () => {
  const at = { publicUrl: 'https://agent.example.com', install: 'this-computer' }
  const one = line()
  const pages = ['CA1', 'CA2'].map((call) => takeVoicemail(at, one, call as CallSid))
  expect(pages[1]).toBe(pages[0]?.replaceAll('call=CA1&', 'call=CA2&'))
  const moved = takeVoicemail({ ...at, publicUrl: 'https://moved.example.com' }, one, 'CA2' as CallSid)
  expect(moved).toBe(pages[1]?.replaceAll('https://agent.', 'https://moved.'))
})
