import type { CallFact } from './words/event.ts'

/**
 * What a fact says, in one word: with the call's name it is the identity of the evidence (design §1.2). A
 * webhook and a poll of the same thing have the same one.
 */
export function wordOf(fact: CallFact): string {
  switch (fact.is) {
    case 'dialed':
      return `dialed:${fact.leg}:${fact.bridged ?? 'silent'}:${fact.callerGone ? 'gone' : 'there'}`
    case 'child':
    case 'parent':
      return `${fact.is}:${fact.leg}`
    case 'events':
      return `events:${fact.bridged}`
    case 'events_silent':
      return `events_silent:${fact.asked}`
    case 'voice':
    case 'listed':
    case 'screened':
    case 'accepted':
    case 'picked_up':
    case 'no_child':
    case 'waited':
    case 'interrupted':
    case 'looped':
      return fact.is
  }
}
