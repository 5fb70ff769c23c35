import { expect, test } from 'vitest'
import type { Heard } from '../../main/engine/ports.ts'
import { earlier, hours, later, seconds, type EpochMs, type Ms } from '../../main/domain/words/instant.ts'
import type { Phone } from '../../main/domain/words/identifiers.ts'
import { desk } from '../fixtures/desk.ts'
import { dialed, voice } from '../fixtures/evidence.ts'
import { messageReceived } from '../fixtures/person-file.ts'

const TRIES = 1000
const ONE_MS = 1 as Ms
const areas = '210 214 254 281 325 346 361 409 430 432'.split(' ') // of Texas, in one zone

interface Try {
  readonly phone: Phone
  readonly dueAt: EpochMs
}

/** A thousand people, missed one a second; two hours later the first touch of each is due, one a second. */
function thousand() {
  const given = desk()
  given.twilio.delivery = (sid) => ({ is: 'delivered', sid })
  const tries: Try[] = []
  for (let n = 0; n < TRIES; n++) {
    const phone: Phone = `+1${areas[n % areas.length] ?? ''}5550${100 + Math.floor(n / areas.length)}`
    given.hears(`CA${n}`, voice, phone)
    given.passes(seconds(1))
    given.hears(`CA${n}`, dialed('no-answer', { bridged: false }), phone)
    tries.push({ phone, dueAt: later(given.now(), hours(2)) })
  }
  const to = (phone: Phone) => given.sent.filter((text) => text.to === phone)
  const until = (at: EpochMs) => given.passes((at - given.now()) as Ms)
  return { given, tries, to, until }
}

/** Past the second touch of the last of them. */
function aDayPasses(given: ReturnType<typeof desk>): void {
  for (let hour = 0; hour < 26; hour++) given.passes(hours(1))
}

/** How many texts each got: the first one, and touches. */
function counts({ given, tries }: ReturnType<typeof thousand>): Readonly<Record<number, number>> {
  const all: Record<number, number> = {}
  const sent = new Map<string, number>()
  for (const text of given.sent) sent.set(text.to, (sent.get(text.to) ?? 0) + 1)
  for (const { phone } of tries) all[sent.get(phone) ?? 0] = (all[sent.get(phone) ?? 0] ?? 0) + 1
  return all
}

test(`S45 a reply and a due touch in one millisecond, the reply first, ${TRIES} times: no touch ever goes`, () => {
  const story = thousand()
  const { given, tries, until } = story
  for (const { phone, dueAt } of tries) {
    until(earlier(dueAt, ONE_MS))
    given.clock.moveTo(dueAt)
    given.replies('Yes', phone)
  }
  aDayPasses(given)
  expect([counts(story), given.complaints]).toEqual([{ 1: TRIES }, []])
})

test(`S45 a reply and a due touch in one millisecond, the touch first, ${TRIES} times: that one, and none after it`, () => {
  const story = thousand()
  const { given, tries, until } = story
  for (const { phone, dueAt } of tries) {
    until(dueAt)
    given.replies('Yes', phone)
  }
  aDayPasses(given)
  expect([counts(story), given.complaints]).toEqual([{ 2: TRIES }, []])
})

test(`S45 D8 a reply that comes while Twilio is asked for the touch, ${TRIES} times: no touch ever goes`, () => {
  const story = thousand()
  const { given, tries, until } = story
  for (const { phone, dueAt } of tries) {
    until(earlier(dueAt, ONE_MS))
    given.twilio.lists = () => {
      given.twilio.lists = () => []
      given.replies('Yes', phone)
      return []
    }
    until(dueAt)
  }
  aDayPasses(given)
  expect([counts(story), given.complaints]).toEqual([{ 1: TRIES }, []])
})

test(`D8 a reply or a stop that only Twilio’s list knows, ${TRIES} times: it is found in the millisecond of the touch, and none goes`, () => {
  const story = thousand()
  const { given, tries, until } = story
  tries.forEach(({ phone, dueAt }, n) => {
    until(earlier(dueAt, ONE_MS))
    const body = n % 2 === 0 ? 'Yes' : 'do not text me again'
    const heard: Heard = messageReceived(body, earlier(dueAt, seconds(n % 60)), { from: phone, sid: `SMlost${n}` })
    given.twilio.lists = () => [heard]
    until(dueAt)
  })
  aDayPasses(given)
  expect([counts(story), given.complaints]).toEqual([{ 1: TRIES }, []])
})
