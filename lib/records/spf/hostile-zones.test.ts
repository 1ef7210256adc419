// Zones built to make an evaluation ask without end: never more than 40 questions, and always a result.
import { describe, expect, it } from 'vitest';
import { scriptedDns } from '../../../e2e/support/scripted-dns.ts';
import { checkHost } from './check-host.ts';
import { QUESTION_LIMIT, type SpfLookup } from './lookup.ts';

const ten = Array.from({ length: 10 }, (_, index) => index);
const include = (names: string[]) => `v=spf1 ${names.map((name) => `include:${name}`).join(' ')} -all`;

/** Every name has a record that the function writes, ten MX, and addresses that never match. */
function endless(record: (name: string) => string): SpfLookup & { asked: string[] } {
  const asked: string[] = [];
  const data = (name: string) => ({
    TXT: [{ text: record(name) }],
    MX: ten.map((index) => ({ preference: index, exchange: `mx${index}.${name}`.slice(-200) })),
    A: ['192.0.2.99'],
    AAAA: ['2001:db8::99'],
    PTR: Array.from({ length: 100 }, (_, index) => `p${index}.${name}`.slice(-200)),
  });
  return {
    asked,
    async query(name, type) {
      asked.push(`${type} ${name}`);
      return { status: 'found', records: data(name)[type] as never };
    },
  };
}

const zones: Array<[name: string, dns: SpfLookup & { asked: string[] }, result: string]> = [
  ['that includes itself', endless(() => 'v=spf1 include:a.example -all'), 'permerror'],
  ['that redirects to itself', endless(() => 'v=spf1 redirect=a.example'), 'permerror'],
  ['with 1000 includes', endless(() => include(Array.from({ length: 1000 }, (_, n) => `i${n}.example`))), 'permerror'],
  ['that doubles with every level', endless((name) => include([`l.${name}`, `r.${name}`])), 'permerror'],
  [
    'of ten includes at every level',
    endless((name) => include(ten.map((n) => `i${n}.${name}`.slice(-200)))),
    'permerror',
  ],
  [
    'with ten mx of ten names',
    endless(() => `v=spf1 ${ten.map((n) => `mx:m${n}.example`).join(' ')} -all`),
    'temperror',
  ],
  [
    'with ten ptr and macros',
    endless(() => `v=spf1 ${ten.map((n) => `a:%{p}.${n}.p.example`).join(' ')} ptr -all`),
    'permerror',
  ],
  [
    'with a record of 10,000 characters',
    endless(() => `v=spf1 ${'ip4:192.0.2.1 '.repeat(720)}a:b.example -all`),
    'fail',
  ],
  ['with 16,000 macros', endless(() => `v=spf1 exists:${'%{s}'.repeat(16_000)}.a.example -all`), 'pass'],
  ['with 16,000 macros that ask', endless(() => `v=spf1 exists:${'%{p}'.repeat(16_000)}.a.example -all`), 'pass'],
];

describe('checkHost in a zone', () => {
  it.each(zones)('%s', async (_name, dns, result) => {
    const sender = `${'x'.repeat(40)}@a.example`;
    const answer = await checkHost({ ip: '198.51.100.1', domain: 'a.example', sender, helo: 'h.example', dns });
    expect(answer.result).toBe(result);
    expect(dns.asked.length).toBeLessThanOrEqual(QUESTION_LIMIT);
    expect(new Set(dns.asked).size).toBe(dns.asked.length);
    expect(answer.trace.length).toBeLessThanOrEqual(500);
  });

  it('where nothing answers asks no more than ten questions in vain', async () => {
    const dns = scriptedDns({ 'TXT a.example': [include(Array.from({ length: 30 }, (_, n) => `i${n}.b.example`))] });
    const asked: string[] = [];
    const deaf: SpfLookup = {
      query: (name, type) => {
        asked.push(name);
        if (name === 'a.example') return dns.query(name, type);
        return Promise.resolve({ status: 'timeout', records: [] });
      },
    };
    const question = { ip: '198.51.100.1', domain: 'a.example', sender: 'x@a.example', helo: 'h.example', dns: deaf };
    expect((await checkHost(question)).result).toBe('temperror');
    expect(asked.length).toBe(11);
  });
});
