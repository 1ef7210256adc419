// The practice DNS as data: zones, and the lookup that answers one question from them as a resolver would (RFC 1034 4.3.2).

/** What a name publishes. Names inside are relative to the zone's origin ("@" the origin itself) unless they end with a dot. */
export interface OwnerRecords {
  A?: string[];
  AAAA?: string[];
  CNAME?: string;
  MX?: Array<[preference: number, exchange: string]>;
  NS?: string[];
  PTR?: string[];
  SRV?: Array<[priority: number, weight: number, port: number, target: string]>;
  /** Each text is cut into strings of 255 bytes (RFC 1035 3.3.14). A list inside the list gives the strings themselves. */
  TXT?: Array<string | string[]>;
  /** `data`: hexadecimal. */
  TLSA?: Array<[usage: number, selector: number, matchingType: number, data: string]>;
  CAA?: Array<[tag: 'issue' | 'issuewild' | 'iodef', value: string]>;
  /** What the parent says of the zone's keys; kept at the zone's own top here. `digest`: hexadecimal. */
  DS?: Array<[keyTag: number, algorithm: number, digestType: number, digest: string]>;
  /** `key`: base64. */
  DNSKEY?: Array<[flags: number, algorithm: number, key: string]>;
  /** Seconds; default 3600. */
  ttl?: number;
}

/**
 * How the server treats one name: `servfail`, `refused`, `notimp` as they say; `nxdomain` denies a name that only has
 * names below it, against RFC 4592 2.2.2; `timeout` answers nothing; `truncate` sets TC
 * over UDP; `truncate-dead` also hangs up over TCP; `bogus` is SERVFAIL unless CD is set (RFC 4035 3.2.2).
 */
export type DnsFault =
  | 'servfail'
  | 'refused'
  | 'notimp'
  | 'nxdomain'
  | 'timeout'
  | 'truncate'
  | 'truncate-dead'
  | 'bogus';

/** One zone. The owner "**" in `faults` means every name at and below the origin. */
export interface Zone {
  origin: string;
  records: Record<string, OwnerRecords>;
  faults?: Record<string, DnsFault>;
  /** Answers count as validated: they carry AD (RFC 4035 3.2.3). */
  signed?: boolean;
  /** The zone's SOA; the values that matter to a reader have defaults. */
  soa?: { mname: string; serial?: number; minimum?: number };
}

type ZoneRecordType = keyof Omit<OwnerRecords, 'ttl'> | 'SOA';
/** One resource record, its data in the shape that dns-packet encodes. */
interface ResourceRecord {
  name: string;
  type: ZoneRecordType;
  ttl: number;
  data: unknown;
}
export interface Lookup {
  rcode: 'NOERROR' | 'NXDOMAIN';
  answers: ResourceRecord[];
  /** The zone's SOA, for negative answers (RFC 2308 3). */
  authorities: ResourceRecord[];
  fault: DnsFault | null;
  /** Every name on the way lies in a signed zone. */
  authenticated: boolean;
}

const DEFAULT_TTL = 3600;
/** A resolver stops following aliases at some point; real ones at 8 to 16. */
const ALIAS_LIMIT = 16;

/** Full name of `owner` in the zone, lower case, without the trailing dot; the root is "". */
function absolute(owner: string, origin: string): string {
  const name = owner.toLowerCase();
  if (name === '@') return origin;
  if (name.endsWith('.')) return name.slice(0, -1);
  return origin === '' ? name : `${name}.${origin}`;
}

/** The name's parents, nearest first, the root ("") last. */
function parents(name: string): string[] {
  const labels = name === '' ? [] : name.split('.');
  return labels.map((_, index) => labels.slice(index + 1).join('.'));
}

/** Cuts one text into character-strings of at most 255 bytes. */
function characterStrings(text: string | string[]): Buffer[] {
  if (Array.isArray(text)) return text.map((part) => Buffer.from(part, 'utf8'));
  const bytes = Buffer.from(text, 'utf8');
  const cut = Array.from({ length: Math.ceil(bytes.length / 255) }, (_, i) => bytes.subarray(i * 255, (i + 1) * 255));
  return cut.length > 0 ? cut : [Buffer.alloc(0)];
}

function recordsOf(name: string, owner: OwnerRecords, origin: string): ResourceRecord[] {
  const ttl = owner.ttl ?? DEFAULT_TTL;
  const target = (text: string) => absolute(text, origin) || '.';
  const make = (type: ZoneRecordType, list: unknown[] | undefined) =>
    (list ?? []).map((data) => ({ name, type, ttl, data }));
  return [
    ...make('A', owner.A),
    ...make('AAAA', owner.AAAA),
    ...make('CNAME', owner.CNAME === undefined ? [] : [target(owner.CNAME)]),
    ...make(
      'MX',
      owner.MX?.map(([preference, exchange]) => ({ preference, exchange: target(exchange) })),
    ),
    ...make('NS', owner.NS?.map(target)),
    ...make('PTR', owner.PTR?.map(target)),
    ...make(
      'SRV',
      owner.SRV?.map(([priority, weight, port, host]) => ({ priority, weight, port, target: target(host) })),
    ),
    ...make('TXT', owner.TXT?.map(characterStrings)),
    ...make(
      'TLSA',
      owner.TLSA?.map(([usage, selector, matchingType, data]) => ({
        ...{ usage, selector, matchingType, certificate: Buffer.from(data, 'hex') },
      })),
    ),
    ...make(
      'CAA',
      owner.CAA?.map(([tag, value]) => ({ flags: 0, tag, value })),
    ),
    ...make(
      'DS',
      owner.DS?.map(([keyTag, algorithm, digestType, digest]) => ({
        ...{ keyTag, algorithm, digestType, digest: Buffer.from(digest, 'hex') },
      })),
    ),
    ...make(
      'DNSKEY',
      owner.DNSKEY?.map(([flags, algorithm, key]) => ({ flags, algorithm, key: Buffer.from(key, 'base64') })),
    ),
  ];
}

function soaOf(zone: Zone): ResourceRecord {
  const data = {
    mname: zone.soa?.mname ?? 'ns1.practice.example',
    rname: 'hostmaster.practice.example',
    serial: zone.soa?.serial ?? 2026112301,
    refresh: 7200,
    retry: 3600,
    expire: 1209600,
    minimum: zone.soa?.minimum ?? 300,
  };
  return { name: zone.origin || '.', type: 'SOA', ttl: DEFAULT_TTL, data };
}

/**
 * Indexes the zones and answers questions from them. Later zones with the same origin or name add to the earlier ones.
 * The lookup is case-insensitive (RFC 4343), knows empty non-terminals (RFC 8020 2), wildcards (RFC 4592) and aliases.
 */
export function createZoneLookup(zones: Zone[]): (name: string, type: string) => Lookup {
  const records = new Map<string, ResourceRecord[]>();
  const faults = new Map<string, DnsFault>();
  const zoneFaults = new Map<string, DnsFault>();
  const soas = new Map<string, ResourceRecord>([['', soaOf({ origin: '', records: {} })]]);
  const existing = new Set<string>(['']);
  const signed = new Set<string>();
  for (const zone of zones) {
    const origin = zone.origin.toLowerCase();
    soas.set(origin, soaOf({ ...zone, origin }));
    if (zone.signed) signed.add(origin);
    existing.add(origin);
    for (const [owner, content] of Object.entries(zone.records)) {
      const name = absolute(owner, origin);
      records.set(name, [...(records.get(name) ?? []), ...recordsOf(name, content, origin)]);
      for (const known of [name, ...parents(name)]) existing.add(known);
    }
    for (const [owner, fault] of Object.entries(zone.faults ?? {})) {
      if (owner === '**') zoneFaults.set(origin, fault);
      else faults.set(absolute(owner, origin), fault);
    }
  }

  const faultOf = (name: string): DnsFault | null => {
    const above = [name, ...parents(name)].find((parent) => zoneFaults.has(parent));
    return faults.get(name) ?? (above === undefined ? null : (zoneFaults.get(above) ?? null));
  };
  const soaFor = (name: string): ResourceRecord => {
    const origin = [name, ...parents(name)].find((parent) => soas.has(parent)) ?? '';
    return soas.get(origin) as ResourceRecord;
  };
  const isSigned = (name: string): boolean => {
    const origin = [name, ...parents(name)].find((parent) => soas.has(parent)) ?? '';
    return signed.has(origin);
  };
  /** The records at a name, a wildcard's when the name itself does not exist; null: no such name. */
  const at = (name: string): ResourceRecord[] | null => {
    if (existing.has(name)) return records.get(name) ?? [];
    const encloser = parents(name).find((parent) => existing.has(parent)) ?? '';
    const wildcard = records.get(encloser === '' ? '*' : `*.${encloser}`);
    return wildcard?.map((record) => ({ ...record, name })) ?? null;
  };

  return (question, type) => {
    const answers: ResourceRecord[] = [];
    let authenticated = true;
    let name = question.toLowerCase().replace(/\.$/, '');
    for (let hops = 0; hops <= ALIAS_LIMIT; hops += 1) {
      const fault = faultOf(name);
      authenticated &&= isSigned(name);
      if (fault === 'nxdomain') {
        return { rcode: 'NXDOMAIN', answers, authorities: [soaFor(name)], fault, authenticated };
      }
      if (fault !== null) {
        if (fault !== 'bogus' && !fault.startsWith('truncate'))
          return { rcode: 'NOERROR', answers, authorities: [], fault, authenticated };
      }
      const found = at(name);
      if (found === null) return { rcode: 'NXDOMAIN', answers, authorities: [soaFor(name)], fault, authenticated };
      const all = soas.has(name) ? [...found, soaFor(name)] : found;
      const matching = all.filter((record) => record.type === type || type === 'ANY');
      if (matching.length > 0)
        return { rcode: 'NOERROR', answers: [...answers, ...matching], authorities: [], fault, authenticated };
      const alias = all.find((record) => record.type === 'CNAME');
      if (alias === undefined) return { rcode: 'NOERROR', answers, authorities: [soaFor(name)], fault, authenticated };
      answers.push(alias);
      name = String(alias.data);
    }
    return { rcode: 'NOERROR', answers, authorities: [], fault: null, authenticated: false };
  };
}
