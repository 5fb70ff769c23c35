import { days, hours } from './words/instant.ts'
import type { ExitCondition, Sequence, SequenceId, TouchPlan } from './words/sequence.ts'

/** How an agent may begin, by the calls they miss in a week (S40). */
export interface StartingSetUp {
  readonly id: 'sms_only' | 'sms_and_crm' | 'sms_email_voice' | 'everything'
  readonly name: string
  readonly missedCallsAWeek: { readonly from: number; readonly below: number | null }
  /** How long the article says such a set-up takes by hand. */
  readonly hoursToBeat: { readonly from: number; readonly to: number }
  readonly needs: readonly ('crm' | 'email' | 'voice_consent' | 'several_sources')[]
  readonly sequences: readonly Sequence[]
}

const everyExit: readonly ExitCondition[] = [
  'replied',
  'booked',
  'answered',
  'stage_changed',
  'opted_out',
  'taken_over',
]

const signed = '{{ agent.firstName }}'
const hello = 'Hi{% if lead.firstName %} {{ lead.firstName }}{% endif %}'
const signature = '{{ agent.name }}{% if agent.brokerage %}\n{{ agent.brokerage }}{% endif %}'

const text = (number: number, after: TouchPlan['after'], body: string): TouchPlan => ({
  number,
  after,
  channel: 'sms',
  subject: null,
  body,
  smsBody: null,
  when: null,
})

const email = (
  number: number,
  after: TouchPlan['after'],
  { subject, body, smsBody }: { subject: string; body: string; smsBody: string },
): TouchPlan => ({
  number,
  after,
  channel: 'email',
  subject,
  body: `${hello},\n\n${body}\n\n${signature}`,
  smsBody,
  when: null,
})

const asText = ({ number, after, smsBody, body }: TouchPlan) => text(number, after, smsBody ?? body)

/** S38: whoever may be buying, and whoever has not said (D6). */
const buyerTouches: readonly TouchPlan[] = [
  text(
    1,
    hours(2),
    `${hello}, ${signed} again. Are you hoping to move soon, or just starting to look? If you text me your email, I can send you homes as they come up.`,
  ),
  email(2, days(1), {
    subject: '{% if market.zip %}{{ market.zip }} in three numbers{% else %}Homes as they come up{% endif %}',
    body: `I am sorry I missed your call. {% if market.zip %}Here is where {{ market.zip }} stood in {{ market.month }}: {{ market.activeListings }} homes for sale, half of them asked for more than {{ market.medianListingPrice }}, and a home took about {{ market.medianDaysOnMarket }} days to sell ({{ market.source }}).\n\nThe average hides a lot. {% else %}I would rather not send you a stack of listings that have nothing to do with you.\n\n{% endif %}Tell me the area and what matters to you, and I will send only what fits, on the day it comes up. If you have not talked to a lender yet, I can name two who answer the phone; knowing your number first saves weeks later.\n\nJust reply here, or text me.`,
    smsBody: `{% if market.zip %}{{ market.zip }} in {{ market.month }}: {{ market.activeListings }} homes for sale, median ask {{ market.medianListingPrice }}. Want the ones that fit you? - ${signed}{% else %}Which area are you looking in? I can text you what comes up there, the same day. - ${signed}{% endif %}`,
  }),
  text(3, days(3), `${hello}, it's ${signed}. I have a few listings that might fit. Want a quick tour this week?`),
  email(4, days(5), {
    subject: '{% if listing.address %}{{ listing.address }}{% else %}New on the market this week{% endif %}',
    body: `{% if listing.address %}One of mine that people ask about: {{ listing.address }}, {{ listing.city }}{% if listing.price %}, at {{ listing.price }}{% endif %}.{% if listing.url %} Pictures are here: {{ listing.url }}{% endif %}\n\nIf it is not the one, tell me what is off about it. That helps me more than a wish list.{% else %}New homes come up every week, and the good ones are seen within days. If you tell me your area and your range, I will send you the new ones each morning and nothing else.{% endif %}`,
    smsBody: `{% if listing.address %}One of mine people ask about: {{ listing.address }}{% if listing.price %}, {{ listing.price }}{% endif %}. Want to see it? - ${signed}{% else %}New homes come up every week. Want me to text you the ones in your area? - ${signed}{% endif %}`,
  }),
  text(
    5,
    days(7),
    `{% if bookingLink %}I'll leave you be after this. If you want to talk, pick a time: {{ bookingLink }} - ${signed}{% else %}I'll leave you be after this. If you want to talk, text me a time and I'll call. - ${signed}{% endif %}`,
  ),
]

/** S37: whoever may be selling. */
const sellerTouches: readonly TouchPlan[] = [
  text(
    1,
    hours(2),
    `${hello}, ${signed} again. Are you thinking of selling this year, or just curious what your home is worth? Text me your email and I'll send you a real number.`,
  ),
  email(2, days(1), {
    subject: '{% if market.zip %}What {{ market.zip }} is doing{% else %}What your home would bring{% endif %}',
    body: `I am sorry I missed your call. {% if market.zip %}In {{ market.month }} the median asking price in {{ market.zip }} was {{ market.medianListingPrice }}, and a home took about {{ market.medianDaysOnMarket }} days to sell ({{ market.source }}).\n\nWhat yours would bring is another matter. {% endif %}I can put together a comparison of what homes like yours have sold for, three pages and no sales talk. It takes me a day, and you can do with it what you like.\n\nReply with the address and I will start.`,
    smsBody: `{% if market.zip %}Median ask in {{ market.zip }}, {{ market.month }}: {{ market.medianListingPrice }}. Want to know what yours would bring? - ${signed}{% else %}I can put together what homes like yours have sold for. Want it? - ${signed}{% endif %}`,
  }),
  text(
    3,
    days(3),
    `${hello}, it's ${signed}. I can come by for 20 minutes this week and tell you what I would fix before selling, and what I would leave. Would that help?`,
  ),
  email(4, days(5), {
    subject: 'How I would sell your home',
    body: `Before you pick anybody, ask them three things: what it would list for and why, what they would do in the first two weeks, and what happens if it does not sell.\n\nI will answer all three for your home in half an hour, at your kitchen table or on the phone. You keep the notes either way.`,
    smsBody: `Half an hour at your kitchen table: what it would list for, what I'd do in the first two weeks, what it costs. Want that? - ${signed}`,
  }),
  text(
    5,
    days(7),
    `{% if bookingLink %}I'll leave you be after this. If you want that number, pick a time: {{ bookingLink }} - ${signed}{% else %}I'll leave you be after this. If you want that number, text me a time and I'll call. - ${signed}{% endif %}`,
  ),
]

const voiceCall: TouchPlan = {
  number: 4,
  after: days(4),
  channel: 'voice',
  subject: null,
  body: 'they called, have heard from you three times since, and stayed silent.',
  smsBody: null,
  when: null,
}

const sequence = (
  id: string,
  name: string,
  leadType: Sequence['leadType'],
  touches: readonly TouchPlan[],
): Sequence => ({
  id: id as SequenceId,
  name,
  leadType,
  version: 1,
  isActive: false,
  touches: touches.map((touch, n) => ({ ...touch, number: n + 1 })),
  exits: everyExit,
})

const withCall = (touches: readonly TouchPlan[]) => [...touches, voiceCall].toSorted((a, b) => a.after - b.after)

const mixed = [
  sequence('buyer-7-days', 'Buyer, 7 days', 'buyer', buyerTouches),
  sequence('seller-7-days', 'Seller, 7 days', 'seller', sellerTouches),
]
const textOnly = [
  sequence('buyer-text-only', 'Buyer, text only', 'buyer', buyerTouches.map(asText)),
  sequence('seller-text-only', 'Seller, text only', 'seller', sellerTouches.map(asText)),
]
const withCalls = [
  sequence('buyer-with-call', 'Buyer, 7 days with a call', 'buyer', withCall(buyerTouches)),
  sequence('seller-with-call', 'Seller, 7 days with a call', 'seller', withCall(sellerTouches)),
]

/** What a new agent's leads are enrolled in until the agent chooses: all five touches go as texts while no address is known (D12). */
export const firstSequences: readonly Sequence[] = mixed.map((one) => ({ ...one, isActive: true }))

/** S40. */
export const startingSetUps: readonly StartingSetUp[] = [
  {
    id: 'sms_only',
    name: 'Text only',
    missedCallsAWeek: { from: 0, below: 5 },
    hoursToBeat: { from: 1, to: 2 },
    needs: [],
    sequences: textOnly,
  },
  {
    id: 'sms_and_crm',
    name: 'Text, and your CRM',
    missedCallsAWeek: { from: 5, below: 15 },
    hoursToBeat: { from: 3, to: 5 },
    needs: ['crm'],
    sequences: mixed,
  },
  {
    id: 'sms_email_voice',
    name: 'Text, email and a call',
    missedCallsAWeek: { from: 15, below: null },
    hoursToBeat: { from: 6, to: 10 },
    needs: ['email'],
    sequences: withCalls,
  },
  {
    id: 'everything',
    name: 'Everything, from every source',
    missedCallsAWeek: { from: 15, below: null },
    hoursToBeat: { from: 2, to: 4 },
    needs: ['crm', 'email', 'several_sources'],
    sequences: withCalls,
  },
]
