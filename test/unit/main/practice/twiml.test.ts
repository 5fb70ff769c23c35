import { expect, test } from 'vitest'

import { parseTwiml, type TwimlContext } from '../../../../main/practice/twiml.ts'

const BASE = 'https://agent.example.com/twilio/voice?line=1'
const parse = (inside: string, context: TwimlContext = 'call') =>
  parseTwiml({ body: `<Response>${inside}</Response>`, contentType: 'text/xml; charset=utf-8' }, BASE, context)

test.each([
  ['a verb nobody knows', '<Ring/>'],
  ['a lower-case verb', '<say>hi</say>'],
  ['an attribute nobody knows', '<Say tone="soft">hi</Say>'],
  ['a lower-case attribute', '<Dial answeronbridge="true">+15125550150</Dial>'],
  ['a timeout under 5 s', '<Dial timeout="4">+15125550150</Dial>'],
  ['a timeout that is no whole number', '<Dial timeout="15s">+15125550150</Dial>'],
  ['a flag that is neither true nor false', '<Dial answerOnBridge="yes">+15125550150</Dial>'],
  ['an event nobody tells', '<Dial><Number statusCallbackEvent="picked-up">+15125550150</Number></Dial>'],
  ['a method in lower case', '<Redirect method="post">/x</Redirect>'],
  ['a transcribe that is neither true nor false', '<Record transcribe="yes"/>'],
  ['an empty transcribeCallback', '<Record transcribeCallback=""/>'],
  ['a transcribe callback of <Dial>', '<Dial transcribe="true">+15125550150</Dial>'],
  ['a maxLength of 0', '<Record maxLength="0"/>'],
  ['a recording event nobody tells', '<Record recordingStatusCallbackEvent="done"/>'],
  ['stray text', '<Hangup/> and bye'],
  ['an empty <Dial>', '<Dial/>'],
  ['text beside a <Number>', '<Dial>+15125550150<Number>+15125550151</Number></Dial>'],
  ['a <Number> outside a <Dial>', '<Number>+15125550150</Number>'],
  ['a <Dial> in a <Gather>', '<Gather><Dial>+15125550150</Dial></Gather>'],
  ['eleven numbers', `<Dial>${'<Number>+15125550150</Number>'.repeat(11)}</Dial>`],
  ['something in a <Hangup>', '<Hangup>now</Hangup>'],
  ['an unknown reason', '<Reject reason="tired"/>'],
])('twilio.md 13.8 %s is refused', (_, inside) => {
  expect(parse(inside)).toMatchObject({ ok: false, code: 12200 })
})

test.each([
  ['an unclosed element', '<Response><Say>hi</Response>'],
  ['a naked ampersand', '<Response><Say>a & b</Say></Response>'],
  ['an entity of HTML', '<Response><Say>a&nbsp;b</Say></Response>'],
  ['text after the end', '<Response/>bye'],
  ['text before the beginning', 'hi<Response/>'],
  ['two roots', '<Response/><Response/>'],
  ['a document type', '<!DOCTYPE r [<!ENTITY x "y">]><Response/>'],
  ['nothing', ''],
])('twilio.md 13.8 %s is not XML', (_, body) => {
  expect(parseTwiml({ body, contentType: 'text/xml' }, BASE, 'call')).toMatchObject({
    ok: false,
    code: 12100,
  })
})

test('twilio.md 13.8 a lower-case root is refused', () => {
  expect(parseTwiml({ body: '<response/>', contentType: 'text/xml' }, BASE, 'call')).toMatchObject({
    ok: false,
    code: 12102,
  })
})

test.each(['application/json', 'text/plain', ''])('twilio.md 2 Content-Type "%s" is refused', (contentType) => {
  expect(parseTwiml({ body: '<Response/>', contentType }, BASE, 'call')).toMatchObject({
    ok: false,
    code: 12300,
  })
})

test('twilio.md 2 a document over 64 KB is refused', () => {
  expect(parse(`<Say>${'a'.repeat(65_536)}</Say>`)).toMatchObject({ ok: false, code: 11750 })
})

test.each(['<Dial>+15125550150</Dial>', '<Record action="/x"/>', '<Redirect>/x</Redirect>', '<Reject/>', '<Pause/>'])(
  'twilio.md 3.1 a screen may not hold %s',
  (inside) => {
    expect(parse(inside)).toMatchObject({ ok: true })
    expect(parse(inside, 'screen')).toMatchObject({ ok: false, code: 12200 })
  },
)

test('twilio.md 9 a text is answered with an empty document and nothing else', () => {
  expect(parse('', 'message')).toEqual({ ok: true, verbs: [] })
  expect(parse('<Say>hi</Say>', 'message')).toMatchObject({ ok: false })
})

test('twilio.md 3.1 a <Dial> is read with its defaults, relative URLs resolved, overrides kept', () => {
  const inside =
    '<Dial action="dialed#rc=2"><Number url="/screen?c=1&amp;d=2" method="GET"> +15125550150 </Number></Dial>'
  expect(parse(inside)).toEqual({
    ok: true,
    verbs: [
      {
        verb: 'Dial',
        action: { url: 'https://agent.example.com/twilio/dialed#rc=2', method: 'POST' },
        timeoutSeconds: 30,
        answerOnBridge: false,
        callerId: undefined,
        sequential: false,
        numbers: [
          {
            number: '+15125550150',
            screen: { url: 'https://agent.example.com/screen?c=1&d=2', method: 'GET' },
            statusCallback: undefined,
            statusCallbackEvents: ['completed'],
          },
        ],
      },
    ],
  })
})

test('twilio.md 13.8 entities, numeric ones and CDATA are read; comments are not', () => {
  expect(parse('<!-- c --><Say>Ann &amp; Bo&#39;s <![CDATA[<5>]]></Say>')).toEqual({
    ok: true,
    verbs: [{ verb: 'Say', text: "Ann & Bo's <5>" }],
  })
})

test('twilio.md 5 <Record> is read with its defaults; its action is the current document, transcription only on demand', () => {
  const callback = 'https://agent.example.com/transcribed#rc=2'
  expect(parse('<Record/>')).toMatchObject({
    verbs: [
      {
        action: { url: BASE, method: 'POST' },
        silenceSeconds: 5,
        maxSeconds: 3600,
        statusCallbackEvents: ['completed'],
        transcribe: false,
        transcribeCallback: undefined,
      },
    ],
  })
  expect(parse(`<Record transcribe="true" transcribeCallback="/transcribed#rc=2"/>`)).toMatchObject({
    verbs: [{ transcribe: true, transcribeCallback: { url: callback, method: 'POST' } }],
  })
})

test('twilio.md 3.1 <Gather> has # as finishOnKey and asks nothing on no key', () => {
  expect(parse('<Gather><Say>1?</Say></Gather>')).toMatchObject({
    verbs: [
      {
        action: { url: BASE },
        timeoutSeconds: 5,
        finishOnKey: '#',
        actionOnEmptyResult: false,
        prompts: [{ verb: 'Say' }],
      },
    ],
  })
})
