// Looks again, quietly, to see whether one fault is mended: asks for that fault alone.
import { headerOfSigners } from '../../lib/model/dkim-signers.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { seenBy } from '../../lib/model/outcome.ts';
import { loginProbes } from '../../lib/model/probes.ts';
import type { Report } from '../../lib/model/report.ts';
import { appPorts } from '../../lib/model/settings.ts';
import { beginDiagnosis, type DiagnosisRequest } from './diagnosis-request.ts';
import { readReport } from './event-stream.ts';
import { evidenceOf } from './evidence.ts';

/**
 * `spreading`: mended where the records are kept; others may see the old ones `until` then. `differing`: the name
 * servers contradict each other. `same`, with `until`: only the resolver could be asked, which may know better by then.
 */
export type RecheckResult =
  | { state: 'mended' | 'unknown' | 'differing' }
  | { state: 'spreading'; until: Date }
  | { state: 'same'; atSource: boolean; until: Date | null };

const MOST_DOORS = 10;
const placeOf = (finding: Finding) => JSON.stringify([finding.id, finding.subject]);

/** The doors that show the fault, a host alone where all of its doors may; empty for a fault of the DNS. */
export function doorsOf({ subject, values, evidence }: Finding): string[] {
  if (subject.host === undefined) return [];
  const named = evidence.map(({ target }) => target.split(':')[0] ?? '').filter((name) => name.includes('.'));
  const hosts = [...new Set([subject.host, ...named])];
  const several = Array.isArray(values.ports) ? values.ports.map(Number) : [];
  const ports = (subject.port === undefined ? several : [subject.port]).filter((port) => appPorts.includes(port));
  const doors = ports.length === 0 ? hosts : hosts.flatMap((host) => ports.map((port) => `${host}:${port}`));
  return (doors.length > MOST_DOORS ? hosts : doors).slice(0, MOST_DOORS);
}

/** The keys that the check was told of: a second look knows no others. */
function keysOf(finding: Finding, report: Report): Pick<DiagnosisRequest, 'selectors' | 'header'> {
  if (!finding.id.startsWith('dkim-')) return {};
  const look = report.probes.find(({ id }) => id === 'dkim');
  const known = evidenceOf(look, 'dkim')?.selectors ?? [];
  const selectors = known.filter(({ origin }) => origin === 'given').map(({ selector }) => selector);
  const signers = known
    .filter(({ origin }) => origin === 'header')
    .map(({ selector, question }) => ({ selector, domain: question.name.replace(`${selector}._domainkey.`, '') }));
  return {
    ...(selectors.length > 0 ? { selectors } : {}),
    ...(signers.length > 0 ? { header: headerOfSigners(signers) } : {}),
  };
}

/** What has to be told again so that the same is looked at: a website's server is looked at only for whoever asks. */
function toldFor(finding: Finding, report: Report): Pick<DiagnosisRequest, 'symptom' | 'webServer'> {
  if (!finding.evidence.some(({ probe }) => probe.startsWith('web-server'))) return {};
  const given = seenBy(report.probes, 'web-server')[0]?.given;
  return { symptom: 'webform', ...(typeof given === 'string' ? { webServer: given } : {}) };
}

export function requestFor(finding: Finding, report: Report): DiagnosisRequest {
  const { address, domain } = report.subject;
  const doors = doorsOf(finding);
  return {
    ...(address === null ? { domain } : { address }),
    ...toldFor(finding, report),
    only: [finding.id],
    ...(doors.length > 0 ? { doors } : {}),
    ...keysOf(finding, report),
  };
}

/** When the resolver will ask anew, if its word was all there is: null where a name server of the zone spoke. */
function sourceOf(finding: Finding, report: Report): { atSource: boolean; until: Date | null } {
  const names = [finding.subject.record, ...finding.records.map(({ name }) => name)];
  const asked = evidenceOf(
    report.probes.find(({ id }) => id === 'dns-questions'),
    'dns-questions',
  );
  const about = (asked?.questions ?? []).filter(({ name, ttl }) => names.includes(name) && ttl !== null);
  if (about.some(({ withoutRecursion }) => withoutRecursion)) return { atSource: true, until: null };
  const ttl = Math.max(0, ...about.map((question) => question.ttl ?? 0));
  return { atSource: false, until: ttl > 0 ? new Date(Date.parse(report.startedAt) + ttl * 1000) : null };
}

/** Is the fault in the new report? It is mended only when its rule was judged again, on the looks it rests on. */
export function compare(finding: Finding, report: Report): RecheckResult {
  const told = (id: string) => report.findings.find((other) => other.id === id && other.id !== finding.id);
  if (report.findings.some((other) => placeOf(other) === placeOf(finding)))
    return { state: 'same', ...sourceOf(finding, report) };
  if (report.untested.some((rule) => rule.id === finding.id)) return { state: 'unknown' };
  if (told('delegation-domain-missing')) return { state: 'unknown' };
  const doors = doorsOf(finding);
  const inQuestion = ({ target }: Finding['evidence'][number]) =>
    !target.includes(':') || doors.includes(target) || doors.includes(target.split(':')[0] ?? '');
  const looked = finding.evidence
    .filter((look) => doors.length === 0 || inQuestion(look))
    .every(({ probe, target }) =>
      report.probes.some(
        (other) => other.id === probe && (other.target === target || target === '') && other.status === 'observed',
      ),
    );
  if (!looked) return { state: 'unknown' };
  const differing = told('nameserver-differs');
  // Versions alone may differ while all that was looked at agrees.
  if (differing && differing.values.variant !== 'version') return { state: 'differing' };
  const until = new Date(String(told('dns-change-propagating')?.values.visibleAt));
  return Number.isNaN(until.getTime()) ? { state: 'mended' } : { state: 'spreading', until };
}

/** A fault that only a login shows cannot be looked at again without the password, which we no longer have. */
export function needsPassword(finding: Finding): boolean {
  return finding.evidence.some(({ probe }) => loginProbes.has(probe));
}

/** Asks about this fault alone, without a password. Never throws: what fails is `unknown`. */
export async function recheck(finding: Finding, report: Report, signal: AbortSignal): Promise<RecheckResult> {
  try {
    const begun = await beginDiagnosis(requestFor(finding, report), signal);
    if (!begun.ok) return { state: 'unknown' };
    const again = await readReport(begun.body);
    return again ? compare(finding, again) : { state: 'unknown' };
  } catch {
    return { state: 'unknown' };
  }
}
