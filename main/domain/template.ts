/** What a template may name (contract, Templates). */
const tokens = {
  lead: ['firstName', 'name'],
  agent: ['name', 'firstName', 'brokerage'],
  line: ['label'],
  bookingLink: [],
  freeAt: [],
  listing: ['address', 'city', 'zip', 'price', 'beds', 'baths', 'url'],
  market: ['zip', 'month', 'medianListingPrice', 'activeListings', 'medianDaysOnMarket', 'source'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What the sign line's own listing may be called in a first text (S24). */
const ownListing = ['listing.address', 'listing.city']

const known: ReadonlySet<string> = new Set(
  Object.entries(tokens).flatMap(([name, parts]) => (parts.length ? parts.map((part) => `${name}.${part}`) : [name])),
)

/** Where a template is used. */
export type TemplatePlace = FirstContact | 'first_touch' | 'touch' | 'email' | 'reply'

type FirstContact = 'first_text' | 'late_text' | 'again_text'

/** What answers a missed call at once, on every line. */
export function isFirstContact(place: TemplatePlace): place is FirstContact {
  return place === 'first_text' || place === 'late_text' || place === 'again_text'
}

/** What is wrong with a token; undefined: nothing. */
export type TokenFault = 'unknown' | 'too_early'

/**
 * The token rule of S24, S75: before first contact, and in the first touch, nothing of the person's own address, price or viewed
 * listing. `namesOwnListing`: a listing-sign line has been told to name its own.
 */
export function tokenFault(token: string, place: TemplatePlace, namesOwnListing: boolean): TokenFault | undefined {
  if (!known.has(token)) return 'unknown'
  if (!isFirstContact(place) && place !== 'first_touch') return undefined
  if (!token.startsWith('listing.') && !token.startsWith('market.')) return undefined
  return isFirstContact(place) && namesOwnListing && ownListing.includes(token) ? undefined : 'too_early'
}

const greeting = 'Hi{% if lead.firstName %} {{ lead.firstName }}{% endif %}, this is {{ agent.name }} - '

/** S20 as a template, and its two siblings: for late news (D5) and for another call within a day (S48). */
export const defaultTexts = {
  body: `${greeting}I just missed your call. What's the best time to connect? Happy to call you right back or answer any questions here.`,
  lateBody: `${greeting}I only now see that I missed your call. What's the best time to connect? Happy to call you back or answer any questions here.`,
  againBody: `${greeting}I missed another call from you, sorry about that. When is a good time to call? You can also text me here any time.`,
} as const
