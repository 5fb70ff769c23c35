import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

const checkout = join(import.meta.dirname, '..', '..')

/** The rules of this checkout, as they stand. */
const rules = [
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'main/tsconfig.json',
  'main/domain/tsconfig.json',
  'main/engine/tsconfig.json',
  'preload/tsconfig.json',
  'test/tsconfig.json',
  '.oxlintrc.json',
  'scripts/lint',
  '.dependency-cruiser.cjs',
  'knip.json',
  '.prettierrc.json',
  '.prettierignore',
]

/** The smallest house in which nothing is wrong, and every arrow but one's own is used. */
const soundHouse = {
  'main/domain/greet.ts': 'export const greet = (name: string) => `Hello ${name}`\n',
  'main/engine/ports.ts': 'export interface Line {\n  say(text: string): void\n}\n',
  'main/engine/clock.ts': 'export const now = () => Date.now()\n',
  'main/store/line.ts':
    "import { greet } from '../domain/greet.ts'\nimport type { Line } from '../engine/ports.ts'\n\nexport const greeter = (line: Line) => line.say(greet('you'))\n",
  'main/answers/say.ts':
    "import { Name } from '../../preload/contract.ts'\nimport type { Line } from '../engine/ports.ts'\n\nexport const say = (line: Line, name: unknown) => line.say(Name.parse(name))\n",
  'main/headless.ts':
    "import { say } from './answers/say.ts'\nimport { now } from './engine/clock.ts'\nimport { greeter } from './store/line.ts'\n\nconst line = { say: (text: string) => console.error(text) }\ngreeter(line)\nsay(line, String(now()))\n",
  'preload/contract.ts': "import { z } from 'zod'\n\nexport const Name = z.string()\n",
  'test/unit/greet.test.ts':
    "import { expect, test } from 'vitest'\nimport { greet } from '../../main/domain/greet.ts'\n\ntest('greets', () => expect(greet('you')).toBe('Hello you'))\n",
}

type Files = Readonly<Record<string, string>>

/** What a tool answered: its exit code and what it said. */
export interface Verdict {
  readonly code: number | null
  readonly said: string
  readonly complaint: string
}

/** A file of this checkout as it stands. */
export const fromCheckout = (path: string) => readFileSync(join(checkout, path), 'utf8')

/** A sound house under this checkout's rules, with these files planted in it; gone when the test ends. */
export function houseWith(planted: Files = {}) {
  const house = mkdtempSync(join(tmpdir(), 'ringback-guard-'))
  onTestFinished(() => rmSync(house, { recursive: true, force: true }))
  for (const rule of rules) cpSync(join(checkout, rule), join(house, rule), { recursive: true })
  symlinkSync(join(checkout, 'node_modules'), join(house, 'node_modules'), 'junction')
  for (const [path, text] of Object.entries({ ...soundHouse, ...planted })) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
  return {
    /** Runs the command of a package over the house, as `npm run check` does over this checkout. */
    judge: (packageName: string, command: string, args: readonly string[]): Verdict => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [entryOf(packageName, command), ...args], {
        cwd: house,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      })
      return { code: status, said: stdout, complaint: stderr }
    },
  }
}

function entryOf(packageName: string, command: string) {
  const folder = join(checkout, 'node_modules', packageName)
  const { bin } = JSON.parse(fromCheckout(`node_modules/${packageName}/package.json`)) as { bin: string | Files }
  return join(folder, typeof bin === 'string' ? bin : (bin[command] ?? command))
}
