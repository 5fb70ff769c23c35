import { toPlainSigns } from '../domain/gsm-text.ts'
import { spoken } from '../domain/phone-number.ts'
import type { CallersPurpose, Message, Person } from '../domain/words/person-file.ts'
import type { Line } from '../domain/words/policy.ts'
import { textOfTouch } from '../domain/touch.ts'
import type { ReadsAs } from '../domain/words/event.ts'
import type { Sequence } from '../domain/words/sequence.ts'
import type { Words } from '../engine/ports.ts'
import { renderLiquid, renderStrictly } from './liquid.ts'

/** The approved templates (S26). */
export interface Templates {
  readonly body: string
  readonly lateBody: string
  readonly againBody: string
}

/** Where the sentences of S72 and S24 are put in: after these words where they end a clause, or at the end. */
const anchor = /(missed your call)(?=[.,;!?])/

/** Renders what is in force now. `bookingLink` null: the agent has none. */
export function words(templates: () => Templates, bookingLink: () => string | null): Words {
  return {
    render: (text, person, line) => renderText(templateFor(text, templates()), person, line, bookingLink()),
    renderTouch: (template, touch, person, line) => renderTouch(template, touch, person, line, bookingLink()),
    renderEmail({ subject, body }, person, line) {
      const tokens = { ...tokensFor(person, line, bookingLink()), listing: listingTokens(line) }
      return { subject: notEmpty(renderLiquid(subject ?? '', tokens)), body: notEmpty(renderLiquid(body, tokens)) }
    },
    readsAs(body, line, person, sequences) {
      const { body: first, lateBody, againBody } = templates()
      const text = toPlainSigns(body).trim()
      // A standby knows no names; another computer of the agent's may.
      const people = [{ name: null }, { name: person?.name ?? null }]
      const isFirst = [first, lateBody, againBody].some((template) =>
        people.some((known) => text === renderText(template, known, line, bookingLink())),
      )
      return isFirst ? { is: 'first_text' } : touchReadAs(text, people, line, sequences, bookingLink())
    },
  }
}

function touchReadAs(
  text: string,
  people: readonly Pick<Person, 'name'>[],
  line: Line,
  sequences: readonly Sequence[],
  bookingLink: string | null,
): ReadsAs | null {
  for (const { id, touches } of sequences)
    for (const touch of touches) {
      const template = textOfTouch(touch)
      const isIt = (known: Pick<Person, 'name'>) =>
        template !== null && text === rendered(() => renderTouch(template, touch.number, known, line, bookingLink))
      if (people.some(isIt)) return { is: 'touch', sequence: id, number: touch.number }
    }
  return null
}

/** Undefined: it cannot be rendered, so nothing reads as it. */
function rendered(render: () => string): string | undefined {
  try {
    return render()
  } catch {
    return undefined
  }
}

/** One touch as it would go out as a text; from the second on it may speak of the agent's own listing (S24). */
export function renderTouch(
  template: string,
  touch: number,
  person: Pick<Person, 'name'>,
  line: Line,
  bookingLink: string | null,
): string {
  const tokens = tokensFor(person, line, bookingLink)
  return notEmpty(
    toPlainSigns(renderLiquid(template, touch > 1 ? { ...tokens, listing: listingTokens(line) } : tokens)),
  )
}

function listingTokens({ listing }: Line) {
  return listing === null ? {} : { ...listing, price: listing.price && dollars.format(listing.price) }
}

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 })

/** One text as it would go out: tokens filled, what the line adds put in, plain signs (D14). */
export function renderText(
  template: string,
  person: Pick<Person, 'name'>,
  line: Line,
  bookingLink: string | null,
  render = renderLiquid,
): string {
  const rendered = render(withLineSentences(template, line), tokensFor(person, line, bookingLink))
  return notEmpty(toPlainSigns(rendered))
}

/** Tokens filled and nothing else: words of the agent's own, for after contact. */
export function renderAsTyped(
  template: string,
  person: Pick<Person, 'name'>,
  line: Line,
  bookingLink: string | null,
): string {
  return notEmpty(renderLiquid(template, tokensFor(person, line, bookingLink)))
}

function tokensFor({ name }: Pick<Person, 'name'>, line: Line, bookingLink: string | null) {
  return {
    lead: { firstName: firstWord(name), name: name?.trim() || null },
    agent: { name: line.agent.name, firstName: firstWord(line.agent.name), brokerage: line.agent.brokerage },
    line: { label: line.label, dialledNumber: line.dialledNumber && spoken(line.dialledNumber) },
    listing: line.namesListing && line.listing ? line.listing : {},
    market: {},
    bookingLink,
    freeAt: null,
  }
}

function notEmpty(rendered: string): string {
  const text = rendered.trim()
  if (text === '') throw new Error('the template renders to nothing')
  return text
}

/** As it would go out to somebody without a name. Throws where it would have a hole, or cannot be rendered. */
export function sampleText(template: string, line: Line, bookingLink: string | null): string {
  return renderText(template, { name: null }, line, bookingLink, renderStrictly)
}

function templateFor({ purpose }: Message, { body, lateBody, againBody }: Templates): string {
  const byPurpose: Readonly<Record<CallersPurpose, string>> = {
    first_text: body,
    late_text: lateBody,
    again_text: againBody,
  }
  if (purpose === 'manual' || purpose === 'reply' || purpose === 'touch')
    throw new Error('words written by hand have no template')
  return byPurpose[purpose]
}

/** S72: which number was dialed, where it is not this one. S24: the sign line's own listing. */
function withLineSentences(template: string, { dialledNumber, namesListing, listing }: Line): string {
  const namesIt = namesListing && listing && !template.includes('listing.address')
  const to = dialledNumber ? ' to {{ line.dialledNumber }}' : ''
  const about = namesIt ? ' about {{ listing.address }}' : ''
  const texting = dialledNumber ? '; this is my texting line' : ''
  if (to + about === '') return template
  if (anchor.test(template)) return template.replace(anchor, `$1${to}${about}${texting}`)
  const said = [
    namesIt ? ' You called about {{ listing.address }}.' : '',
    dialledNumber ? ' You called {{ line.dialledNumber }}; this is my texting line.' : '',
  ]
  return template + said.join('')
}

/** Null where there is none: only nothing counts as absent in a template's `if`. */
function firstWord(name: string | null): string | null {
  return name?.trim().split(/\s+/)[0] || null
}
