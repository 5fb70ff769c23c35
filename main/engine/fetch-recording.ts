import { whileFetching } from '../domain/voicemail.ts'
import { callIn } from '../domain/find.ts'
import type { DomainEvent, FetchReport } from '../domain/words/event.ts'
import type { RecordingSid } from '../domain/words/identifiers.ts'
import { later, seconds } from '../domain/words/instant.ts'
import type { OneCommit } from './one-commit.ts'
import type { Ports, Row } from './ports.ts'

type RecordingRow = Extract<Row, { is: 'recording' }>

/** What fetching needs beside the ports: which files this process is fetching, and what waits for a commit. */
export interface Fetching {
  readonly fetching: Set<RecordingSid>
  readonly after: OneCommit['after']
}

/** More files at once would fill the memory; the others take their turn. */
const MOST_AT_ONCE = 16
const A_TURN = seconds(5)

/**
 * Fetches a voicemail's file. The try is on record before it is begun, so that one lost with the process is
 * made again; never two of one file at once.
 */
export function startFetch(ports: FetchingPorts, row: RecordingRow): void {
  const { store, clock, fetching, twilio, hear } = ports
  const { call, recording } = row
  if (fetching.has(recording) || fetching.size >= MOST_AT_ONCE) return store.postpone(row, later(clock.now(), A_TURN))
  beginFetch(ports, row)
  const tell = (report: FetchReport) => {
    fetching.delete(recording)
    return hear({ type: 'RecordingFetched', call, recordingSid: recording, report })
  }
  fetching.add(recording)
  ports.after(
    () => twilio.fetchRecording(recording, tell),
    () => void fetching.delete(recording),
  )
}

interface FetchingPorts extends Ports, Fetching {
  readonly hear: (event: DomainEvent) => Promise<void>
}

function beginFetch({ store, clock }: Ports, { call: id, recording }: RecordingRow): void {
  store.transaction((tx) => {
    const before = tx.load({ is: 'recording', call: id })
    const call = callIn(before, id)
    const { voicemail } = call
    if (voicemail?.recordingSid !== recording || voicemail.file.is !== 'wanted')
      throw new Error(`the file of ${recording} is not wanted`)
    const file = whileFetching(voicemail.file, clock.now())
    const calls = before.calls.map((one) => (one.id === id ? { ...call, voicemail: { ...voicemail, file } } : one))
    tx.write(before, { file: { ...before, calls }, journal: [] })
  })
}
