// Builds the app when it has to be: a hash of everything that goes into the build is kept beside its result.
// @ts-check
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What the app is built from. The command line is not: it runs from its sources. */
const ingredients = [
  'app',
  'lib',
  'public',
  'proxy.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const isIngredient = (/** @type {string} */ path) => !/\.test\.tsx?$|^lib\/cli\//.test(path);

/** @param {string} root @param {string} path @returns {string[]} */
function filesBelow(root, path) {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesBelow(root, `${path}/${name}`));
}

/** @param {string} root */
function hashOfSources(root) {
  const hash = createHash('sha256').update(`node ${process.versions.node.split('.')[0]}`);
  for (const path of ingredients
    .flatMap((entry) => filesBelow(root, entry))
    .filter(isIngredient)
    .sort()) {
    const content = readFileSync(join(root, path));
    hash.update(`\n${path} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

export const distFolder = () => process.env.NEXT_DIST_DIR ?? '.next';
/** @param {string} root */
const folderOf = (root) => join(root, distFolder());
/** @param {string} root */
const stampOf = (root) => join(folderOf(root), 'mailmend-sources');

/** @param {string} root the folder of package.json */
export function buildIsStale(root) {
  if (!existsSync(join(folderOf(root), 'BUILD_ID')) || !existsSync(stampOf(root))) return true;
  return readFileSync(stampOf(root), 'utf8') !== hashOfSources(root);
}

/**
 * Packs scripts and styles once, as tight as it goes, beside themselves: see packed-files.ts.
 * @param {string} folder
 */
function packFiles(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|css)$/.test(name),
  ))
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(readFileSync(join(folder, name))));
}

/**
 * Builds the app for production. What this machine is set up for stays out of the build.
 * @param {string} root @param {(text: string) => void} tell takes what the build says
 * @returns {Promise<boolean>} whether it worked
 */
export async function build(root, tell) {
  const sources = hashOfSources(root);
  rmSync(stampOf(root), { force: true });
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const { MAILMEND_CONFIG: _config, MAILMEND_PRACTICE: _practice, ...environment } = process.env;
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    env: { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', tell);
  const [code] = await once(child, 'close');
  if (code === 0) {
    packFiles(join(folderOf(root), 'static'));
    writeFileSync(stampOf(root), sources);
  }
  return code === 0;
}
