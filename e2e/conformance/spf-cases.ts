// The cases of the openspf RFC 7208 suite: where they lie, their shape, and their zones as a DNS in memory.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SpfAnswer, SpfLookup, SpfRecordType } from '../../lib/records/spf/lookup.ts';

/** Beside the checkout; the project holds no copy. */
const suite = fileURLToPath(
  new URL(process.env.SPF_SUITE ?? '../../../shared/conformance/spf/rfc7208.json', import.meta.url),
);

type ZoneEntry =
  | 'TIMEOUT'
  | {
      TXT?: string | string[];
      SPF?: string | string[];
      A?: string;
      AAAA?: string;
      PTR?: string;
      CNAME?: string;
      MX?: [number, string];
    };
export interface SpfCase {
  helo: string;
  host: string;
  mailfrom: string;
  result: string | string[];
  /** DEFAULT: the implementation's own, here none. */
  explanation?: string;
}
export interface SpfScenario {
  description: string;
  tests: Record<string, SpfCase>;
  zonedata: Record<string, ZoneEntry[]>;
}

/** null when the suite is not there. */
export function readSuite(): SpfScenario[] | null {
  return existsSync(suite) ? JSON.parse(readFileSync(suite, 'utf8')) : null;
}

/** One name's records by type, and whether questions for what is not listed go unanswered. */
export interface ZoneName {
  records: Partial<{ [Type in SpfRecordType | 'CNAME']: unknown[] }>;
  timesOut: boolean;
}

/** By lower-case name. `SPF` entries stand for TXT where a name has no TXT of its own; TXT "NONE" means: no TXT. */
export function zoneOf({ zonedata }: SpfScenario): Map<string, ZoneName> {
  return new Map(Object.entries(zonedata).map(([name, entries]) => [name.toLowerCase(), nameOf(entries)]));
}

function nameOf(entries: ZoneEntry[]): ZoneName {
  const listed = entries.filter((entry) => entry !== 'TIMEOUT');
  const all = <Key extends 'A' | 'AAAA' | 'PTR' | 'CNAME' | 'MX' | 'TXT' | 'SPF'>(key: Key) =>
    listed.flatMap((entry) => (entry[key] === undefined ? [] : [entry[key]]));
  const texts = all('TXT').length > 0 ? all('TXT').filter((text) => text !== 'NONE') : all('SPF');
  const exchanges = all('MX').map(([preference, exchange]) => ({ preference, exchange: bare(exchange) }));
  const records = {
    A: all('A'),
    AAAA: all('AAAA'),
    PTR: all('PTR').map(bare),
    CNAME: all('CNAME').map(bare),
    MX: exchanges,
    TXT: texts.map((text) => ({ text: [text].flat().join(''), strings: [text].flat() })),
  };
  return { records, timesOut: entries.includes('TIMEOUT') };
}

function bare(name: string): string {
  return name.toLowerCase().replace(/\.$/, '') || '.';
}

/** `asked`: every question, as "TYPE name". */
export function memoryDns(scenario: SpfScenario): SpfLookup & { asked: string[] } {
  const zone = zoneOf(scenario);
  const asked: string[] = [];
  return {
    asked,
    async query<Type extends SpfRecordType>(name: string, type: Type): Promise<SpfAnswer<Type>> {
      asked.push(`${type} ${name}`);
      for (let at = bare(name), hops = 0; hops <= 8; hops++) {
        const known = zone.get(at);
        if (!known) return { status: 'nxdomain', records: [] };
        const records = known.records[type] ?? [];
        if (records.length > 0) return { status: 'found', records: records as SpfAnswer<Type>['records'] };
        if (known.timesOut) return { status: 'timeout', records: [] };
        const alias = known.records.CNAME?.[0];
        if (typeof alias !== 'string') return { status: 'nodata', records: [] };
        at = alias;
      }
      return { status: 'malformed', records: [] };
    },
  };
}

/** What an answer gets wrong, as a sentence; null: nothing. */
export function mismatch(wanted: SpfCase, got: { result: string; explanation: string | null }): string | null {
  const results = [wanted.result].flat();
  if (!results.includes(got.result)) return `result ${got.result}, not ${results.join(' or ')}`;
  if (wanted.explanation === undefined) return null;
  const explanation = wanted.explanation === 'DEFAULT' ? null : wanted.explanation;
  return got.explanation === explanation ? null : `explanation ${got.explanation}, not ${explanation}`;
}
