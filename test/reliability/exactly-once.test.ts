import { expect, test } from 'vitest'
import { caller, newCaller, newSid, text } from './outside/caller.ts'
import { everyFault, type Fault } from './outside/faults.ts'
import type { FakeMessage } from './outside/fake-twilio.ts'
import { FORWARDED, MINUTE, orNothing, outside, RING, type Outside } from './outside/outside.ts'

/** The whole size takes minutes; `RINGBACK_FULL=1` runs it. */
const isFull = process.env['RINGBACK_FULL'] === '1'
const PAIRS = isFull ? 1000 : 300
const CALLS = isFull ? 500 : 120
const KILLS = isFull ? 100 : 20
const SEED = Number(process.env['RINGBACK_SEED'] ?? 7)

test(`the same webhook twice at once, ${PAIRS} times, is ${PAIRS} texts`, { timeout: 300_000 }, async () => {
  const world = await outside()
  const calls = Array.from({ length: PAIRS }, () => caller(world, FORWARDED, newCaller()))
  for (let n = 0; n < calls.length; n += 50) {
    const answers = await Promise.all(calls.slice(n, n + 50).flatMap((call) => [call.voice(), call.voice()]))
    expect(answers.map(({ status }) => status).every((status) => status === 200)).toBe(true)
  }
  await world.settle()
  const counts = calls.map(({ from }) => world.fake.textsTo(from).length)
  expect({ texts: world.fake.messages.length, ones: counts.filter((count) => count === 1).length }).toEqual({
    texts: PAIRS,
    ones: PAIRS,
  })
})

test(`the report of a dialled leg twice at once, ${PAIRS} times, is ${PAIRS} texts`, { timeout: 300_000 }, async () => {
  const world = await outside()
  const calls = Array.from({ length: PAIRS }, () => caller(world, RING, newCaller()))
  for (let n = 0; n < calls.length; n += 50) {
    const some = calls.slice(n, n + 50)
    await Promise.all(some.map((call) => call.voice()))
    await world.advance(20_000)
    await Promise.all(
      some.flatMap((call) => [
        call.dialed('no-answer', { bridged: false }),
        call.dialed('no-answer', { bridged: false }),
        call.leg('no-answer'),
        call.ended('completed'),
      ]),
    )
  }
  await world.settle()
  const counts = calls.map(({ from }) => world.fake.textsTo(from).length)
  expect({ texts: world.fake.messages.length, ones: counts.filter((count) => count === 1).length }).toEqual({
    texts: PAIRS,
    ones: PAIRS,
  })
})

/** Codes that say of a call that no text is certain, and that leave a task. */
const told = ['text_in_doubt', 'learnt_too_late', 'perhaps_answered', 'text_refused']

test(
  `${CALLS} missed calls, 20 % faults of every kind and ${KILLS} kill -9: none doubled, none lost`,
  { timeout: 900_000 },
  async () => {
    const chance = seeded(SEED)
    const world = await outside()
    const faults: Fault[] = []
    world.fake.listLagMs = 30_000
    world.fake.onCreate = () => {
      if (chance() >= 0.2) return 'none'
      const fault = everyFault[Math.floor(chance() * everyFault.length)] ?? 'none'
      faults.push(fault)
      return fault
    }
    world.fake.onRead = () =>
      chance() < 0.1 ? (readFaults[Math.floor(chance() * readFaults.length)] ?? 'none') : 'none'

    // The process dies at the n-th thing that happens after its start, and n is random.
    let untilDeath = Infinity
    let kills = 0
    let offline = 0
    const happens = () => {
      untilDeath -= 1
      if (untilDeath === 0) world.program().signal('SIGKILL')
    }
    world.fake.onAsked = happens
    const plan = () => void (untilDeath = kills < KILLS ? 1 + Math.floor(chance() * ((CALLS / KILLS) * 10)) : Infinity)
    const revive = async () => {
      kills += 1
      await world.program().ended
      await world.start(chance() < 0.5 ? 0 : Math.floor(chance() * 5000))
      plan()
    }
    /** Whatever is done, the program may die under it; then it is begun again, and what was asked of it is lost. */
    const alive = async (work: () => Promise<unknown>) => {
      happens()
      const done = await orNothing(work())
      if (isDead(world)) await revive()
      return done
    }
    plan()

    const sids: { sid: string; from: string }[] = []
    const stopped = new Set<string>()
    // What was answered with 2xx, and so must be known in the end.
    const kept = { voicemails: new Set<string>(), stops: new Set<string>(), deliveries: new Set<string>() }
    for (let n = 0; n < CALLS; n++) {
      const line = chance() < 0.5 ? FORWARDED : RING
      const call = caller(world, line, newCaller(), newSid('CA'))
      sids.push(call)
      const listed = list(world, line, call)
      if (chance() < 0.04) {
        offline += 1
        await world.fake.goAway()
      }
      // Twilio tries a webhook once more where it could not connect; then it is lost, and only the list knows.
      const webhook = async (work: () => Promise<unknown>) =>
        (await alive(work)) ?? (chance() < 0.5 ? alive(work) : undefined)
      await webhook(call.voice)
      if (chance() < 0.3) await alive(call.voice)
      await alive(() => world.advance(3000))
      await alive(() => world.advance(4000))
      if (line === RING) {
        await webhook(() => call.dialed('no-answer', { bridged: false }))
        if (chance() < 0.3) await alive(() => call.dialed('no-answer', { bridged: false }))
      }
      listed.endedAt = world.now()
      listed.status = 'completed'
      await webhook(() => call.ended('completed'))
      if (chance() < 0.3 && isKept(await alive(async () => call.recorded(7)))) kept.voicemails.add(call.sid)
      await alive(() => world.advance(chance() < 0.5 ? 1000 : 4000))
      const sent = world.fake.textsTo(call.from)[0]
      if (sent && chance() < 0.4 && isKept(await alive(() => delivered(world, sent)))) kept.deliveries.add(call.sid)
      if (chance() < 0.15) {
        stopped.add(call.sid)
        if (isKept(await alive(() => text(world, line, call.from, 'STOP')))) kept.stops.add(call.sid)
      }
      await world.fake.comeBack()
    }
    for (let minutes = 0; minutes < 3; minutes += 0.05) await alive(() => world.advance(3000))
    for (let minutes = 0; minutes < 50; minutes += 1) await alive(() => world.advance(MINUTE))
    // Those who were not hit by then are hit while nothing is under way.
    for (let left = KILLS - kills; left > 0; left--) {
      world.program().signal('SIGKILL')
      await revive()
    }
    world.fake.onRead = () => 'none'
    await world.advance(5 * MINUTE)

    const shown = new Map((await world.calls()).map((call) => [call.id, call]))
    const tasks = new Set((await world.tasks()).map(({ leadId }) => leadId))
    const doubled = sids.filter(({ from }) => world.fake.textsTo(from).length > 1)
    const lost = sids.filter(({ sid, from }) => {
      const call = shown.get(sid)
      const code = call?.decision?.code ?? 'none'
      const isTexted = world.fake.textsTo(from).length === 1
      if (stopped.has(sid) && code === 'opted_out') return false
      // A text that left may be told of as left, or as in doubt; one that did not must be told of, with a task.
      if (isTexted) return !['texted', 'text_in_doubt', 'learnt_late_texted', 'texted_by_standby'].includes(code)
      return !told.includes(code) || !tasks.has(call?.leadId ?? '')
    })
    const numberOf = new Map(sids.map(({ sid, from }) => [sid, from]))
    const forgotten = {
      voicemails: [...kept.voicemails].filter((sid) => shown.get(sid)?.voicemail?.seconds !== 7),
      deliveries: [...kept.deliveries].filter((sid) => shown.get(sid)?.firstText?.state !== 'delivered'),
      stops: [] as string[],
    }
    for (const sid of kept.stops) {
      const { lead } = await world.result<{ lead: { state: string } }>('lead.read', { phone: numberOf.get(sid) ?? '' })
      if (lead.state !== 'opted_out') forgotten.stops.push(sid)
    }
    const figures = {
      calls: sids.length,
      kept: { voicemails: kept.voicemails.size, stops: kept.stops.size, deliveries: kept.deliveries.size },
      forgotten,
      kills,
      offline,
      faults: counted(faults.map((fault) => JSON.stringify(fault))),
      texts: world.fake.messages.length,
      codes: counted(sids.map(({ sid }) => shown.get(sid)?.decision?.code ?? 'none')),
      doubted: sids.filter(
        ({ sid, from }) => world.fake.textsTo(from).length === 1 && shown.get(sid)?.decision?.code === 'text_in_doubt',
      ).length,
      doubled: doubled.map(({ sid }) => sid),
      lost: lost.map(({ sid, from }) => ({ sid, call: shown.get(sid), texts: world.fake.textsTo(from).length })),
    }
    console.log(JSON.stringify(figures))
    const none = { voicemails: [], deliveries: [], stops: [] }
    expect(figures).toMatchObject({ calls: CALLS, kills: KILLS, doubled: [], lost: [], forgotten: none })
  },
)

function isKept(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'status' in answer && Number(answer.status) < 300
}

/** The carrier's word, as Twilio tells it. */
function delivered(world: Outside, { sid, statusCallback }: FakeMessage) {
  return world.webhook(statusCallback ?? '', { MessageSid: sid, MessageStatus: 'delivered' })
}

const readFaults: readonly Fault[] = ['429', '500', 'reset', 'cut_taken', 'html_taken', 'empty']

/** The call in Twilio's own list, and the agent's leg that nobody answered. */
function list(world: Outside, line: string, { sid, from }: { sid: string; from: string }) {
  const at = { from, to: line, startedAt: world.now(), endedAt: null, requests: [] }
  const call = { ...at, sid, parent: null, status: 'in-progress', endedAt: null as number | null }
  world.fake.calls.push(call)
  if (line === RING) {
    const leg = { ...at, sid: newSid('CA'), parent: sid, status: 'no-answer', endedAt: world.now() }
    world.fake.calls.push(leg)
  }
  return call
}

function isDead(world: Outside): boolean {
  return world.program().isOver()
}

function counted(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

/** Mulberry32: the same chances for the same seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
