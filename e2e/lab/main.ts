// The real-server lab: `npm run test:lab [-- NAME...]` diagnoses domains on Dovecot, Cyrus, Courier, Mailutils, Postfix and Exim, some behind Nginx or Stunnel.
// MAILMEND_LAB_KEEP=FOLDER keeps every report there, and what the servers wrote.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDomain } from './check.ts';
import { labDomains } from './domains/index.ts';
import { occupy } from './occupant.ts';
import { installServers, whyNotHere } from './packages.ts';
import { checkProxies } from './proxies.ts';
import type { Site, Tenant } from './site.ts';
import { type Lab, startLab } from './start-lab.ts';

/** Checks that run side by side: enough to wait through delays, few enough for two cores. */
const SIDE_BY_SIDE = 4;

/** What the checks of the proxies are called by, beside the domains. */
const PROXIES = 'proxies';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Runs the checks of one domain in order; gives how many failed. */
async function checkTenant({ ca }: Lab, site: Site, tenant: Tenant, keep: string | undefined): Promise<number> {
  const { spec } = tenant;
  const other = spec.occupied ? await occupy(spec.occupied, site, tenant, ca) : null;
  let failed = 0;
  try {
    for (const [index, expected] of spec.checks.entries()) {
      const { report, differences } = await checkDomain(tenant, expected);
      if (keep !== undefined)
        writeFileSync(join(keep, `${spec.name}-${index + 1}.json`), JSON.stringify(report, null, 2));
      const name = `${tenant.domain}, check ${index + 1}: ${spec.story}`;
      say(differences.length === 0 ? `ok      ${name} (${report?.durationMs} ms)` : `FAILED  ${name}`);
      for (const difference of differences) say(`        ${difference}`);
      if (differences.length > 0) failed += 1;
    }
  } finally {
    other?.leave();
  }
  return failed;
}

/** Checks every domain, or those named. `keep`: a folder for reports and server logs. */
async function runLab(
  lab: Lab,
  names: string[],
  keep: string | undefined,
  before: { passed: number; failed: number },
): Promise<boolean> {
  const waiting = lab.sites.flatMap((site) =>
    site.tenants
      .filter(({ spec }) => names.length === 0 || names.includes(spec.name))
      .map((tenant) => ({ site, tenant })),
  );
  const total = waiting.reduce((sum, { tenant }) => sum + tenant.spec.checks.length, 0);
  let failed = before.failed;
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const here = await checkTenant(lab, next.site, next.tenant, keep);
      failed += here;
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  const all = total + before.passed + before.failed;
  say(`${all - failed} passed, ${failed} failed`);
  return failed === 0 && all > 0;
}

/** The exit code: 0 when every check says exactly what it must, or when the lab cannot run here. */
export async function main(names: string[]): Promise<number> {
  const reason = whyNotHere();
  if (reason !== null) {
    say(`skipped: the lab did not run. ${reason}`);
    return 0;
  }
  const keep = process.env.MAILMEND_LAB_KEEP;
  if (keep !== undefined) mkdirSync(keep, { recursive: true });
  installServers(say);
  const stopped = new Promise<false>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(false));
  });
  const front = names.length === 0 || names.includes(PROXIES) ? await checkProxies(say) : { passed: 0, failed: 0 };
  if (names.length === 1 && names[0] === PROXIES) {
    say(`${front.passed} passed, ${front.failed} failed`);
    return front.failed === 0 ? 0 : 1;
  }
  const lab = await startLab();
  for (const { name, house } of labDomains)
    if (!lab.sites.some((site) => site.name === house))
      say(`skipped ${name}.example: Courier needs mounts of its own.`);
  try {
    process.env.MAILMEND_PRACTICE = lab.file;
    return (await Promise.race([runLab(lab, names, keep, front), stopped])) ? 0 : 1;
  } finally {
    await lab.stop(keep === undefined ? undefined : join(keep, 'servers'));
  }
}
