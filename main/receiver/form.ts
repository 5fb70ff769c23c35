import type { Form } from '../telephony/signature.ts'

/** A form with every value of a name, in order: none is lost, none wins (twilio.md 6). */
export function readForm(body: string): Form {
  const values = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(body)) {
    const known = values.get(name)
    if (known) known.push(value)
    else values.set(name, [value])
  }
  return Object.fromEntries([...values].map(([name, list]) => [name, list.length === 1 ? (list[0] ?? '') : list]))
}
