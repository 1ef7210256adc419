// `npm test`: everything a change has to pass, side by side where two cores allow it, with one line at the end.
// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { giveUp, prepareNode, preparePackages, root } from '../lib/cli/prepare.mjs';

if (Number(process.versions.node.split('.')[0]) < 18) giveUp('Mailmend needs Node 18 or newer to install itself.');
preparePackages();
await prepareNode(fileURLToPath(import.meta.url));
const { build, buildIsStale } = await import('../lib/cli/build.mjs');
const { ensureChromium } = await import('./chromium.mjs');
const { ensurePostgres } = await import('./postgres.mjs');

/** @typedef {{ passed: number, failed: number }} Count */
const notes = mkdtempSync(join(tmpdir(), 'mailmend-test-'));
/** @type {Count} */
const total = { passed: 0, failed: 0 };

/** Runs one of the installed tools. @param {string} name @param {string[]} args @param {(text: string) => void} tell @returns {Promise<boolean>} */
function tool(name, args, tell) {
  const child = spawn(process.execPath, [join(root, 'node_modules', '.bin', name), ...args], {
    cwd: root,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: join(notes, 'playwright.json') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', tell);
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)));
}

/** What a tool's report counts; nothing when it wrote none. @param {string} file @param {(report: any) => Count} read @returns {Count} */
function countIn(file, read) {
  try {
    return read(JSON.parse(readFileSync(join(notes, file), 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/**
 * Runs one step and adds it up; what it says is shown only when it fails.
 * @param {string} name
 * @param {(tell: (text: string) => void) => Promise<boolean>} run
 * @param {() => Count} [count] how many tests it ran; without it, the step itself is one
 */
async function step(name, run, count = () => ({ passed: 0, failed: 0 })) {
  const began = performance.now();
  let said = '';
  const ok = await run((text) => {
    said += text;
  });
  const counted = count();
  // A tool that fails without a failing test (it crashed, it found nothing) is itself the failure.
  if (!ok && counted.failed === 0) counted.failed = 1;
  if (ok && counted.passed === 0) counted.passed = 1;
  total.passed += counted.passed;
  total.failed += counted.failed;
  if (!ok) process.stdout.write(`${said}\n`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    `${ok ? 'ok    ' : 'FAILED'} ${name}: ${counted.passed} passed, ${counted.failed} failed, ${seconds} s\n`,
  );
  return ok;
}

const unitCount = () =>
  countIn('vitest.json', (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }));
const journeyCount = () =>
  countIn('playwright.json', ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }));

async function checksAndUnits() {
  await step('formatting and lint', (tell) => tool('biome', ['check', '--error-on-warnings', '.'], tell));
  await step('dead code', (tell) => tool('knip', [], tell));
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${join(notes, 'vitest.json')}`];
  await step('unit tests', (tell) => tool('vitest', ['run', ...reporters], tell), unitCount);
}

async function buildAndTypes() {
  const built = await step('production build', async (tell) => !buildIsStale(root) || build(root, tell));
  // After the build, which writes the types of the routes that these types rest on.
  await step('types', (tell) => tool('tsc', ['--noEmit', '-p', '.'], tell));
  return built;
}

ensurePostgres();
const [built] = await Promise.all([buildAndTypes(), checksAndUnits()]);
await step(
  'browser journeys',
  async (tell) => {
    if (!built) tell('The journeys need a build.');
    else if ((await ensureChromium()) === null) tell('The journeys need Chromium, and none could be installed.');
    else return tool('playwright', ['test', '--reporter=line,json'], tell);
    return false;
  },
  journeyCount,
);
rmSync(notes, { recursive: true, force: true });
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
