import { expect } from 'vitest'
import { missedCall } from './caller.ts'
import type { FakeMessage } from './fake-twilio.ts'
import { FORWARDED, HOUR, type Outside } from './outside.ts'
import type { Json } from './program.ts'

export const DAY = 24 * HOUR

export interface ShownTouch {
  readonly number: number
  readonly channel: string
  readonly dueAt: string
  readonly state: string
  readonly movedFrom?: string
  readonly reason?: { readonly code: string; readonly sentence: string }
}

/** A lead as `lead.read` shows it, as far as these tests look. */
export interface ShownLead {
  readonly lead: { readonly id: string; readonly state: string; readonly stage: string; readonly type: string }
  readonly enrollment: {
    readonly id: string
    readonly sequence: { readonly id: string; readonly name: string; readonly version: number }
    readonly state: string
    readonly exitReason?: string
    readonly touches: readonly ShownTouch[]
  } | null
  readonly tasks: readonly {
    readonly id: string
    readonly kind: string
    readonly state: string
    readonly sentence: string
  }[]
  readonly timeline: readonly { readonly kind: string; readonly code?: string; readonly sentence?: string }[]
}

export const leadOf = (world: Outside, phone: string) => world.result<ShownLead>('lead.read', { phone })

/** When each of their touches is due, gone ones as they went. */
export async function dueOf(world: Outside, phone: string): Promise<readonly string[]> {
  const { enrollment } = await leadOf(world, phone)
  return (enrollment?.touches ?? []).map(({ dueAt }) => dueAt)
}

/** What the state of each of their touches is. */
export async function statesOf(world: Outside, phone: string): Promise<readonly string[]> {
  const { enrollment } = await leadOf(world, phone)
  return (enrollment?.touches ?? []).map(({ state }) => state)
}

/** The code of every decision on the way, each once, in the order of the first. */
export async function codesOf(world: Outside, phone: string): Promise<readonly string[]> {
  const { timeline } = await leadOf(world, phone)
  return [...new Set(timeline.flatMap(({ kind, code }) => (kind === 'decision' && code !== undefined ? [code] : [])))]
}

export async function openTasksOf(world: Outside, phone: string): Promise<readonly string[]> {
  const { tasks } = await leadOf(world, phone)
  return tasks.filter(({ state }) => state === 'open').map(({ kind }) => kind)
}

/** What has left for them beside the texts that answer a call, with the instant of it. */
export function touchesTo(world: Outside, phone: string): readonly FakeMessage[] {
  const answers = world.fake.answersTo(phone)
  return world.fake.textsTo(phone).filter((text) => !answers.includes(text))
}

export const sentAt = (world: Outside, phone: string): readonly string[] =>
  touchesTo(world, phone).map(({ createdAt }) => new Date(createdAt).toISOString())

export async function advanceTo(world: Outside, instant: string | number): Promise<void> {
  const at = typeof instant === 'number' ? instant : Date.parse(instant)
  await world.advance(at - world.now())
}

/**
 * By way of each of these instants and of the millisecond before it: what leaves at one of them is dated by it, and
 * what leaves at any other time by none of them.
 */
export async function walk(world: Outside, instants: readonly string[]): Promise<void> {
  const due = [...new Set(instants)].map((it) => Date.parse(it)).sort((a, b) => a - b)
  for (const at of due.filter((one) => one > world.now())) {
    if (at - 1 > world.now()) await advanceTo(world, at - 1)
    await advanceTo(world, at)
  }
}

/** They call, are missed and stay silent for the two hours: each is in a sequence, whose first touch has left by day. */
export async function enroll(world: Outside, ...phones: readonly string[]): Promise<void> {
  for (const phone of phones) await missedCall(world, FORWARDED, phone)
  await world.advance(2 * HOUR)
  for (const phone of phones) expect((await leadOf(world, phone)).enrollment?.state).toBe('active')
}

/** Another starting sequence than the buyers' and sellers' own, saved as one of the agent's. */
export async function save(world: Outside, sequence: Json): Promise<{ readonly id: string; readonly version: number }> {
  const { sequence: saved } = await world.result<{ sequence: { id: string; version: number } }>('sequences.save', {
    sequence: { exits: everyExit, leadType: 'buyer', name: 'Of ours', active: true, ...sequence },
  })
  return saved
}

export const everyExit = ['replied', 'booked', 'answered', 'stage_changed', 'opted_out', 'taken_over']

/** The sequence that new buyers get; put to rest, so that one of the test's own is chosen. */
export async function putToRest(world: Outside, ...ids: readonly string[]): Promise<void> {
  for (const sequenceId of ids) await world.result('sequences.activate', { sequenceId, active: false })
}

export const touch = (number: number, after: string, more: Json = {}) => ({
  number,
  after,
  channel: 'sms',
  body: `Touch ${number}`,
  ...more,
})
