// Runs a tool of ours, or a file, on Node 24: `run.mjs prettier --write .`, `run.mjs node test/world/run.ts`.
import { foreground, tool } from './lib/house.mjs'
import { ready } from './lib/ready.mjs'

const [name, ...args] = process.argv.slice(2)
await ready()
process.exitCode = await foreground(name === 'node' ? args : [tool(name), ...args])
