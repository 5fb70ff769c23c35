import { defineConfig } from 'vitest/config'

const layers = ['unit', 'stories', 'ports', 'world', 'reliability', 'guards']

export default defineConfig({
  test: {
    include: layers.map((layer) => `test/${layer}/**/*.test.ts`),
    setupFiles: ['test/guards/leaks.setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    passWithNoTests: false,
    // A zone where none of our agents works, 45 minutes off the hour: code that reads the machine's zone shows.
    env: { TZ: 'Pacific/Chatham' },
    coverage: { include: ['main/**/*.ts', 'preload/**/*.ts'], reportsDirectory: 'out/coverage' },
  },
})
