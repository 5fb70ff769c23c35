import { isFirstContact, type TemplatePlace } from '../domain/template.ts'
import type { Line } from '../domain/words/policy.ts'
import { tokensOf } from './liquid.ts'
import { measure } from './segments.ts'
import { renderAsTyped, renderText, renderTouch, sampleText } from './words.ts'

/** What can be said of a template before it is used. `bookingLink` null: the agent has none. */
export function templateReader(bookingLink: () => string | null) {
  return {
    tokensOf,
    measure,
    sample: (template: string, line: Line) => sampleText(template, line, bookingLink()),
    render(template: string, place: TemplatePlace, name: string | null, line: Line): string {
      if (isFirstContact(place)) return renderText(template, { name }, line, bookingLink())
      if (place === 'first_touch' || place === 'touch')
        return renderTouch(template, place === 'touch' ? 2 : 1, { name }, line, bookingLink())
      return renderAsTyped(template, { name }, line, bookingLink())
    },
  }
}
