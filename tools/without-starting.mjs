// Debian's packages start their services when they are installed; tests want the programs alone.
// @ts-check
import { existsSync, rmSync, writeFileSync } from 'node:fs';

const POLICY = '/usr/sbin/policy-rc.d';

/** Installs with a policy that lets no service start; a policy that is already there stays. @param {() => void} install */
export function withoutStarting(install) {
  const own = !existsSync(POLICY);
  if (own) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    if (own) rmSync(POLICY);
  }
}
