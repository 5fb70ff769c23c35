import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { RecordingSid } from '../../../../main/domain/words/identifiers.ts'
import { mediaFolder } from '../../../../main/store/media.ts'

const recording = 'RE1' as RecordingSid
const audio = Buffer.from([0xff, 0xfb, 0, 10, 13, 0xc3, 0x28])

function place() {
  const data = mkdtempSync(path.join(tmpdir(), 'ringback-media-'))
  onTestFinished(() => rmSync(data, { recursive: true, force: true }))
  return { data, folder: path.join(data, 'media') }
}
const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8)

test('contract: a voicemail lies in media/ byte for byte, for the owner alone, and nothing lies beside it', async () => {
  const { folder } = place()
  await mediaFolder(folder).keep(recording, audio)
  await mediaFolder(folder).keep(recording, audio)
  const file = path.join(folder, 'RE1.mp3')
  expect([readdirSync(folder), readFileSync(file), modeOf(folder), modeOf(file)]).toEqual([
    ['RE1.mp3'],
    audio,
    '700',
    '600',
  ])
})

test('what a death left half written is written over, and never taken for the file', async () => {
  const { folder } = place()
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'RE1.mp3.part'), Buffer.alloc(5000, 1))
  await mediaFolder(folder).keep(recording, audio)
  expect([readdirSync(folder), readFileSync(path.join(folder, 'RE1.mp3'))]).toEqual([['RE1.mp3'], audio])
})

test('a folder that cannot be made or written to is told; once it can, the file comes', async () => {
  const { data, folder } = place()
  writeFileSync(folder, 'a file in its place')
  await expect(mediaFolder(folder).keep(recording, audio)).rejects.toThrow(/EEXIST|ENOTDIR/)
  rmSync(folder)
  chmodSync(data, 0o700)
  mkdirSync(path.join(folder, 'RE1.mp3'), { recursive: true }) // a rename onto it fails
  await expect(mediaFolder(folder).keep(recording, audio)).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/)
  expect(readdirSync(folder)).toEqual(['RE1.mp3'])
  rmSync(path.join(folder, 'RE1.mp3'), { recursive: true })
  await mediaFolder(folder).keep(recording, audio)
  expect(readFileSync(path.join(folder, 'RE1.mp3'))).toEqual(audio)
})
