// Lists of domains as people have them: one a line, labels after it, comments and empty lines passed over.
import { parseAccountInput } from '../model/input.ts';

export interface ListedDomain {
  domain: string;
  labels: string[];
}
/** A line that cannot be used, by its number from 1, as it stands there. */
export interface BadLine {
  line: number;
  text: string;
  why: 'not-a-domain' | 'bad-label' | 'too-long';
}

const LONGEST_LINE = 1_000;
const MOST_LABELS = 10;
const label = /^[\p{L}\p{N}][\p{L}\p{N} ._:/-]{0,39}$/u;

/** One entry, or why it cannot be used. */
export function readListed(name: string, labels: readonly string[]): ListedDomain | BadLine['why'] {
  const parsed = name.includes('@') ? null : parseAccountInput(name);
  if (!parsed?.ok) return 'not-a-domain';
  const own = [...new Set(labels)];
  if (own.length > MOST_LABELS || own.some((one) => !label.test(one))) return 'bad-label';
  return { domain: parsed.input.domain, labels: own };
}

/** `example.com`, or `example.com gold,web 12`: labels are separated by commas or spaces. A domain named twice is one. */
export function readDomainList(text: string): { domains: ListedDomain[]; bad: BadLine[] } {
  const domains = new Map<string, ListedDomain>();
  const bad: BadLine[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/(^|\s)#.*$/, '').trim();
    if (line === '') continue;
    const refuse = (why: BadLine['why']) => bad.push({ line: index + 1, text: raw.slice(0, 200), why });
    if (line.length > LONGEST_LINE) {
      refuse('too-long');
      continue;
    }
    const [name = '', ...rest] = line.split(/[\s,;]+/).filter((word) => word !== '');
    const read = readListed(name, rest);
    if (typeof read === 'string') {
      refuse(read);
      continue;
    }
    const { domain, labels } = read;
    const known = domains.get(domain);
    if (known) known.labels = [...new Set([...known.labels, ...labels])];
    else domains.set(domain, { domain, labels });
  }
  return { domains: [...domains.values()], bad };
}
