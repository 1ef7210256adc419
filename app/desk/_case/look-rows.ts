// One row a look: what it is, what it answered, how long it took, and which findings rest on it.
import { type LookFacts, lookFacts } from '../../../lib/messages/look-facts/index.ts';
import type { Finding, Severity } from '../../../lib/model/finding.ts';
import type { ProbeRecord } from '../../../lib/model/outcome.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';
import type { TimePart } from '../../_components/time-bar.tsx';
import { evidenceOf } from '../../_run/evidence.ts';
import { isAboutSending, portOfTarget } from '../../_run/question-list.ts';
import type { RunView } from '../../_run/run-view.ts';
import { timeParts } from '../../_run/time-parts.ts';

/** `seen`: looked at, and neither at fault nor something that could work, such as a closed port beside open ones. */
export type RowState = 'mend' | 'risk' | 'note' | 'fine' | 'seen' | 'blank' | 'running';
export const rowGroups = ['receiving', 'sending', 'delivery', 'zone', 'setup'] as const;
export type RowGroup = (typeof rowGroups)[number];

export interface BarPart {
  kind: TimePart['kind'];
  startMs: number;
  ms: number;
}
export interface LookRow {
  key: string;
  group: RowGroup;
  id: string;
  port: number | null;
  /** The host or domain, and "STARTTLS" where the port begins without encryption. */
  place: string;
  state: RowState;
  answer: string;
  facts: string[];
  bar: BarPart[];
  startMs: number;
  /** Null: not over. */
  endMs: number | null;
  findings: Finding[];
  record: ProbeRecord | null;
}

/** In the order in which rows stand. What is not named here stands last. */
const order: Record<RowGroup, readonly string[]> = {
  receiving: [
    ...['host', 'imap', 'pop3', 'certificate', 'tls-versions', 'address-families'],
    ...['login', 'mailbox', 'pop-mailbox'],
  ],
  sending: ['submission', 'login', 'spf', 'dkim', 'dmarc', 'dnsbl', 'web-server', 'web-server-smtp', 'round-trip'],
  delivery: ['mx', 'mx-smtp', 'reverse-dns', 'mta-sts', 'tls-rpt', 'dane', 'bimi'],
  zone: ['nameservers', 'delegation', 'dnssec', 'caa'],
  setup: ['autoconfig', 'autodiscover', 'srv', 'mx-provider', 'answers'],
};
/** Encrypted from the first byte first, as apps should use them (RFC 8314 3). */
const portOrder = [993, 995, 465, 143, 110, 587, 25];
const NOTABLE_MS = 50;
/** It has a section of its own. */
const notRows: ReadonlySet<string> = new Set(['dns-questions']);
const overHttp: ReadonlySet<string> = new Set(['autoconfig', 'autodiscover']);
const ofDoors: ReadonlySet<string> = new Set([
  'mx-smtp',
  'web-server-smtp',
  'login',
  'mailbox',
  'pop-mailbox',
  'round-trip',
]);

const stateOf: Record<Severity, RowState> = { error: 'mend', warning: 'risk', notice: 'note' };
const worstFirst: Severity[] = ['error', 'warning', 'notice'];
export const keyOfLook = (look: { id: string; target: string }): string => `${look.id} ${look.target}`;

function groupOf(look: { id: string; target: string }): RowGroup {
  if (look.id === 'login') return isAboutSending(look) || look.target === 'submission' ? 'sending' : 'receiving';
  return rowGroups.find((group) => order[group].includes(look.id)) ?? 'setup';
}

/** A finding may rest on every look of a probe, whatever its target. */
function findingsByLook(findings: readonly Finding[]): (look: { id: string; target: string }) => Finding[] {
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const { probe, target } of finding.evidence) {
      const key = keyOfLook({ id: probe, target });
      byKey.set(key, [...(byKey.get(key) ?? []), finding]);
    }
  return (look) => {
    const found = [...(byKey.get(keyOfLook(look)) ?? []), ...(byKey.get(keyOfLook({ id: look.id, target: '' })) ?? [])];
    return [...new Set(found)].sort((a, b) => worstFirst.indexOf(a.severity) - worstFirst.indexOf(b.severity));
  };
}

function barOf(record: ProbeRecord): BarPart[] {
  const { startMs, durationMs, id } = record;
  const door = evidenceOf(record, 'door');
  // A session that was held under another name is drawn there, not here once more.
  const parts = door && door.seenAs == null ? timeParts(door) : [];
  // What was not done took no time: a sliver of a bar would look like a sign.
  if (record.status === 'unknown' && durationMs < NOTABLE_MS) return [];
  if (parts.length === 0) {
    const kind = record.status === 'unknown' ? 'dial' : overHttp.has(id) || ofDoors.has(id) ? 'talk' : 'look';
    return [{ kind, startMs, ms: durationMs }];
  }
  // Its host was looked up before the door's own time began.
  let at = parts[0]?.kind === 'look' ? Math.max(0, startMs - parts[0].ms) : startMs;
  return parts.map(({ kind, ms }) => {
    const part = { kind, startMs: at, ms };
    at += ms;
    return part;
  });
}

interface ReadLook {
  facts: LookFacts;
  bar: BarPart[];
}
/** A look is read once, however often the page is drawn. */
const readLooks = new WeakMap<ProbeRecord, ReadLook>();
function readLook(record: ProbeRecord, at: Date): ReadLook {
  const known = readLooks.get(record);
  if (known) return known;
  const { answer, facts, works } = lookFacts(record, at);
  const shown = { answer: visibleText(answer, 300), facts: facts.map((fact) => visibleText(fact, 120)), works };
  const read = { facts: shown, bar: barOf(record) };
  readLooks.set(record, read);
  return read;
}

function placeOf(look: { id: string; target: string }, record: ProbeRecord | null): Pick<LookRow, 'port' | 'place'> {
  const port = portOfTarget(look.target);
  const host = port === null ? look.target : look.target.slice(0, -`:${port}`.length);
  const starttls =
    record?.status === 'observed' && 'security' in record.evidence && record.evidence.security === 'starttls';
  return { port, place: visibleText(starttls ? `${host} STARTTLS` : host, 300) };
}

function rank({ group, id, port, place }: LookRow): Array<number | string> {
  const among = (list: readonly (string | number)[], value: string | number) => {
    const at = list.indexOf(value);
    return at < 0 ? list.length : at;
  };
  return [rowGroups.indexOf(group), among(order[group], id), among(portOrder, port ?? 0), place];
}
function compareRows(one: LookRow, other: LookRow): number {
  const [a, b] = [rank(one), rank(other)];
  const at = a.findIndex((value, place) => value !== b[place]);
  const [x, y] = [a[at], b[at]];
  return x === undefined || y === undefined ? 0 : x < y ? -1 : 1;
}

/** Every look so far, in a fixed order, so that a row keeps its place among its neighbours. `at`: when the check began. */
export function lookRows(view: RunView, at: Date): LookRow[] {
  const findingsOf = findingsByLook(view.findings);
  const over = view.probes
    .filter(({ id }) => !notRows.has(id))
    .map((record): LookRow => {
      const { facts, bar } = readLook(record, at);
      const findings = findingsOf(record);
      const worst = findings[0];
      const calm: RowState = record.status === 'unknown' ? 'blank' : facts.works ? 'fine' : 'seen';
      return {
        key: keyOfLook(record),
        group: groupOf(record),
        id: record.id,
        ...placeOf(record, record),
        state: worst ? stateOf[worst.severity] : calm,
        answer: facts.answer,
        facts: facts.facts,
        bar,
        startMs: record.startMs,
        endMs: record.startMs + record.durationMs,
        findings,
        record,
      };
    });
  const running = view.open
    .filter(({ id }) => !notRows.has(id))
    .map(
      (look): LookRow => ({
        key: keyOfLook(look),
        group: groupOf(look),
        id: look.id,
        ...placeOf(look, null),
        state: 'running',
        answer: '',
        facts: [],
        bar: [],
        startMs: look.startMs,
        endMs: null,
        findings: [],
        record: null,
      }),
    );
  return [...over, ...running].sort(compareRows);
}

/** Does a row say one of these words, in its name or its answer? Every word has to be there. */
export function rowHas(
  row: Pick<LookRow, 'id' | 'port' | 'place' | 'answer' | 'facts' | 'findings'>,
  search: string,
): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = [row.id, row.port, row.place, row.answer, ...row.facts, ...row.findings.map(({ id }) => id)]
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
