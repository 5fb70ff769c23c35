// Everything that can be known in under 20 s: format, lint, types, arrows, dead code, unit tests, guards.
import { ready } from './lib/ready.mjs'
import { checks, runAll, tests } from './lib/steps.mjs'

await ready()
const failed = await runAll([tests('unit tests and guards', ['test/unit', 'test/guards', '--no-isolate']), ...checks])
if (failed.length > 0) console.error(`\nNot good yet: ${failed.join(', ')}.`)
process.exitCode = failed.length > 0 ? 1 : 0
