// One finding for a ticket: its line, the records now and wanted, what was seen, and how to see it again.
import type { Finding } from '../../model/finding.ts';
import { lookCommands } from '../../model/look-commands.ts';
import type { ProbeRecord } from '../../model/outcome.ts';
import type { Report } from '../../model/report.ts';
import { format } from '../format.ts';
import { lookFacts } from '../look-facts/index.ts';
import { ticket as words } from '../ticket.ts';

/** A fault of one server may show at each of its doors; a ticket names the first few. */
const MOST_LOOKS = 4;

export interface FindingLines {
  /** The one line that stands for the finding. */
  place: string;
  agent: string;
  /** Machine text, one piece a line, each under its own word. */
  details: string[];
}

/** The looks that it rests on, each once, in the order in which it names them. */
export function looksOfFinding(finding: Finding, { probes }: Pick<Report, 'probes'>): ProbeRecord[] {
  const looks = finding.evidence.flatMap(({ probe, target }) =>
    probes.filter((look) => look.id === probe && (target === '' || look.target === target)),
  );
  return [...new Set(looks)];
}

/** "imap mail.example.com:993: answers; TLSv1.3; Dovecot". */
export function lookLine(look: ProbeRecord, at: Date): string {
  const { answer, facts } = lookFacts(look, at);
  return `${look.id} ${look.target}: ${[answer, ...facts].join('; ')}`;
}

const placeOf = ({ subject: { host, port, record, domain } }: Finding): string =>
  host === undefined ? (record ?? domain ?? '') : port === undefined ? host : `${host}:${port}`;

export function findingLines(finding: Finding, report: Report): FindingLines {
  const looks = looksOfFinding(finding, report);
  const at = new Date(report.startedAt);
  const records = finding.records.flatMap(({ name, type, ttl, current, wanted }) => {
    const line = (word: string, text: string) => `${word}${name} ${ttl} ${type} ${text}`;
    return [
      ...(current.length > 0 ? current : [words.nothing]).map((text) => line(words.now, text)),
      ...(wanted.length > 0 ? wanted : [words.remove]).map((text) => line(words.wanted, text)),
    ];
  });
  const seen = looks.slice(0, MOST_LOOKS).map((look) => `${words.seen}${lookLine(look, at)}`);
  const rest = looks.length - MOST_LOOKS;
  const commands = [...new Set(looks.flatMap((look) => lookCommands(look, 1)))].slice(0, 2);
  return {
    place: placeOf(finding),
    agent: finding.agent,
    details: [
      ...records,
      ...finding.fix.split('\n').flatMap((step) => (step.trim() === '' ? [] : [`${words.fix}${step}`])),
      ...seen,
      ...(rest > 0 ? [`${words.seen}${format(words.more, { n: rest })}`] : []),
      ...commands.map((command) => `${words.try}${command}`),
    ],
  };
}
