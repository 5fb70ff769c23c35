import type { XmlElement } from './twiml-tree.ts'

/** A request that a document asks for: absolute, with the overrides in its fragment. */
export interface Target {
  readonly url: string
  readonly method: 'POST' | 'GET'
}

export interface DialledNumber {
  readonly number: string
  readonly screen: Target | undefined
  readonly statusCallback: Target | undefined
  readonly statusCallbackEvents: readonly string[]
}

export type Prompt =
  | { readonly verb: 'Say'; readonly text: string }
  | { readonly verb: 'Play'; readonly url: string }
  | { readonly verb: 'Pause'; readonly seconds: number }

export interface DialVerb {
  readonly verb: 'Dial'
  readonly action: Target | undefined
  /** As written; the ring lasts 5 s longer (twilio.md 3.1). */
  readonly timeoutSeconds: number
  readonly answerOnBridge: boolean
  readonly callerId: string | undefined
  readonly sequential: boolean
  readonly numbers: readonly DialledNumber[]
}

export interface GatherVerb {
  readonly verb: 'Gather'
  readonly action: Target
  readonly timeoutSeconds: number
  readonly numDigits: number | undefined
  readonly finishOnKey: string
  readonly actionOnEmptyResult: boolean
  readonly prompts: readonly Prompt[]
}

export interface RecordVerb {
  readonly verb: 'Record'
  readonly action: Target
  readonly silenceSeconds: number
  readonly maxSeconds: number
  readonly statusCallback: Target | undefined
  readonly statusCallbackEvents: readonly string[]
  readonly transcribe: boolean
  readonly transcribeCallback: Target | undefined
}

export type Verb =
  | Prompt
  | DialVerb
  | GatherVerb
  | RecordVerb
  | { readonly verb: 'Redirect'; readonly target: Target }
  | { readonly verb: 'Reject'; readonly reason: 'rejected' | 'busy' }
  | { readonly verb: 'Hangup' }

/** Reads an element that the schema has allowed. */
export function verbOf(element: XmlElement, base: string): Verb {
  const { attributes, name } = element
  const number = (attribute: string, otherwise: number) => Number(attributes[attribute] ?? otherwise)
  switch (name) {
    case 'Dial':
      return {
        verb: 'Dial',
        action: target(element, base, 'action', 'method'),
        timeoutSeconds: number('timeout', 30),
        answerOnBridge: attributes['answerOnBridge'] === 'true',
        callerId: attributes['callerId'],
        sequential: attributes['sequential'] === 'true',
        numbers:
          element.elements.length > 0
            ? element.elements.map((one) => dialled(one, base))
            : [dialled({ ...element, attributes: {} }, base)],
      }
    case 'Gather':
      return {
        verb: 'Gather',
        action: target(element, base, 'action', 'method') ?? { url: base, method: 'POST' },
        timeoutSeconds: number('timeout', 5),
        numDigits: attributes['numDigits'] === undefined ? undefined : number('numDigits', 0),
        finishOnKey: attributes['finishOnKey'] ?? '#',
        actionOnEmptyResult: attributes['actionOnEmptyResult'] === 'true',
        prompts: element.elements.flatMap((one) => promptOf(one, base)),
      }
    case 'Record':
      return {
        verb: 'Record',
        action: target(element, base, 'action', 'method') ?? { url: base, method: 'POST' },
        silenceSeconds: number('timeout', 5),
        maxSeconds: number('maxLength', 3600),
        statusCallback: target(element, base, 'recordingStatusCallback', 'recordingStatusCallbackMethod'),
        statusCallbackEvents: (attributes['recordingStatusCallbackEvent'] ?? 'completed').split(/[\s,]+/),
        transcribe: attributes['transcribe'] === 'true',
        transcribeCallback: target(element, base, 'transcribeCallback', ''),
      }
    case 'Redirect': {
      const method = attributes['method'] === 'GET' ? 'GET' : 'POST'
      return { verb: 'Redirect', target: { url: absolute(element.text.trim(), base), method } }
    }
    case 'Reject':
      return { verb: 'Reject', reason: attributes['reason'] === 'busy' ? 'busy' : 'rejected' }
    case 'Hangup':
      return { verb: 'Hangup' }
    default:
      return promptOf(element, base)[0] ?? { verb: 'Hangup' }
  }
}

function promptOf(element: XmlElement, base: string): readonly Prompt[] {
  if (element.name === 'Say') return [{ verb: 'Say', text: element.text.trim() }]
  if (element.name === 'Play') return [{ verb: 'Play', url: absolute(element.text.trim(), base) }]
  if (element.name === 'Pause') return [{ verb: 'Pause', seconds: Number(element.attributes['length'] ?? 1) }]
  return []
}

function dialled(element: XmlElement, base: string): DialledNumber {
  return {
    number: element.text.trim(),
    screen: target(element, base, 'url', 'method'),
    statusCallback: target(element, base, 'statusCallback', 'statusCallbackMethod'),
    statusCallbackEvents: (element.attributes['statusCallbackEvent'] ?? 'completed').split(/[\s,]+/),
  }
}

function target(element: XmlElement, base: string, name: string, method: string): Target | undefined {
  const url = element.attributes[name]
  if (url === undefined) return undefined
  return { url: absolute(url, base), method: element.attributes[method] === 'GET' ? 'GET' : 'POST' }
}

/** An absolute URL stays letter for letter: it is what gets signed. */
const absolute = (url: string, base: string) => (/^https?:\/\//i.test(url) ? url : new URL(url, base).href)
