// Where one more login with the part before the @ may help, and to which servers its password goes.
import type { Report } from '../../lib/model/report.ts';
import { evidenceOf } from './evidence.ts';

/**
 * The hosts that the password would go to, the refusing one first; null: no such try. It is one for IMAP (POP and sending
 * are logged in to only after that) where the full address was refused, and nothing else was tried or got in.
 */
export function hostsForLocalPart(report: Report, host: string): string[] | null {
  const { address } = report.subject;
  if (address === null || address.lastIndexOf('@') < 1) return null;
  const logins = report.probes.flatMap((look) => (look.id === 'login' ? (evidenceOf(look, 'login') ?? []) : []));
  if (logins.some(({ result }) => result === 'accepted')) return null;
  const refused = logins.filter(({ protocol, result }) => protocol === 'imap' && result === 'rejected');
  if (!refused.some((one) => one.host === host) || refused.some(({ username }) => username !== address)) return null;
  const outgoing = report.recommendation?.outgoing?.host;
  return [...new Set([host, ...(outgoing === undefined ? [] : [outgoing])])];
}
