// Unit tests: the files beside the code they test, under Node.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { 'server-only': fileURLToPath(new URL('./node_modules/server-only/empty.js', import.meta.url)) } },
  test: {
    include: ['lib/**/*.test.ts', 'app/**/*.test.ts', 'e2e/**/*.test.ts'],
    testTimeout: 20_000,
    // Most of the time is spent waiting for servers that keep silent: two cores carry more than the one worker they get.
    maxWorkers: 3,
  },
});
