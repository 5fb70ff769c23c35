/** What Twilio's schema allows in each element (twilio.md 3.1, 5, 13.8): anything else is refused. */
export interface ElementRule {
  readonly attributes: Readonly<Record<string, (value: string) => boolean>>
  readonly holds: 'nothing' | 'text' | 'numbers or text' | 'prompts' | 'verbs'
}

const anything = () => true
const whole = (least: number, most: number) => (value: string) =>
  /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most
const oneOf =
  (...words: readonly string[]) =>
  (value: string) =>
    words.includes(value)
const listOf =
  (...words: readonly string[]) =>
  (value: string) =>
    value.split(/[\s,]+/).every((word) => words.includes(word))
const flag = oneOf('true', 'false')
const method = oneOf('GET', 'POST')
const url = (value: string) => /^\S+$/.test(value) && URL.canParse(value, 'http://base.example/')
const keys = (value: string) => /^[0-9*#]*$/.test(value)

const recordingAttributes = {
  recordingStatusCallback: url,
  recordingStatusCallbackMethod: method,
  recordingStatusCallbackEvent: listOf('in-progress', 'completed', 'absent'),
  trim: oneOf('trim-silence', 'do-not-trim'),
}

export const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  Response: { attributes: {}, holds: 'verbs' },
  Dial: {
    attributes: {
      action: url,
      method,
      timeout: whole(5, 600),
      answerOnBridge: flag,
      callerId: anything,
      hangupOnStar: flag,
      timeLimit: whole(1, 14_400),
      sequential: flag,
      ringTone: anything,
      record: oneOf(
        'do-not-record',
        'record-from-answer',
        'record-from-ringing',
        'record-from-answer-dual',
        'record-from-ringing-dual',
      ),
      ...recordingAttributes,
    },
    holds: 'numbers or text',
  },
  Number: {
    attributes: {
      url,
      method,
      sendDigits: (value) => /^[0-9wW*#]+$/.test(value),
      statusCallback: url,
      statusCallbackMethod: method,
      statusCallbackEvent: listOf('initiated', 'ringing', 'answered', 'completed'),
      machineDetection: oneOf('Enable', 'DetectMessageEnd'),
      machineDetectionTimeout: whole(3, 59),
      amdStatusCallback: url,
      amdStatusCallbackMethod: method,
    },
    holds: 'text',
  },
  Gather: {
    attributes: {
      action: url,
      method,
      input: listOf('dtmf', 'speech'),
      timeout: whole(0, 600),
      numDigits: whole(1, 1000),
      finishOnKey: keys,
      actionOnEmptyResult: flag,
      language: anything,
      hints: anything,
      speechTimeout: anything,
      bargeIn: flag,
      profanityFilter: flag,
    },
    holds: 'prompts',
  },
  Say: { attributes: { voice: anything, language: anything, loop: whole(0, 1000) }, holds: 'text' },
  Play: {
    attributes: { loop: whole(0, 1000), digits: (value) => /^[0-9wW*#]+$/.test(value) },
    holds: 'text',
  },
  Pause: { attributes: { length: whole(0, 3600) }, holds: 'nothing' },
  Record: {
    attributes: {
      action: url,
      method,
      timeout: whole(0, 600),
      finishOnKey: keys,
      maxLength: whole(1, 14_400),
      playBeep: flag,
      transcribe: flag,
      transcribeCallback: url,
      ...recordingAttributes,
    },
    holds: 'nothing',
  },
  Redirect: { attributes: { method }, holds: 'text' },
  Reject: { attributes: { reason: oneOf('rejected', 'busy') }, holds: 'nothing' },
  Hangup: { attributes: {}, holds: 'nothing' },
}

/** Verbs that may stand where: a screen may not dial, record or go elsewhere (twilio.md 3.1); a text is answered with nothing. */
export const VERBS_IN = {
  call: ['Dial', 'Gather', 'Say', 'Play', 'Pause', 'Record', 'Redirect', 'Reject', 'Hangup'],
  screen: ['Gather', 'Say', 'Play', 'Hangup'],
  message: [],
  gather: ['Say', 'Play', 'Pause'],
} as const satisfies Readonly<Record<string, readonly string[]>>
