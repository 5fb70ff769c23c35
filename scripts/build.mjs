// Bundles main/ into out/main, which runs on node_modules/.bin/node.
import { buildAnew } from './lib/build.mjs'
import { ready } from './lib/ready.mjs'

await ready()
const wrong = await buildAnew()
if (wrong !== undefined) {
  console.error(wrong)
  process.exitCode = 1
}
