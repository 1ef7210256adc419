// A check as text for a ticket, plain or as Markdown: one line a finding, records now and wanted, evidence; no password.
import { placeOfFinding } from '../../model/compare-reports.ts';
import type { Finding } from '../../model/finding.ts';
import { inBothForms } from '../../model/internationalized-name.ts';
import type { UnknownReason } from '../../model/outcome.ts';
import type { Report } from '../../model/report.ts';
import type { ServerSettings } from '../../model/settings.ts';
import { visibleText } from '../../model/visible-text.ts';
import { format, joinList } from '../format.ts';
import { messages } from '../index.ts';
import { formFor } from '../intl.ts';
import { ticket as words } from '../ticket.ts';
import { findingLines, lookLine } from './finding-lines.ts';
import { codeBlock, codeSpan, plainMarkdown } from './markdown.ts';

/** A second look at one finding: when (ISO 8601) and what it showed, in a sentence. */
export interface LookedAgain {
  at: string;
  result: string;
}
export interface TicketOptions {
  markdown: boolean;
  /** The agent's own line. */
  note?: string;
  /** By `placeOfFinding`. */
  again?: Readonly<Record<string, LookedAgain>>;
}

/** More than any ticket wants; the rest is in the report itself. */
const MOST_FINDINGS = 60;
const MOST_LINE = 1000;
/** Looks that were not due, so that nothing is owed. */
const notDue: ReadonlySet<UnknownReason> = new Set(['no-password', 'not-asked', 'not-applicable', 'not-offered']);

const utc = (iso: string): string => new Date(iso).toISOString().slice(0, 19).replace('T', ' ');
const line = (text: string): string => visibleText(text, MOST_LINE);

function countsOf({ findings, verdict }: Report): string {
  if (findings.length === 0) return verdict === 'unknown' ? words.unknown : words.healthy;
  const counts = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const n = findings.filter((finding) => finding.severity === severity).length;
    const text = words.counts[severity];
    return n === 0 ? [] : [format(formFor(text, n), { n })];
  });
  return joinList(counts);
}

function headingOf(report: Report): string {
  const tried = report.probes.some(({ id, why }) => id === 'login' && why !== 'no-password');
  return format(words.heading, {
    time: utc(report.startedAt),
    seconds: (report.durationMs / 1000).toFixed(1),
    password: tried ? words.withPassword : words.withoutPassword,
    counts: countsOf(report),
  });
}

function serverOf({ host, port, security, verified }: ServerSettings): string {
  const word = messages.settings.securityWords[security];
  return format(words.server, { host, port, security: word, verified: words.verified[verified] });
}
function settingsOf({ recommendation, only }: Report): string[] {
  if (only) return [];
  if (recommendation === null) return [words.noSettings];
  const { protocol, incoming, outgoing, blockedBy } = recommendation;
  const values = { protocol: protocol === 'imap' ? 'IMAP' : 'POP', incoming: serverOf(incoming) };
  const settings = outgoing
    ? format(words.settings, { ...values, outgoing: serverOf(outgoing) })
    : format(words.settingsIn, values);
  return [blockedBy === undefined ? settings : format(words.blocked, { settings, id: blockedBy })];
}

function notCheckedIn(report: Report): string[] {
  const at = new Date(report.startedAt);
  return report.probes.flatMap((look) =>
    look.status === 'unknown' && !notDue.has(look.why) ? [lookLine(look, at)] : [],
  );
}

/** How the parts are set: the words are the same in both. */
interface Setting {
  subject: (text: string) => string;
  finding: (finding: Finding, place: string, agent: string, details: string[]) => string[];
  prose: (text: string) => string;
  list: (title: string, items: string[]) => string[];
}
const plain: Setting = {
  subject: line,
  finding: ({ id, severity, reference }, place, agent, details) => [
    line(`${words.severities[severity].toUpperCase()} ${id} (${reference}) ${place}: ${agent}`),
    ...details.map((detail) => `  ${line(detail)}`),
  ],
  prose: line,
  list: (title, items) => [title, ...items.map((item) => `  - ${line(item)}`)],
};
const markdown: Setting = {
  subject: (text) => codeSpan(line(text)),
  finding: ({ id, severity, reference }, place, agent, details) => [
    `- **${plainMarkdown(id)}** (${words.severities[severity]}, ${plainMarkdown(reference)}) ${codeSpan(line(place))}: ${plainMarkdown(line(agent))}`,
    ...codeBlock(details.map(line), '  '),
  ],
  prose: (text) => plainMarkdown(line(text)),
  list: (title, items) => [title, '', ...items.map((item) => `- ${plainMarkdown(line(item))}`)],
};

/** The whole text. Everything that a server said stands in it as text: no line of it can end, colour or mark up another. */
export function ticketText(report: Report, options: TicketOptions): string {
  const set = options.markdown ? markdown : plain;
  const { subject, findings } = report;
  const notChecked = notCheckedIn(report);
  const parts = [
    [`${set.subject(inBothForms(subject.address ?? subject.domain))}, ${headingOf(report)}`],
    ...(options.note?.trim()
      ? [
          options.note
            .trim()
            .split('\n')
            .map((text) => set.prose(format(words.note, { note: text }))),
        ]
      : []),
    ...findings.slice(0, MOST_FINDINGS).map((finding) => {
      const { place, agent, details } = findingLines(finding, report);
      const again = options.again?.[placeOfFinding(finding)];
      const looked = again ? [format(words.again, { time: utc(again.at), result: again.result })] : [];
      return set.finding(finding, place, agent, [...details, ...looked]);
    }),
    settingsOf(report).map(set.prose),
    notChecked.length > 0 ? set.list(words.notChecked, notChecked) : [],
    [words.noPassword],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
