import { defineConfig } from 'vitest/config';

const project = (name: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: { name, env: { CURBSIDE_BROWSER: name } },
});

/**
 * The built extension in real browsers: the same files once in each. Two files at a time, since most of a test is waiting (for a pause in typing, for what a
 * site builds late): 930 s for both browsers on two cores, 1490 s one at a time (2026-11-24). Tests wait for conditions and not for time, so lateness fails none.
 */
export default defineConfig({
  cacheDir: '../../node_modules/.vite-browser',
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    globalSetup: ['harness/before.ts'],
    fileParallelism: true,
    maxWorkers: 2,
    retry: 0,
    testTimeout: 150_000,
    hookTimeout: 150_000,
    projects: [project('chromium'), project('firefox')],
  },
});
