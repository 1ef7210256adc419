// Unit tests: the files beside the code they test, under Node.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Rooms whose modules remember nothing from one call to the next: their tests cannot disturb each other, and share a
 * worker, which saves each file the start of a process and the loading of what it imports.
 */
const forgetful = [
  ...[
    'model',
    'messages',
    'records',
    'operator',
    'net',
    'discovery',
    'probes',
    'rules',
    'advice',
    'guides',
    'provisioning',
    'report',
  ].map((floor) => `lib/${floor}`),
  ...['app/_components', 'app/_guides', 'app/check', 'app/learn', 'app/settings', 'e2e/support', 'e2e/bench', 'tools'],
];
const testsIn = (room: string) => `${room}/**/*.test.ts`;

export default defineConfig({
  resolve: { alias: { 'server-only': fileURLToPath(new URL('./node_modules/server-only/empty.js', import.meta.url)) } },
  test: {
    globalSetup: './lib/store/testing/postgres-of-the-run.ts',
    testTimeout: 20_000,
    // Starting the practice network waits for the processor like everything else.
    hookTimeout: 60_000,
    // Most of the time is spent waiting for servers that keep silent: two cores carry more than the one worker they get.
    maxWorkers: 3,
    projects: [
      { extends: true, test: { name: 'together', include: forgetful.map(testsIn), isolate: false } },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['lib', 'app', 'e2e', 'tools'].map(testsIn),
          exclude: forgetful.map(testsIn),
        },
      },
    ],
  },
});
