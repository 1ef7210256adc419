// What our own network's DNS told in a run that is no stranger's business: private addresses, and our resolver's own.
import { inside as words } from '../messages/en/inside.ts';
import { isPrivateAddress } from '../model/private-address.ts';
import { reversedAddress } from '../records/reverse-name.ts';
import type { DnsAnswer } from './dns-answer.ts';

/** Where an address begins and ends in a text. "ip4:10.0.0.5" is none: a record's own text, which somebody may publish again. */
const START = '(?<![\\w.:-])';
const end = (address: string) => (address.includes(':') ? '(?![\\w:])' : '(?![\\w-]|\\.\\d)');

const literally = (address: string) => address.replaceAll('.', '\\.');

/** The address as such, and before the zone of its reverse name or of a blocklist. */
const spellings = (address: string): string[] => [
  `${literally(address)}${end(address)}`,
  `${literally(reversedAddress(address))}(?=\\.[a-z_])`,
];

export class InsideAddresses {
  readonly #known = new Set<string>();
  #pattern: RegExp | null = null;

  /** Keeps an answer's private addresses in mind, and takes our resolver's own out of it. */
  learn(answer: DnsAnswer, { isOwnResolver }: { isOwnResolver: boolean }): void {
    if (isOwnResolver && answer.server !== '') answer.server = words.resolver;
    if (answer.type !== 'A' && answer.type !== 'AAAA') return;
    for (const address of (answer as DnsAnswer<'A'>).records) {
      if (!isPrivateAddress(address) || this.#known.has(address)) continue;
      this.#known.add(address);
      this.#pattern = null;
    }
  }

  /** The value without them; the very value where there are none. */
  conceal<Value>(value: Value): Value {
    if (this.#known.size === 0) return value;
    this.#pattern ??= new RegExp(`${START}(?:${[...this.#known].flatMap(spellings).join('|')})`, 'g');
    return concealIn(value, this.#pattern) as Value;
  }
}

function concealIn(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') return value.replace(pattern, words.address);
  if (Array.isArray(value)) return value.map((entry) => concealIn(entry, pattern));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, concealIn(member, pattern)]));
}
