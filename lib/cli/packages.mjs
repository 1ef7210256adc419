// Whether the packages that package-lock.json lists are the ones in node_modules, and how they get there.
// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean,
 *   link?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 */

/** @param {string} file @returns {Record<string, LockedPackage> | null} */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null; // not there, or cut short: both mean "install"
  }
}

/** Entries of `os` and `cpu`: a list of names, or of names that are not meant ("!win32"). @param {string[] | undefined} list @param {string} own */
function fits(list, own) {
  if (!list || list.includes(own)) return true;
  return list.some((entry) => entry.startsWith('!')) && !list.includes(`!${own}`);
}

/** Optional packages are left out on machines they are not made for. @param {LockedPackage} entry */
function mayBeMissing({ optional, devOptional, peer, os, cpu, libc }) {
  if (!optional && !devOptional && !peer) return false;
  return Boolean(libc) || (!os && !cpu) || !fits(os, process.platform) || !fits(cpu, process.arch);
}

/**
 * Compares what npm noted about node_modules with the lock file; reads two files and asks nobody.
 * @param {string} root the folder of package.json
 */
export function packagesAreStale(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return true;
  return Object.entries(wanted).some(([path, entry]) => {
    if (path === '') return false;
    const present = installed[path];
    if (!present) return !mayBeMissing(entry);
    return present.version !== entry.version || present.integrity !== entry.integrity;
  });
}

/** Installs the locked packages, dev ones included: the build needs them. @param {string} root @returns {boolean} whether it worked */
export function installPackages(root) {
  const options = ['--no-audit', '--no-fund', '--include=dev', '--include=optional', '--loglevel=error'];
  const { status } = spawnSync('npm', ['ci', ...options], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}
