/** What the demo shows, as somebody would tell it: who does what, and how long that takes. */
export type Scene =
  | { readonly is: 'call'; readonly from: string; readonly ends: 'no_answer' | 'answered'; readonly says: string }
  | { readonly is: 'text'; readonly from: string; readonly body: string }
  | { readonly is: 'pause'; readonly by: string; readonly says: string }
  /** So long nobody hears from them, and they hear from the sequence. */
  | { readonly is: 'silence'; readonly from: string; readonly by: string; readonly says: string }

const maria = '+17375550111'
const tom = '+15125550112'
const silent = '+15125550114'

/** One morning of an agent who is in showings. */
export const story: readonly Scene[] = [
  { is: 'call', from: maria, ends: 'no_answer', says: 'calls. The agent is in a showing; nobody answers.' },
  { is: 'pause', by: 'PT4M', says: 'Four minutes later.' },
  { is: 'call', from: maria, ends: 'no_answer', says: 'calls again; nobody answers.' },
  { is: 'pause', by: 'PT2M', says: 'Two minutes later.' },
  { is: 'text', from: maria, body: 'Hi! Is 418 Alder Ct still available?' },
  { is: 'pause', by: 'PT20M', says: 'Somebody else, twenty minutes later.' },
  { is: 'call', from: tom, ends: 'no_answer', says: 'calls; nobody answers.' },
  { is: 'text', from: tom, body: 'STOP' },
  { is: 'pause', by: 'PT1H', says: 'An hour later.' },
  { is: 'call', from: tom, ends: 'no_answer', says: 'calls once more; nobody answers.' },
  { is: 'pause', by: 'PT5M', says: 'And one that the agent can take.' },
  { is: 'call', from: '+12025550113', ends: 'answered', says: 'calls, and the agent presses 1.' },
  { is: 'pause', by: 'PT5H', says: 'In the afternoon somebody calls who will stay silent all week.' },
  { is: 'call', from: silent, ends: 'no_answer', says: 'calls; nobody answers.' },
  {
    is: 'silence',
    from: silent,
    by: 'P8D',
    says: 'Eight days later: what they heard, each touch at an hour that suits them.',
  },
]

/** How the demo's agent is set up: what a settings file holds, without a Twilio account. */
export const storySettings = {
  agent: { name: 'Ada Agent', timeZone: 'America/Chicago', cell: '+15125550101' },
  lines: [{ number: '+15125550100', label: 'Sign, 418 Alder Ct', source: 'listing_sign', mode: 'ring_first' }],
  receiver: {},
  followUp: { enabled: true, firstTextApproved: true },
} as const

/** Nine in the morning in Austin. */
export const storyBegins = '2026-11-24T15:00:00.000Z'
