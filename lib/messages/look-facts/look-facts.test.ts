// Each look in one line: every probe has an answer, healthy ones work, and what is wrong is said by its first fault.
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../model/probes.ts';
import { judgeContext, recordsOf, unknownRecord } from '../../rules/testing/judge-sample.ts';
import * as sample from '../../rules/testing/sample-evidence.ts';
import { lookFacts } from './index.ts';

const { now } = judgeContext();
const healthy = sample.healthyEvidence();
const factsOf = (evidence: Partial<Evidence>) => {
  const [record] = recordsOf(evidence);
  return record ? lookFacts(record, now) : null;
};

describe('a healthy domain', () => {
  it.each(recordsOf(healthy).map((record) => [record.id, record] as const))('%s has an answer', (_, record) => {
    const { answer, facts } = lookFacts(record, now);
    expect(answer).not.toBe('');
    expect([answer, ...facts].join(' ')).not.toMatch(/[{}]|undefined|null|NaN/);
  });

  it.each(['mx', 'spf', 'dmarc', 'imap', 'submission', 'login', 'mailbox', 'certificate'] as const)(
    '%s works',
    (id) => {
      expect(factsOf({ [id]: healthy[id] })?.works).toBe(true);
    },
  );
});

describe('the answer', () => {
  const door = (more: object) => ({
    imap: [sample.door({ protocol: 'imap', host: 'mail.a.example', port: 993, ...more })],
  });
  const tls = (errors: string[]) => ({ ...sample.tls('mail.a.example'), errors, verified: false });

  it.each([
    ['a closed port', door({ result: 'refused', tls: null }), 'closed: refuses the connection', false],
    ['a name', door({ tls: tls(['ERR_TLS_CERT_ALTNAME_INVALID']) }), 'certificate is for another name', false],
    ['an unknown code', door({ tls: tls(['SOMETHING_NEW']) }), 'SOMETHING_NEW', false],
    ['no record', { spf: { ...sample.spf('a.example'), records: [] } }, 'no SPF record', false],
    [
      'two records',
      { spf: { ...sample.spf('a.example'), records: ['v=spf1 a', 'v=spf1 b'] } },
      '2 SPF records; only one counts',
      false,
    ],
    [
      'a null MX',
      { mx: sample.mx('a.example', { nullMx: true, targets: [] }) },
      'null MX: the domain takes no mail',
      false,
    ],
    [
      'many MX hosts',
      {
        mx: sample.mx('a.example', {
          targets: [1, 2, 3, 4].map((n) => sample.mxTarget(`m${n}.a.example`)),
          total: 1000,
        }),
      },
      '10 m1.a.example, 10 m2.a.example, 10 m3.a.example, 997 more',
      true,
    ],
    ['a policy', { dmarc: sample.dmarc('a.example') }, 'p=quarantine', true],
  ])('to %s', (_, evidence, answer, works) => {
    expect(factsOf(evidence)).toMatchObject({ answer, works });
  });

  it('counts the days of a certificate from the beginning of the check', () => {
    const certificate = [
      {
        host: 'mail.a.example',
        ports: [993],
        tls: { ...sample.tls('mail.a.example'), validTo: '2026-12-23T10:00:00.000Z' },
      },
    ];
    expect(factsOf({ certificate })).toMatchObject({ answer: 'valid for the name, 30 days left', works: true });
  });

  it('says why there was none', () => {
    expect(lookFacts(unknownRecord('mx', 'dns-timeout'), now)).toMatchObject({
      answer: expect.stringContaining('got no answer in time'),
      works: false,
    });
  });
});

describe('evidence of another version', () => {
  it.each(recordsOf(healthy).map((record) => [record.id, record] as const))('of %s ends nothing', (_, record) => {
    const other = JSON.parse(JSON.stringify({ ...record, evidence: {} }));
    expect(() => lookFacts(other, now)).not.toThrow();
  });

  it('of a probe that nobody knows ends nothing', () => {
    const [record] = recordsOf({ mx: healthy.mx });
    expect(lookFacts(JSON.parse(JSON.stringify({ ...record, id: 'openpgp-key' })), now).answer).toBe('');
  });
});
