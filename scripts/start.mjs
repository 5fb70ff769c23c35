// The demo, from a fresh checkout on: installs, builds what is older than its source, and runs.
import { buildIfOld } from './lib/build.mjs'
import { foreground } from './lib/house.mjs'
import { ready } from './lib/ready.mjs'

await ready()
const wrong = await buildIfOld()
if (wrong !== undefined) console.error(wrong)
process.exitCode = wrong === undefined ? await foreground(['out/main/demo.js', ...process.argv.slice(2)]) : 1
