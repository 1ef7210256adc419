// Unit tests: the files beside the code they test, under Node.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Floors without clock, network or memory: their tests cannot disturb each other, and share a worker. */
const pure = ['model', 'messages', 'records', 'operator', 'rules', 'advice', 'guides', 'report'].map(
  (floor) => `lib/${floor}/**/*.test.ts`,
);

export default defineConfig({
  resolve: { alias: { 'server-only': fileURLToPath(new URL('./node_modules/server-only/empty.js', import.meta.url)) } },
  test: {
    testTimeout: 20_000,
    // Most of the time is spent waiting for servers that keep silent: two cores carry more than the one worker they get.
    maxWorkers: 3,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['lib', 'app', 'e2e', 'tools'].map((top) => `${top}/**/*.test.ts`),
          exclude: pure,
        },
      },
    ],
  },
});
