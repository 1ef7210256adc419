// Every DNS question of a check, once, with its answer, and whether a finding rests on it.
import { looks as words } from '../../../lib/messages/looks.ts';
import { askedIn } from '../../../lib/model/asked-questions.ts';
import type { DnsQuestion } from '../../../lib/model/evidence.ts';
import type { Severity } from '../../../lib/model/finding.ts';
import { digCommand } from '../../../lib/model/look-commands.ts';
import { seenBy } from '../../../lib/model/outcome.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';
import type { RunView } from '../../_run/run-view.ts';

export interface DnsRow {
  key: string;
  name: string;
  type: string;
  /** The DNS's own word (NOERROR, NXDOMAIN, …), or ours where none came. */
  code: string;
  ttl: number | null;
  answer: string;
  ms: number;
  /** Of the worst finding that rests on it; null: none does. */
  severity: Severity | null;
  /** It has records that are to the point. */
  telling: boolean;
  command: string | null;
}

const severityOrder: Severity[] = ['error', 'warning', 'notice'];
const keyOf = ({ name, type, server, withoutRecursion, checkingDisabled }: DnsQuestion): string =>
  [name, type, withoutRecursion ? server : '', checkingDisabled ? 'cd' : ''].join(' ');

function answerOf({ status, cnames, rcode }: DnsQuestion, records: readonly string[]): string {
  const alias = cnames.length > 0 ? `CNAME ${cnames.join(' → ')}` : '';
  const end = records.length > 0 ? records.join(', ') : status === 'found' ? '' : words.dns[status];
  return [alias, end].filter((part) => part !== '').join(' → ') || rcode;
}

/** In the order in which they were asked; those of a failed look are in the look itself. */
export function dnsRows(view: RunView): DnsRow[] {
  const severities = new Map<string, Severity>();
  for (const { severity, evidence } of view.findings)
    for (const { probe, target } of evidence) {
      const known = severities.get(`${probe} ${target}`);
      if (known === undefined || severityOrder.indexOf(severity) < severityOrder.indexOf(known))
        severities.set(`${probe} ${target}`, severity);
    }
  const answers = new Map<
    string,
    { question: DnsQuestion; records: string[]; severity: Severity | null; telling: boolean }
  >();
  for (const probe of view.probes)
    for (const { question, records, aside } of askedIn(probe)) {
      const known = answers.get(keyOf(question));
      const severity = aside
        ? null
        : (severities.get(`${probe.id} ${probe.target}`) ?? severities.get(`${probe.id} `) ?? null);
      answers.set(keyOf(question), {
        question,
        records: known && known.records.length > 0 ? known.records : records,
        severity: known?.severity ?? severity,
        telling: known?.telling || (!aside && records.length > 0),
      });
    }
  for (const { questions } of seenBy(view.probes, 'dns-questions'))
    for (const question of questions ?? [])
      if (!answers.has(keyOf(question)))
        answers.set(keyOf(question), { question, records: [], severity: null, telling: false });
  return [...answers].map(([key, { question, records, severity, telling }]) => ({
    key,
    name: visibleText(question.name, 300),
    type: question.type,
    code: question.rcode || words.dns[question.status],
    ttl: question.ttl,
    answer: visibleText(answerOf(question, records), 2000),
    ms: question.ms,
    severity,
    telling,
    command: digCommand(question),
  }));
}
