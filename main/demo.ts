import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { EpochMs } from './domain/words/instant.ts'
import { manualClock, stopwatch, systemClock } from './engine/clock.ts'
import type { News } from './engine/ports/news.ts'
import { start } from './start.ts'
import { openDataFolder } from './store/data-folder.ts'
import { narrator } from './terminal/narrator.ts'
import { page, spokenNumber } from './terminal/page.ts'
import { story, storyBegins, storySettings, type Scene } from './terminal/story.ts'

/** Long enough for any call of the story to end and its text to arrive. */
const A_CALL = 'PT70S'

/** A reader's pause between two scenes, where somebody reads. Real time. */
const READING_MS = process.stdout.isTTY ? 900 : 0

const folderPath = mkdtempSync(path.join(tmpdir(), 'ringback-demo-'))
try {
  await tellStory()
} finally {
  rmSync(folderPath, { recursive: true, force: true })
}

async function tellStory(): Promise<void> {
  const [line] = storySettings.lines
  const clock = manualClock(Date.parse(storyBegins) as EpochMs)
  const timing = textTiming()
  const running = await start({
    folder: openDataFolder(folderPath, { now: clock.now() }),
    file: storySettings,
    simulate: true,
    clock,
    manualClock: clock,
    announce: timing.hear,
    complain: (what, error) => process.stderr.write(`${what}: ${String(error)}\n`),
  })

  const out = page((text) => process.stdout.write(text), storySettings.agent.timeZone)
  out.heading('Ringback, practice mode: a pretend phone and a pretend Twilio. Nothing leaves this computer.')
  out.heading(`${line.label}: ${spokenNumber(line.number)} rings ${storySettings.agent.name}'s phone for 20 s first.\n`)
  const say = narrator(ask, out)
  for (const scene of story) await show(scene)
  const texts = running.phone?.messages().filter(({ direction }) => direction === 'outbound-api') ?? []
  out.heading(
    `The pretend Twilio took ${texts.length} texts in all. What you saw is one SQLite file and nothing else.\n`,
  )
  await running.stop()

  async function show(scene: Scene): Promise<void> {
    await pauseForReader()
    switch (scene.is) {
      case 'pause':
        await ask('clock.advance', { by: scene.by })
        return out.heading(scene.says)
      case 'call':
        out.line(await now(), `${spokenNumber(scene.from)} ${scene.says}`)
        timing.forget()
        await ask('practice.call', { line: line.number, from: scene.from, ends: scene.ends })
        await ask('clock.advance', { by: A_CALL })
        return say.call(scene.from, timing.milliseconds())
      case 'silence':
        await ask('clock.advance', { by: scene.by })
        out.heading(scene.says)
        return say.week(scene.from)
      case 'text':
        out.line(await now(), `${spokenNumber(scene.from)} writes: "${scene.body}"`)
        await ask('practice.text', { line: line.number, from: scene.from, body: scene.body })
        await ask('clock.settle', {})
        return say.decision(scene.from)
    }
  }

  async function now(): Promise<string> {
    return ((await ask('clock.read', {})) as { now: string }).now
  }

  async function ask(method: string, params: unknown): Promise<unknown> {
    const answered = await running.answer(method, params)
    if ('error' in answered) throw new Error(`${method}: ${answered.error.message}`)
    return answered.result
  }
}

/** How long a text takes, in real time: from the news of the miss to Twilio's acceptance (S14). */
function textTiming() {
  let sinceMiss: (() => number) | undefined
  let took: number | undefined
  return {
    hear({ event, data }: News): void {
      if (event === 'call.missed') sinceMiss = stopwatch()
      if (event === 'message.updated' && data.state === 'sent') took ??= sinceMiss?.()
    },
    milliseconds: () => took,
    forget: () => ((sinceMiss = undefined), (took = undefined)),
  }
}

function pauseForReader(): Promise<void> {
  if (READING_MS === 0) return Promise.resolve()
  const clock = systemClock()
  return new Promise((resolve) => void clock.at((clock.now() + READING_MS) as EpochMs, resolve))
}
