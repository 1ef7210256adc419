// Which looks a finding rests on: of those that it names the ones at its own hosts, and of certificates those at its own doors.
import type { Finding } from '../../lib/model/finding.ts';
import type { ProbeRecord } from '../../lib/model/outcome.ts';
import type { Report } from '../../lib/model/report.ts';
import { evidenceOf } from './evidence.ts';

/** A host can show another certificate at another port: one that none of the finding's doors shows is not its proof. */
function isAtItsDoors(look: ProbeRecord, { evidence, subject }: Finding): boolean {
  const certificate = evidenceOf(look, 'certificate');
  if (!certificate) return true;
  const { host, ports } = certificate;
  const own = new Set([
    ...evidence.map(({ target }) => target),
    ...(subject.port === undefined ? [] : [`${subject.host}:${subject.port}`]),
  ]);
  const named = [...own].some((target) => target.startsWith(`${host}:`));
  return !named || ports.some((port) => own.has(`${host}:${port}`));
}

/** What was seen at another host, such as a login that worked there, says nothing of this one. */
function isAtItsHosts(look: ProbeRecord, { subject, values }: Finding): boolean {
  const door = evidenceOf(look, 'door') ?? evidenceOf(look, 'spoken');
  const at = door ?? evidenceOf(look, 'login') ?? evidenceOf(look, 'certificate');
  if (!at || subject.host === undefined || at.host === subject.host) return true;
  return Array.isArray(values.hosts) && values.hosts.includes(at.host);
}

/** The looks a finding rests on, in order, each once. */
export const looksOf = (finding: Finding, { probes }: Pick<Report, 'probes'>): ProbeRecord[] =>
  probes.filter(
    (look) =>
      look.status === 'observed' &&
      finding.evidence.some(({ probe, target }) => probe === look.id && (target === look.target || target === '')) &&
      isAtItsHosts(look, finding) &&
      isAtItsDoors(look, finding),
  );
