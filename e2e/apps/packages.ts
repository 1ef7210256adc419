// The real Thunderbird, from Debian's archive, in a namespace of its own: installed where it is missing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PROGRAM = '/usr/bin/thunderbird';
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
const apt = (...args: string[]) => execFileSync('apt-get', ['-q', ...args], { env, stdio: 'pipe', timeout: 240_000 });

/** A network and mounts of our own, with all practice addresses on its loopback interface. */
export const namespace = ['--mount', '--net', '--pid', '--fork', '--kill-child', '--mount-proc'];

/** Why it cannot run here, as a sentence; null when it can. Installs it through `tell`. */
export function whyNotHere(tell: (line: string) => void): string | null {
  if (process.getuid?.() !== 0) return 'It needs root, for a network of its own.';
  try {
    execFileSync('unshare', [...namespace, 'true'], { stdio: 'ignore' });
  } catch {
    return 'It needs a network and mounts of its own, which this machine does not give.';
  }
  if (existsSync(PROGRAM)) return null;
  try {
    tell('Installing thunderbird.');
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'thunderbird', 'iproute2');
    return null;
  } catch {
    return 'The package thunderbird cannot be installed here.';
  }
}
