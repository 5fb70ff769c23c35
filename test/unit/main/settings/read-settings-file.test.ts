import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readSettingsFile } from '../../../../main/settings/read-settings-file.ts'

function file(text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ringback-settings-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const name = path.join(folder, 'settings.json')
  writeFileSync(name, text)
  return name
}

test('a file of JSON is read, with a byte-order mark or without', () => {
  expect([readSettingsFile(file('{"a":1}')), readSettingsFile(file('\ufeff{"a":1}'))]).toEqual([{ a: 1 }, { a: 1 }])
})

test('contract, exit 2: a file that is no JSON says so, and shows nothing of what is in it', () => {
  const broken = file('{\n  "twilio": { "authToken": "s3cret" "x"\n}')
  expect(() => readSettingsFile(broken)).toThrow(/is not JSON at line 2; accepted: a JSON file/)
  expect(() => readSettingsFile(broken)).not.toThrow(/s3cret/)
})

test.each(['[]', '"text"', '42', 'null'])('contract, exit 2: %s is no settings', (text) => {
  expect(() => readSettingsFile(file(text))).toThrow(/holds no JSON object/)
})

test('contract, exit 2: a file that is not there says so', () => {
  expect(() => readSettingsFile('/nowhere/settings.json')).toThrow(/cannot be read \(ENOENT\)/)
})
