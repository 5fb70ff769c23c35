import type { ServerResponse } from 'node:http'

/** What a caller left after the tone. */
export interface FakeRecording {
  readonly sid: string
  readonly call: string
  readonly seconds: number
  readonly bytes: Buffer
  /** `half`: it begins to come, and then nothing more does. */
  comes: 'whole' | 'half'
}

export function recordingRows(recordings: readonly FakeRecording[], call: string): readonly object[] {
  return recordings
    .filter((recording) => recording.call === call)
    .map(({ sid, seconds }) => ({
      sid,
      call_sid: call,
      duration: String(seconds),
      channels: 1,
      status: 'completed',
      source: 'RecordVerb',
      error_code: null,
    }))
}

export function sendAudio(response: ServerResponse, { bytes, comes }: FakeRecording): void {
  response.writeHead(200, { 'content-type': 'audio/mpeg', 'content-length': bytes.length })
  if (comes === 'whole') response.end(bytes)
  else response.write(bytes.subarray(0, bytes.length / 2))
}

/** A file of that many bytes, in which every value and every line end occurs. */
export function audio(length: number): Buffer {
  return Buffer.from(Array.from({ length }, (_, n) => (n * 7 + (n >> 8)) % 256))
}
