import { expect, test } from 'vitest'
import { houseWith } from './planted-house.ts'

interface Cruise {
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string }
      readonly from: string
      readonly to: string
    }[]
    readonly totalDependenciesCruised: number
  }
}

test('the arrows of a sound house are read, and stand', () => {
  expect(cruise()).toEqual({ arrows: 10, wrong: [] })
})

test('no folder sees what is not its own, types included', () => {
  const see = (...paths: readonly string[]) => paths.map((path) => `import type {} from '${path}'\n`).join('')
  const { wrong } = cruise({
    'main/domain/planted.ts': see('../store/line.ts', 'zod', 'vitest', 'node:fs'),
    'main/engine/planted.ts': see('../store/line.ts', 'fastify', 'node:crypto', '../domain/greet.ts'),
    'main/engine/handle-event.ts': '',
    'main/answers/planted.ts': see('../store/line.ts', '../engine/handle-event.ts'),
    'main/receiver/planted.ts': see('../telephony/webhooks.ts', '../telephony/client.ts', '../store/line.ts'),
    'main/telephony/webhooks.ts': see('../store/line.ts', '../../preload/contract.ts'),
    'main/telephony/client.ts': see('../engine/clock.ts', '../../test/unit/greet.test.ts'),
    'main/store/planted.ts': see('../telephony/client.ts', '../headless.ts'),
    'main/practice/planted.ts': see('../domain/words/word.ts', '../domain/greet.ts'),
    'main/domain/words/word.ts': '',
    'main/settings/planted.ts': see('../../preload/contract.ts', '../engine/ports.ts', '../engine/clock.ts'),
    'main/json-lines/planted.ts': see('../../preload/contract.ts', '../engine/ports.ts', 'node:stream', 'zod'),
    'main/version.ts': see('./store/line.ts'),
    'preload/contract/planted.ts': see('../../main/domain/greet.ts', '../index.ts', 'fastify'),
    'preload/index.ts': see('./contract.ts'),
    'renderer/inbox/planted.ts': see(
      '../../preload/contract.ts',
      '../../preload/index.ts',
      '../../main/domain/greet.ts',
    ),
  })
  expect(wrong).toEqual([
    'contract-not-the-bridge: preload/contract/planted.ts → main/domain/greet.ts',
    'contract-not-the-bridge: preload/contract/planted.ts → preload/index.ts',
    'contract-packages: preload/contract/planted.ts → fastify',
    'domain-packages: main/domain/planted.ts → fs',
    'domain-packages: main/domain/planted.ts → vitest',
    'domain-packages: main/domain/planted.ts → zod',
    'engine-packages: main/engine/planted.ts → fastify',
    'json-lines-packages: main/json-lines/planted.ts → zod',
    'main/answers-sees-only-its-own: main/answers/planted.ts → main/engine/handle-event.ts',
    'main/answers-sees-only-its-own: main/answers/planted.ts → main/store/line.ts',
    'main/domain-sees-only-its-own: main/domain/planted.ts → main/store/line.ts',
    'main/engine-sees-only-its-own: main/engine/planted.ts → main/store/line.ts',
    'main/json-lines-sees-only-its-own: main/json-lines/planted.ts → main/engine/ports.ts',
    'main/practice-sees-only-its-own: main/practice/planted.ts → main/domain/greet.ts',
    'main/receiver-sees-only-its-own: main/receiver/planted.ts → main/store/line.ts',
    'main/receiver-sees-only-its-own: main/receiver/planted.ts → main/telephony/client.ts',
    'main/settings-sees-only-its-own: main/settings/planted.ts → main/engine/clock.ts',
    'main/store-sees-only-its-own: main/store/planted.ts → main/headless.ts',
    'main/store-sees-only-its-own: main/store/planted.ts → main/telephony/client.ts',
    'main/telephony-sees-only-its-own: main/telephony/client.ts → test/unit/greet.test.ts',
    'main/telephony-sees-only-its-own: main/telephony/webhooks.ts → main/store/line.ts',
    'main/telephony-sees-only-its-own: main/telephony/webhooks.ts → preload/contract.ts',
    'nobody-knows-the-whole: main/store/planted.ts → main/headless.ts',
    'only-entries-know-all: main/version.ts → main/store/line.ts',
    'preload-sees-only-its-own: preload/contract/planted.ts → main/domain/greet.ts',
    'product-not-tests: main/telephony/client.ts → test/unit/greet.test.ts',
    'renderer-sees-only-its-own: renderer/inbox/planted.ts → main/domain/greet.ts',
    'renderer-sees-only-its-own: renderer/inbox/planted.ts → preload/index.ts',
  ])
})

test('two files that run one another, and an arrow to nowhere, are refused', () => {
  const { wrong } = cruise({
    'main/store/one.ts': "import { two } from './two.ts'\nexport const one = () => two\n",
    'main/store/two.ts': "import { one } from './one.ts'\nexport const two = () => one\n",
    'main/store/lost.ts': "import { nowhere } from './nowhere.ts'\nexport const lost = nowhere\n",
    'main/domain/words/this.ts': "import type { That } from './that.ts'\nexport type This = That | 1\n",
    'main/domain/words/that.ts': "import type { This } from './this.ts'\nexport type That = { readonly of: This }\n",
  })
  expect(wrong).toEqual([
    'no-cycles: main/store/one.ts → main/store/two.ts',
    'nothing-unresolved: main/store/lost.ts → ./nowhere.ts',
  ])
})

function cruise(planted: Readonly<Record<string, string>> = {}) {
  const folders = ['main', 'preload', 'test', ...('renderer/inbox/planted.ts' in planted ? ['renderer'] : [])]
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders]
  const { said, complaint } = houseWith(planted).judge('dependency-cruiser', 'depcruise', args)
  if (said === '') throw new Error(complaint)
  const { summary } = JSON.parse(said) as Cruise
  return {
    arrows: summary.totalDependenciesCruised,
    wrong: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${short(to)}`).sort(),
  }
}

/** A package by its name, wherever npm put it. */
const short = (path: string) => path.replace(/^.*node_modules\/([^/]+)\/.*$/, '$1')
