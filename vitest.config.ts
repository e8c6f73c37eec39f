import { defineConfig } from 'vitest/config';

/** A real browser starts, loads and paints within this time even on a busy machine with two cores. */
const BROWSER_TIMEOUT_MS = 120_000;

/** Some tests go through all names of the lexicon, three times. */
const UNIT_TIMEOUT_MS = 120_000;

/** Vitest would leave one processor idle, which is every second one where there are two. */
const ALL_PROCESSORS = '100%';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'repository',
          include: ['tests/repository/**/*.test.ts'],
          maxWorkers: ALL_PROCESSORS,
          testTimeout: UNIT_TIMEOUT_MS,
        },
      },
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{repository,bundle,browser,storage}/**'],
          maxWorkers: ALL_PROCESSORS,
          testTimeout: UNIT_TIMEOUT_MS,
          hookTimeout: UNIT_TIMEOUT_MS,
        },
      },
      {
        test: {
          name: 'bundle',
          // What `npm run build` left in .output.
          include: ['tests/bundle/**/*.test.ts'],
          maxWorkers: ALL_PROCESSORS,
          testTimeout: BROWSER_TIMEOUT_MS,
        },
      },
      {
        test: {
          name: 'browser',
          // Storage is tested in a browser too, without the built extension around it.
          include: ['tests/{browser,storage}/**/*.test.ts'],
          globalSetup: 'tests/browser/harness/started-profile.ts',
          // One browser at a time: what is measured and waited for shares the machine with nothing else.
          fileParallelism: false,
          testTimeout: BROWSER_TIMEOUT_MS,
          hookTimeout: BROWSER_TIMEOUT_MS,
        },
      },
    ],
  },
});
