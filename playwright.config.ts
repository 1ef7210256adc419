// Browser journeys: the built app on the practice network, walked through in Chromium.
import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/chromium.mjs';

const port = Number(process.env.MAILMEND_JOURNEYS_PORT ?? 3217);
/** Journeys against an app that is already running. */
const running = process.env.BASE;

export default defineConfig({
  testDir: 'e2e/journeys',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    baseURL: running ?? `http://localhost:${port}`,
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      executablePath: (await findChromium()) ?? undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        '--disable-sync',
      ],
    },
  },
  ...(running
    ? {}
    : {
        webServer: {
          command: 'node lib/cli/up.mjs demo',
          url: `http://localhost:${port}`,
          env: { PORT: String(port), HOST: '127.0.0.1' },
          timeout: 240_000,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
        },
      }),
});
