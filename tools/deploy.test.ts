// What lies in deploy/ can be used as it is: systemd reads the unit, and each file names what there is.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const verifier = '/usr/bin/systemd-analyze';

it('the unit is one that systemd takes', () => {
  if (!existsSync(verifier)) {
    process.stderr.write('systemd-analyze is NOT INSTALLED here: the unit was not verified.\n');
    return;
  }
  const unit = new URL('../deploy/mailmend.service', import.meta.url).pathname;
  expect(execFileSync(verifier, ['verify', unit], { encoding: 'utf8', stdio: 'pipe' })).toBe('');
});

it('gives checks the time to finish that the server takes', () => {
  const grace = [...text('lib/cli/serve.ts').matchAll(/^const (?:RUNS_)?GRACE_MS = ([\d_]+);$/gm)];
  const most = grace.reduce((sum, [, ms = '']) => sum + Number(ms.replaceAll('_', '')), 0);
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(20_000);
  expect(text('deploy/mailmend.service')).toContain('TimeoutStopSec=25');
});

it.each(['deploy/mailmend.service', 'deploy/Containerfile'])('%s starts what there is', (path) => {
  expect(text(path)).toContain('lib/cli/up.mjs');
});

it('the README leads to each', () => {
  for (const path of ['deploy/nginx.conf', 'deploy/Caddyfile', 'deploy/mailmend.service', 'deploy/Containerfile'])
    expect(text('README.md')).toContain(`(${path})`);
});
