// One finding as plain text for whoever mends it: what, where, when, the records, the steps, and a link to look oneself.
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Report } from '../../lib/model/report.ts';
import { visibleText } from '../../lib/model/visible-text.ts';
import { startWith } from '../_components/check-here.tsx';

const words = messages.result.share;
const utc = (iso: string): string => iso.slice(0, 16).replace('T', ' ');

/**
 * `origin`: of this site, without a slash at its end. No address and no password stands in it; the link names the domain
 * in its fragment, which reaches no log.
 */
export function factsToHandOn(finding: Finding, { subject, startedAt }: Report, origin: string): string {
  const { domain } = subject;
  const records = finding.records.flatMap((change) => [
    `${change.name} ${change.type} (TTL ${change.ttl})`,
    ...change.current.map((record) => `- ${record}`),
    ...change.wanted.map((record) => `+ ${record}`),
  ]);
  return [
    finding.title,
    format(words.checked, { domain, time: utc(startedAt) }),
    finding.agent,
    ...records,
    ...finding.fix.split('\n'),
    `${finding.id} (${finding.reference})`,
    format(words.look, { link: `${origin}${startWith(domain)}` }),
  ]
    .filter((line) => line !== '')
    .map((line) => visibleText(line))
    .join('\n');
}
