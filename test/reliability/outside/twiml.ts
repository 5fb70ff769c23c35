/** The value of an attribute of the first element of that name; undefined: there is none. */
export function attribute(twiml: string, element: string, name: string): string | undefined {
  const tag = new RegExp(`<${element}(\\s[^>]*)?/?>`).exec(twiml)?.[1]
  const value = tag === undefined ? undefined : new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : unescaped(value)
}

/** The text inside the first element of that name. */
export function inside(twiml: string, element: string): string | undefined {
  const text = new RegExp(`<${element}(?:\\s[^>]*)?>([^<]*)</${element}>`).exec(twiml)?.[1]
  return text === undefined ? undefined : unescaped(text.trim())
}

/** The verbs of a document, in order, nested ones too. */
export function verbs(twiml: string): readonly string[] {
  return [...twiml.matchAll(/<([A-Z][A-Za-z]*)/g)].map(([, name]) => name ?? '').filter((name) => name !== 'Response')
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name] ?? '')
}
