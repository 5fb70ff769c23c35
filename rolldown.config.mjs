import { existsSync } from 'node:fs'
import { defineConfig } from 'rolldown'

/** The ways into the program. Those not written yet are left out. */
const entries = ['main/headless.ts', 'main/demo.ts', 'main/live.ts'].filter((entry) => existsSync(entry))

export default defineConfig({
  input: entries,
  platform: 'node',
  external: /^[^./\0]/,
  output: {
    dir: 'out/main',
    format: 'esm',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name]-[hash].js',
  },
})
