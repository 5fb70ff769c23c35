// Installs what Ringback needs, if it is not there yet.
import { ready } from './lib/ready.mjs'

await ready()
