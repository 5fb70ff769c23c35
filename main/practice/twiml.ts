import { ELEMENTS, VERBS_IN } from './twiml-rules.ts'
import { parseXml, type XmlElement } from './twiml-tree.ts'
import { verbOf, type Verb } from './twiml-verbs.ts'

/** Where a document is read: on the caller's leg, on the agent's before bridging, or as the answer to a text. */
export type TwimlContext = 'call' | 'screen' | 'message'

export type Twiml =
  | { readonly ok: true; readonly verbs: readonly Verb[] }
  | { readonly ok: false; readonly code: number; readonly problem: string }

const CONTENT_TYPES = ['text/xml', 'application/xml', 'text/html']
const MOST_BYTES = 65_536

/** Reads a document as strictly as twilio.md 13.8 asks; relative URLs resolve against the URL it came from. */
export function parseTwiml(
  answer: { readonly body: string; readonly contentType: string },
  base: string,
  context: TwimlContext,
): Twiml {
  const type = answer.contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!CONTENT_TYPES.includes(type))
    return refused(12300, `Content-Type "${type}" is none of ${CONTENT_TYPES.join(', ')}`)
  if (Buffer.byteLength(answer.body) > MOST_BYTES) return refused(11750, 'The document is over 64 KB')
  const root = parseXml(answer.body)
  if (typeof root === 'string') return refused(12100, root)
  if (root.name !== 'Response') return refused(12102, `The root is <${root.name}>, not <Response>`)
  const problem = problemIn(root, VERBS_IN[context])
  if (problem) return refused(12200, problem)
  return { ok: true, verbs: root.elements.map((element) => verbOf(element, base)) }
}

const refused = (code: number, problem: string): Twiml => ({ ok: false, code, problem })

/** The first thing in an element, or below it, that the schema does not allow there. */
function problemIn(element: XmlElement, verbs: readonly string[]): string | undefined {
  const rule = ELEMENTS[element.name]
  if (!rule) return `<${element.name}> is not a verb`
  for (const [name, value] of Object.entries(element.attributes)) {
    const accepts = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined
    if (!accepts) return `<${element.name}> has no attribute "${name}"`
    if (!accepts(value)) return `<${element.name} ${name}="${value}"> is not a value it takes`
  }
  const hasText = element.text.trim() !== ''
  if (hasText && rule.holds !== 'text' && rule.holds !== 'numbers or text') return `<${element.name}> may not hold text`
  if (hasText && element.elements.length > 0) return `<${element.name}> mixes text and elements`
  const inside = { nothing: [], text: [], 'numbers or text': ['Number'], prompts: VERBS_IN.gather, verbs }[rule.holds]
  for (const child of element.elements) {
    if (!inside.some((name) => name === child.name)) return `<${child.name}> may not stand in this <${element.name}>`
    const problem = problemIn(child, verbs)
    if (problem) return problem
  }
  return lackIn(element)
}

/** What an element cannot do without. */
function lackIn(element: XmlElement): string | undefined {
  const text = element.text.trim()
  const isBare = text === '' && element.elements.length === 0
  if (isBare && ['Dial', 'Number', 'Redirect'].includes(element.name)) return `<${element.name}> is empty`
  if (element.name === 'Play' && isBare && element.attributes['digits'] === undefined) return '<Play> is empty'
  if (element.name === 'Dial' && element.elements.length > 10) return '<Dial> takes at most 10 numbers'
  return undefined
}
