import type { EpochMs } from './domain/words/instant.ts'
import { manualClock, systemClock, type Clock, type ManualClock } from './engine/clock.ts'
import type { News } from './engine/ports/news.ts'
import { readArguments, type Arguments } from './json-lines/arguments.ts'
import { jsonLines, type JsonLines } from './json-lines/json-lines.ts'
import { readSettingsFile } from './settings/read-settings-file.ts'
import { settingsHolder, type JsonObject } from './settings/settings-holder.ts'
import { start, type Running } from './start.ts'
import { openDataFolder, type DataFolder } from './store/data-folder.ts'
import { version } from './version.ts'

/** How long the row in hand may take once the end was asked for (contract). Real time. */
const LAST_WAIT_MS = 5_000

/** A log that nobody reads is no reason to run out of memory. */
const MOST_UNREAD_BYTES = 1024 * 1024

// Written to without a thread: a write in a thread that nobody takes holds up even the end of the process.
const { stdout, stderr } = process
for (const out of [stdout, stderr]) out.on('error', () => {}) // nobody reads any more: the work goes on

try {
  const args = readArguments(process.argv.slice(2))
  await run(args, readSettingsFile(args.settings))
} catch (error) {
  const { exitCode, ...data } = whyNot(error)
  stdout.write(`${JSON.stringify({ event: 'failed', data })}\n`, () => process.exit(exitCode))
}

async function run(args: Arguments, file: JsonObject): Promise<void> {
  settingsHolder({ file, isSimulated: args.simulate, kept: {}, keep: () => {} }) // refused before a folder is made
  const clock = clockFor(args)
  const folder = openDataFolder(args.data, { now: clock.now(), restore: args.restore })
  try {
    await runIn(folder, clock, args, file)
  } catch (error) {
    folder.close()
    throw folder.explained(error)
  }
}

function clockFor({ manualClock: at, speed }: Arguments): Clock | ManualClock {
  return at === undefined ? systemClock(speed) : manualClock(at as EpochMs)
}

async function runIn(folder: DataFolder, clock: Clock | ManualClock, args: Arguments, file: JsonObject): Promise<void> {
  const { simulate, speed, port } = args
  const standing = 'moveTo' in clock ? { manualClock: clock } : {}
  const early: News[] = []
  let announce = (news: News): void => void early.push(news)
  const tell = (news: News) => announce(news)
  const running = await start({ folder, file, simulate, clock, ...standing, speed, port, announce: tell, complain })

  const lines = jsonLines(process.stdin, stdout, running)
  lines.tell('ready', { receiverUrl: running.receiverUrl, version, pid: process.pid })
  announce = ({ event, data }) => lines.tell(event, data)
  early.forEach(announce)
  endOn(lines, running)
}

/** End of input or a signal ends the program in order; a second signal ends it at once. */
function endOn(lines: JsonLines, running: Running): void {
  let isEnding = false
  const end = async () => {
    if (isEnding) process.exit(0)
    isEnding = true
    AbortSignal.timeout(LAST_WAIT_MS).addEventListener('abort', () => process.exit(0))
    await running.stop()
    lines.flush()
    stdout.write('', () => process.exit(0))
  }
  const endAndSay = () => void end().catch((error: unknown) => (complain('ending failed', error), process.exit(0)))
  process.on('SIGTERM', endAndSay)
  process.on('SIGINT', endAndSay)
  void lines.ended.then(() => (isEnding ? undefined : endAndSay()))
}

/** Into the log: what failed and where, never what was said or to whom. */
function complain(what: string, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (stderr.writableLength < MOST_UNREAD_BYTES) stderr.write(`${what}: ${stack}\n`)
}

/** What a failed start says of itself: each expected error knows its code, its exit code and what to do. */
function whyNot(error: unknown) {
  const known = typeof error === 'object' && error !== null ? { ...error } : {}
  const unknown = {
    exitCode: 1,
    code: 'cannot_start',
    whatToDo: 'See that the data folder can be written to and the disk has room, then start again.',
  }
  const message = `${error instanceof Error ? error.message : String(error)}.`
  const isExpected = 'exitCode' in known && 'code' in known && 'whatToDo' in known
  const { exitCode, code, whatToDo } = isExpected ? known : unknown
  return { exitCode: Number(exitCode), code, message, whatToDo }
}
