// One check of one domain by the command line's own code, and what differs from what is expected.
import { checkCommand } from '../../lib/cli/check.ts';
import type { Report } from '../../lib/model/report.ts';
import type { LabCheck } from './lab-domain.ts';
import type { Tenant } from './site.ts';

export interface CheckOutcome {
  report: Report | null;
  /** Empty: it says exactly what it must. */
  differences: string[];
}

type Settings = NonNullable<NonNullable<Report['recommendation']>['incoming']>;

const settingsText = (settings: Settings | null): string =>
  settings ? `${settings.host}:${settings.port} ${settings.security} ${settings.verified}` : 'nothing';

/** Reasons for a look without result that fit a domain with which nothing is wrong, or a machine under load. */
const expectedGaps: ReadonlySet<string> = new Set([
  'not-applicable',
  'not-asked',
  'no-password',
  'not-offered',
  'deadline',
]);
/** Looks that gave nothing although nothing stood in their way: silence would pass for health. */
const gapsOf = ({ probes }: Report): string[] =>
  probes.flatMap(({ id, target, status, why = '' }) =>
    status === 'unknown' && !expectedGaps.has(why) ? [`no look at ${id} ${target}: ${why}`] : [],
  );

/** What depends on the load of this machine says nothing about a server's configuration. */
const ofTheMoment: ReadonlySet<string> = new Set(['greeting-slow']);

/** The recommendation as one line: "imap HOST:PORT tls login, HOST:PORT tls login". */
function recommendationText({ recommendation }: Report): string {
  if (!recommendation) return 'nothing';
  // Known, and of no use before a certificate is mended: how it will read then is no matter here.
  if (recommendation.blockedBy) return 'blocked';
  const { protocol, incoming, outgoing } = recommendation;
  return `${protocol} ${settingsText(incoming)}, ${settingsText(outgoing)}`;
}

/** Runs `mailmend check ADDRESS --json` in this process, against the practice network that the environment names. */
export async function checkDomain(tenant: Tenant, expected: LabCheck): Promise<CheckOutcome> {
  const password = expected.password === undefined ? tenant.password : expected.password;
  let out = '';
  let errors = '';
  const io = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      errors += text;
    },
    readInput: async () => `${password}\n`,
  };
  const options = password === null ? [] : ['--password-stdin'];
  await checkCommand([tenant.address, '--json', ...options], io, new AbortController().signal);
  if (errors !== '') return { report: null, differences: [`it says: ${errors.trim()}`] };
  const report = JSON.parse(out) as Report;
  const ids = report.findings.map(({ id }) => id).filter((id) => !ofTheMoment.has(id));
  const found = [...new Set(ids)].sort().join(', ') || 'none';
  const wanted = expected.findings.toSorted().join(', ') || 'none';
  const recommended = recommendationText(report);
  const recommendable = expected.recommendation.replaceAll('@', tenant.domain);
  const differences = [
    ...(found === wanted ? [] : [`findings: ${found}; expected: ${wanted}`]),
    ...(expected.verdict === undefined || report.verdict === expected.verdict ? [] : [`verdict: ${report.verdict}`]),
    ...(expected.findings.length > 0 ? [] : gapsOf(report)),
    ...(recommended === recommendable ? [] : [`recommended: ${recommended}; expected: ${recommendable}`]),
    ...(password !== null && out.includes(password) ? ['the report holds the password'] : []),
  ];
  return { report, differences };
}
