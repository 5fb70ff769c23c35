import { homedir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { systemClock } from './engine/clock.ts'
import type { News } from './engine/ports/news.ts'
import { readSettingsFile } from './settings/read-settings-file.ts'
import { start } from './start.ts'
import { openDataFolder } from './store/data-folder.ts'
import { liveNarrator } from './terminal/live-narrator.ts'
import { page } from './terminal/page.ts'

// The program for real, told in a terminal: `npm start -- --settings FILE.json [--data DIR]`.
const { values } = parseArgs({ options: { settings: { type: 'string' }, data: { type: 'string' } } })
const data = values.data ?? path.join(homedir(), '.ringback')

try {
  await run(values.settings ?? '')
} catch (error) {
  process.stderr.write(`Ringback cannot start. ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

async function run(settingsPath: string): Promise<void> {
  const out = page((text) => process.stdout.write(text), Intl.DateTimeFormat().resolvedOptions().timeZone)
  const file = readSettingsFile(settingsPath)
  let hear: (news: News) => void = () => {}
  const clock = systemClock()
  const complain = (what: string, error: unknown) => process.stderr.write(`${what}: ${String(error)}\n`)
  const folder = openDataFolder(data, { now: clock.now() })
  const running = await start({ folder, file, simulate: false, clock, announce: (news) => hear(news), complain })
  hear = liveNarrator(running.answer, out, () => new Date(clock.now()).toISOString())
  out.heading(`Ringback listens at ${running.receiverUrl}. Everything is kept in ${data}. Ctrl-C ends it.`)
  const end = () => void running.stop().then(() => process.exit(0))
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}
