// The demo, or with --settings FILE the program for real: installs, builds what is older than its source, and runs.
import { buildIfOld } from './lib/build.mjs'
import { foreground } from './lib/house.mjs'
import { ready } from './lib/ready.mjs'

await ready()
const wrong = await buildIfOld()
if (wrong !== undefined) console.error(wrong)
const args = process.argv.slice(2)
const entry = args.some((arg) => arg.startsWith('--settings')) ? 'out/main/live.js' : 'out/main/demo.js'
process.exitCode = wrong === undefined ? await foreground([entry, ...args]) : 1
