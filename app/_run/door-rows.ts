// The doors that a check opened, each once: by host, in the order in which apps should use their ports.
import type { ProbeRecord } from '../../lib/model/outcome.ts';
import type { Report } from '../../lib/model/report.ts';
import { evidenceOf, type Shown } from './evidence.ts';

export interface DoorRow {
  /** Of the row in the page, so that a finding can lead to it. */
  id: string;
  look: ProbeRecord;
  host: string;
  port: number;
  /** Null: a look on port 25, which has no times and no certificate of its own. */
  door: Shown<'door'> | null;
  /** In the machines' voice, the same in every language: what it came to, and what our check found. */
  answer: string;
  transcript: Shown<'spoken'>['transcript'];
  address: string | null;
  /** The name under which the session was held, where that was another: its words stand there. */
  seenAs: string | null;
}
export interface DoorHost {
  host: string;
  rows: DoorRow[];
}

/** Encrypted from the first byte first (RFC 8314 3). */
const portOrder = [993, 143, 995, 110, 465, 587, 25];
const rankOf = ({ port }: DoorRow) => {
  const place = portOrder.indexOf(port);
  return place === -1 ? portOrder.length : place;
};

/** Of its row in the page. */
const doorIdOf = ({ id, target }: Pick<ProbeRecord, 'id' | 'target'>): string =>
  `door-${id}-${target.replaceAll(/[^\p{L}\d]/gu, '-')}`;

/** Null for a look that opened no door. */
function rowOf(look: ProbeRecord): DoorRow | null {
  if (look.status !== 'observed') return null;
  const door = evidenceOf(look, 'door');
  const spoken = door ?? evidenceOf(look, 'spoken');
  if (!spoken) return null;
  const { host, port, transcript, address } = spoken;
  const seenAs = door?.seenAs ?? null;
  const faults = door?.tls?.errors.join(', ') || door?.tls?.version;
  const answer = spoken.result === 'ready' && faults ? `ready, ${faults}` : (spoken.result ?? '');
  return {
    id: doorIdOf(look),
    look,
    host,
    port,
    door,
    answer,
    transcript,
    address,
    seenAs: seenAs === host ? null : seenAs,
  };
}

/** Every door that was asked, hosts in the order in which they were reached. */
export function doorHosts({ probes }: Pick<Report, 'probes'>): DoorHost[] {
  const rows = probes.flatMap((look) => rowOf(look) ?? []);
  return [...Map.groupBy(rows, ({ host }) => host)].map(([host, own]) => ({
    host,
    rows: own.toSorted((one, other) => rankOf(one) - rankOf(other)),
  }));
}

export type Certificate = NonNullable<Shown<'door'>['tls']>;

/** Certificates are told apart by what is shown of them. */
export const sameCertificate = (one: Certificate, other: Certificate): boolean =>
  one.validFrom === other.validFrom &&
  one.validTo === other.validTo &&
  one.issuer === other.issuer &&
  one.names.join() === other.names.join() &&
  one.errors.join() === other.errors.join();

/** The certificate that several doors of a host show: it stands once above them. Null: there is none. */
export function sharedCertificate(rows: readonly DoorRow[]): Certificate | null {
  const seen = rows.flatMap(({ door }) => (door?.tls ? [door.tls] : []));
  return seen.find((tls, place) => seen.slice(place + 1).some((other) => sameCertificate(tls, other))) ?? null;
}

/** A line is shown up to a thousand characters. */
const TURN_LENGTH = 900;

/** Each speaker's turn as one line: a list of thirty features is one answer. */
export function turnsOf(lines: DoorRow['transcript']): DoorRow['transcript'] {
  const turns: DoorRow['transcript'] = [];
  for (const line of lines) {
    const last = turns.at(-1);
    if (last?.from === line.from && last.text.length + line.text.length < TURN_LENGTH)
      turns[turns.length - 1] = { ...last, text: `${last.text} ↵ ${line.text}` };
    else turns.push(line);
  }
  return turns;
}

/** There is more to say of it than its answer. */
export const hasMore = ({ transcript, door, seenAs }: DoorRow): boolean =>
  seenAs !== null || transcript.length > 0 || Boolean(door?.tls?.names.length) || Boolean(door?.words);
