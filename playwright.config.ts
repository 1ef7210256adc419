// Browser journeys: the built app on the practice network, walked through in Chromium.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/chromium.mjs';

const port = Number(process.env.MAILMEND_JOURNEYS_PORT ?? 3217);
/** Journeys against an app that is already running. */
const running = process.env.BASE;
/**
 * What Chromium leaves out. First its own pages behind the address bar: two for each window, together dearer than the
 * page under test. The rest is Playwright's list, which an argument of this name replaces.
 */
const withoutFeatures = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
  ],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  'PreconnectToSearch',
];

/** What is kept begins empty with each run; the workers of a run read this file too. */
const data = fileURLToPath(new URL(`./node_modules/.cache/mailmend-journeys-${port}`, import.meta.url));
if (process.env.TEST_WORKER_INDEX === undefined) rmSync(data, { recursive: true, force: true });

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
    // Nothing is on its way when it is looked at, and no frame is drawn for its own sake.
    contextOptions: { reducedMotion: 'reduce' },
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
        `--disable-features=${withoutFeatures.join(',')}`,
      ],
    },
  },
  ...(running
    ? {}
    : {
        webServer: {
          command: 'node lib/cli/up.mjs demo',
          url: `http://localhost:${port}`,
          env: { PORT: String(port), HOST: '127.0.0.1', MAILMEND_DATA: data },
          timeout: 240_000,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
        },
      }),
});
