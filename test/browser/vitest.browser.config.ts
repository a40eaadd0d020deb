import { defineConfig } from 'vitest/config';

const project = (name: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: { name, env: { CURBSIDE_BROWSER: name } },
});

/** The built extension in real browsers: the same files once in each, one file at a time. */
export default defineConfig({
  cacheDir: '../../node_modules/.vite-browser',
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    globalSetup: ['harness/before.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    retry: 0,
    testTimeout: 150_000,
    hookTimeout: 150_000,
    projects: [project('chromium'), project('firefox')],
  },
});
