import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element with its attributes, its text and the elements in it, in order. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly elements: readonly XmlElement[]
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
})

/** The one root element of a document, or the sentence that says why it is not XML. */
export function parseXml(xml: string): XmlElement | string {
  const document = xml.replace(/^\uFEFF/, '')
  if (/<!DOCTYPE/i.test(document)) return 'A document type is not taken'
  const verdict = XMLValidator.validate(document)
  if (verdict !== true) return `${verdict.err.msg} (line ${verdict.err.line})`
  const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)\w*/i.exec(
    document.replace(/<!\[CDATA\[.*?\]\]>/gs, ''),
  )
  if (entity) return `"${entity[0]}" is not an entity of XML`
  if (!/>\s*$/.test(document)) return 'Text after the root element'
  const top: unknown = parser.parse(document)
  const roots = read(top).elements.filter((element) => !element.name.startsWith('?'))
  const [root] = roots
  if (!root || roots.length !== 1) return `One root element is expected, there are ${roots.length}`
  return root
}

/** fast-xml-parser's ordered nodes `[{ Say: [{ '#text': 'hi' }], ':@': { voice: 'x' } }]`, read into elements. */
function read(nodes: unknown): { readonly text: string; readonly elements: readonly XmlElement[] } {
  let text = ''
  const elements: XmlElement[] = []
  for (const node of Array.isArray(nodes) ? nodes : []) {
    for (const [name, content] of Object.entries(recordOf(node))) {
      if (name === ':@') continue
      if (name === '#text') text += String(content)
      else elements.push({ name, attributes: attributesOf(node), ...read(content) })
    }
  }
  return { text, elements }
}

function attributesOf(node: unknown): Readonly<Record<string, string>> {
  const attributes = Object.entries(recordOf(recordOf(node)[':@']))
  return Object.fromEntries(attributes.map(([name, value]) => [name, String(value)]))
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
