// The browser for the journeys: one that is on the machine, else Debian's package, else Playwright's own.
// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** First the one that has no windows of its own to draw: a page in it costs half. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Debian's packages of it, in the same order: older releases have only the second. */
const packages = ['chromium-headless-shell', 'chromium'];
const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a browser that is there, or null. */
export async function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const installed = [...onPath, ...macApps].find((path) => isExecutable(path));
  if (installed) return installed;
  const { chromium } = await import('playwright');
  return isExecutable(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** @param {string} command @param {string[]} args */
const run = (command, args) => spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/** Finds a browser, installing one when there is none. @returns {Promise<string | null>} null: none can be had here */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  process.stdout.write('Installing a browser for the journeys.\n');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const options = ['install', '-y', '--no-install-recommends', 'fonts-noto-core', 'fonts-noto-color-emoji'];
    run('apt-get', ['update']);
    if (packages.some((name) => run('apt-get', [...options, name]))) return findChromium();
  }
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  run(process.execPath, [playwright, 'install', 'chromium']);
  return findChromium();
}
