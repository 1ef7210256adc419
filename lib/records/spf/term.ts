// Reads one term of an SPF record, a mechanism or a modifier, by the ABNF of RFC 7208 12.
import { type PieceFault, readDomainSpec } from './domain-spec.ts';
import { type IpAddress, parseIp } from './ip-address.ts';
import { readMacroString } from './macro-string.ts';

const mechanismNames = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists'] as const;
type MechanismName = (typeof mechanismNames)[number];

export interface SpfMechanism {
  kind: 'mechanism';
  name: MechanismName;
  qualifier: '+' | '-' | '~' | '?';
  /** The domain-spec, or the address of ip4 and ip6, without the CIDR length; null: none written. */
  value: string | null;
  /** The address of ip4 and ip6. */
  ip: IpAddress | null;
  /** Prefix lengths as written; null: none, so 32 and 128. */
  cidr4: number | null;
  cidr6: number | null;
}
export interface SpfModifier {
  kind: 'modifier';
  /** Lower case; `redirect`, `exp`, or a name that receivers ignore (RFC 7208 6). */
  name: string;
  qualifier: '';
  value: string;
  ip: null;
  cidr4: null;
  cidr6: null;
}
/** What one term says, without its place. */
export type SpfTermBody = SpfMechanism | SpfModifier;
type TermReading = { status: 'read'; body: SpfTermBody } | ({ status: 'fault' } & PieceFault);

const modifierHead = /^([A-Za-z][A-Za-z0-9._-]*)=/;
const qualifiers = ['+', '-', '~', '?'] as const satisfies ReadonlyArray<SpfMechanism['qualifier']>;
const mechanismHead = /^([+\-~?]?)([^:/=]*)/;

export function readTerm(text: string): TermReading {
  const modifier = modifierHead.exec(text);
  if (modifier) return readModifier(modifier[1]!.toLowerCase(), text.slice(modifier[0].length), modifier[0].length);
  const [head = '', sign = '', word = ''] = mechanismHead.exec(text) ?? [];
  const name = mechanismNames.find((known) => known === word.toLowerCase());
  if (!name) return { status: 'fault', ...nameFault(text, sign, word) };
  const rest = text.slice(head.length);
  if (rest.startsWith('=')) return { status: 'fault', key: 'qualifier-on-modifier', at: 0, length: 1 };
  const base = {
    kind: 'mechanism',
    name,
    qualifier: qualifiers.find((known) => known === sign) ?? '+',
    value: null,
    ip: null,
    cidr4: null,
    cidr6: null,
  } as const;
  if (name === 'all') {
    if (rest) return { status: 'fault', key: 'all-with-extra', at: head.length, length: rest.length };
    return { status: 'read', body: base };
  }
  if (name === 'ip4' || name === 'ip6') return readNetwork({ ...base, name }, rest, head.length);
  return readDomainTerm(base, rest, head.length);
}

function nameFault(text: string, sign: string, word: string): PieceFault {
  const rest = text.slice(sign.length + word.length);
  const place = { at: sign.length, length: word.length };
  const bare = text.slice(sign.length).replace(/\/\d{1,3}$/, '');
  if (parseIp(bare)) return { key: 'domain-is-address', at: sign.length, length: bare.length };
  if (/^[+\-~?]/.test(word)) return { key: 'qualifier-repeated', at: 0, length: sign.length + 1 };
  if (rest.startsWith('=')) {
    if (sign && /^[A-Za-z]/.test(word)) return { key: 'qualifier-on-modifier', at: 0, length: 1 };
    return { key: 'bad-modifier-name', at: 0, length: word.length + sign.length + 1 };
  }
  if (/^all[^a-z0-9]/i.test(word))
    return { key: 'all-with-extra', at: sign.length + 3, length: text.length - sign.length - 3 };
  if (/^ip(?:v[46])?$/i.test(word)) return { key: 'ip-version-name', ...place };
  if (/^(?:redirect|exp)$/i.test(word)) return { key: 'modifier-with-colon', at: 0, length: text.length };
  return { key: 'unknown-mechanism', at: 0, length: text.length };
}

function readModifier(name: string, value: string, at: number): TermReading {
  const used = name === 'redirect' || name === 'exp';
  const read = used ? readDomainSpec(value) : readMacroString(value, 'any');
  // An empty value has no character to point at: point at the whole term.
  if (used && value === '') return { status: 'fault', key: 'domain-missing', at: 0, length: at };
  if (read.status === 'fault') return { ...read, at: read.at + at };
  return { status: 'read', body: { kind: 'modifier', name, qualifier: '', value, ip: null, cidr4: null, cidr6: null } };
}

/** RFC 7208 5.6. `rest` begins behind the name; `at` is its offset in the term. */
function readNetwork(base: SpfMechanism & { name: 'ip4' | 'ip6' }, rest: string, at: number): TermReading {
  const slash = rest.indexOf('/');
  const value = slash < 0 ? rest.slice(1) : rest.slice(1, slash);
  if (!rest.startsWith(':') || value === '')
    return { status: 'fault', key: 'ip-missing', at: 0, length: at + rest.length };
  const family = base.name === 'ip4' ? 4 : 6;
  const ip = parseIp(value);
  const place = { at: at + 1, length: value.length };
  if (!ip) return { status: 'fault', key: family === 4 ? 'bad-ip4' : 'bad-ip6', ...place };
  if (ip.family !== family) return { status: 'fault', key: family === 4 ? 'ip6-in-ip4' : 'ip4-in-ip6', ...place };
  const length = slash < 0 ? null : prefixLength(rest.slice(slash + 1), family);
  if (length === undefined) return { status: 'fault', key: 'bad-cidr', at: at + slash, length: rest.length - slash };
  return { status: 'read', body: { ...base, value, ip, ...(family === 4 ? { cidr4: length } : { cidr6: length }) } };
}

/** RFC 7208 5.2 to 5.5 and 5.7: a domain-spec, optional for a, mx and ptr; CIDR lengths only behind a and mx. */
function readDomainTerm(base: SpfMechanism, rest: string, at: number): TermReading {
  const optional = base.name === 'a' || base.name === 'mx' || base.name === 'ptr';
  const slash = cidrStart(rest);
  const spec = rest.slice(0, slash);
  const cidr = rest.slice(slash);
  if (spec === '' && !optional) return { status: 'fault', key: 'domain-missing', at: 0, length: at + rest.length };
  if (cidr !== '' && base.name !== 'a' && base.name !== 'mx') {
    return { status: 'fault', key: 'cidr-not-allowed', at: at + slash, length: cidr.length };
  }
  const value = spec === '' ? null : spec.slice(1);
  const domain = value === null ? null : readDomainSpec(value);
  if (domain?.status === 'fault') {
    if (value === '') return { status: 'fault', key: domain.key, at: 0, length: at + rest.length };
    return { ...domain, at: domain.at + at + 1 };
  }
  const lengths = dualCidr(cidr);
  if (!lengths) return { status: 'fault', key: 'bad-cidr', at: at + slash, length: cidr.length };
  return { status: 'read', body: { ...base, value, ...lengths } };
}

/** Where the CIDR lengths begin: the first slash behind the last dot and the last macro ("foo:bar/baz.example" has none). */
function cidrStart(rest: string): number {
  const from = /^.*(?:\.|\}|%[%_-])/s.exec(rest)?.[0].length ?? 0;
  const slash = rest.indexOf('/', from);
  return slash < 0 ? rest.length : slash;
}

/** RFC 7208 5.3: "/24", "//64" or "/24//64"; null when it is none of them. */
function dualCidr(text: string): { cidr4: number | null; cidr6: number | null } | null {
  const at = text.indexOf('//');
  const four = at < 0 ? text : text.slice(0, at);
  const cidr4 = four === '' ? null : prefixLength(four.slice(1), 4);
  const cidr6 = at < 0 ? null : prefixLength(text.slice(at + 2), 6);
  return cidr4 === undefined || cidr6 === undefined ? null : { cidr4, cidr6 };
}

/** RFC 7208 12, ip4-cidr-length and ip6-cidr-length: no leading zeros. */
function prefixLength(digits: string, family: 4 | 6): number | undefined {
  const length = /^(?:0|[1-9]\d{0,2})$/.test(digits) ? Number(digits) : Number.NaN;
  return length <= (family === 4 ? 32 : 128) ? length : undefined;
}
