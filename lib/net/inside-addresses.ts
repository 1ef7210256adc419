// What our own network's DNS told in a run that is no stranger's business: private addresses, and our resolver's own.
import { inside as words } from '../messages/inside.ts';
import { isLoopback, isPrivateAddress } from '../model/private-address.ts';
import type { DnsAnswer } from './dns-answer.ts';

/** Where an address begins in a text. "ip4:10.0.0.5" is none: a record's own text, which somebody may publish again. */
const START = '(?<![\\w.:-])';
/** Bounded in every part, so linear. The last: nibbles before the zone of a reverse name or of a blocklist. */
const addresses = new RegExp(
  [
    `${START}\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w-]|\\.\\d)`,
    `${START}[0-9a-f]{0,4}:[0-9a-f:]{1,40}(?:\\.\\d{1,3}){0,3}(?![\\w:])`,
    `${START}[0-9a-f](?:\\.[0-9a-f]){31}(?=\\.[a-z_])`,
  ].join('|'),
  'gi',
);

/**
 * Stands for every private address that nobody dials. Behind the resolver none of them differs from any other: not by
 * range, order or equality, in whatever a visitor has us compare it with. No profile opens these two (link-local).
 */
const standIns = { A: '169.254.0.0', AAAA: 'fe80::' } as const;

export interface Withheld {
  isOwnResolver: boolean;
  /** Whether the operator has such an address used: it must stay what it is. */
  isUsed(address: string): boolean;
}

export class InsideAddresses {
  #hasAny = false;

  /** Takes an answer's private addresses out of it, and our resolver's own. */
  withhold(answer: DnsAnswer, { isOwnResolver, isUsed }: Withheld): void {
    if (isOwnResolver && answer.server !== '') answer.server = words.resolver;
    const { type } = answer;
    if (type !== 'A' && type !== 'AAAA') return;
    const { records } = answer as DnsAnswer<'A'>;
    if (!records.some(isPrivateAddress)) return;
    this.#hasAny = true;
    answer.withheld = true;
    // A loopback address tells nothing of a network, and blocklists answer with them.
    const stays = (address: string) => !isPrivateAddress(address) || isLoopback(address) || isUsed(address);
    answer.records = [...new Set(records.map((address) => (stays(address) ? address : standIns[type])))];
  }

  /**
   * The value without private addresses; the very value where the DNS told none. All go, whoever wrote them: a text that
   * lists addresses must not tell by a gap which of them we know.
   */
  conceal<Value>(value: Value): Value {
    return this.#hasAny ? (concealIn(value) as Value) : value;
  }
}

/** With the digits of an address, or with them the other way round before a zone. */
function isInside(text: string, at: number, whole: string): boolean {
  if (isPrivateAddress(text)) return true;
  if (!/^\.[a-z_]/i.test(whole.slice(at + text.length, at + text.length + 2))) return false;
  const parts = text.split('.').toReversed();
  return isPrivateAddress(parts.length === 32 ? parts.join('').replace(/.{4}(?!$)/g, '$&:') : parts.join('.'));
}

function concealIn(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replace(addresses, (text, at: number, whole: string) =>
      isInside(text, at, whole) ? words.address : text,
    );
  if (Array.isArray(value)) return value.map(concealIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, concealIn(member)]));
}
