import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}', 'bench/**/*.test.ts'],
    // Real SQLite files and 400 real releases: slow machines need room, and no test asserts a time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Many tests wait for programs that they start: a core that only watches is a core too few.
    maxWorkers: '100%',
  },
})
