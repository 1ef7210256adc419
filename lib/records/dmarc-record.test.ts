import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DmarcPolicy,
  dmarcWalkNames,
  isDmarcNearMiss,
  isDmarcRecord,
  parseDmarc,
  requestedPolicy,
} from './dmarc-record.ts';

const plain: DmarcPolicy = {
  p: null,
  sp: null,
  np: null,
  adkim: 'r',
  aspf: 'r',
  testing: false,
  psd: 'u',
  rua: [],
  ruf: [],
  deprecated: [],
  faults: [],
};

describe('parseDmarc, sound records', () => {
  it.each<[string, Partial<DmarcPolicy>]>([
    ['v=DMARC1; p=none', { p: 'none' }],
    ['v = DMARC1 ; p = Reject ;', { p: 'reject' }],
    ['v=DMARC1; sp=none; p=reject; np=quarantine', { p: 'reject', sp: 'none', np: 'quarantine' }],
    [
      'v=DMARC1; p=reject; adkim=s; aspf=s; t=y; psd=n',
      { p: 'reject', adkim: 's', aspf: 's', testing: true, psd: 'n' },
    ],
    ['v=DMARC1; p=none; psd=y', { p: 'none', psd: 'y' }],
    ['v=DMARC1; rua=mailto:a@example.com', { p: 'none', rua: ['mailto:a@example.com'] }],
    [
      'v=DMARC1; p=none; rua=mailto:a@example.com!10m , mailto:b@example.net; ruf=mailto:c@example.net; fo=1:d:s',
      { p: 'none', rua: ['mailto:a@example.com', 'mailto:b@example.net'], ruf: ['mailto:c@example.net'] },
    ],
    ['v=DMARC1; p=reject; pct=50; rf=afrf; ri=86400', { p: 'reject', deprecated: ['pct', 'rf', 'ri'] }],
    ['v=DMARC1; p=reject; future=1; x=', { p: 'reject' }],
  ])('%s', (text, wanted) => {
    expect(parseDmarc(text)).toEqual({ ...plain, ...wanted });
  });
});

describe('parseDmarc, faults with their place', () => {
  it.each<[string, Partial<DmarcPolicy>, Array<[string, string]>]>([
    ['v=DMARC1', {}, [['missing-p', 'v=DMARC1']]],
    ['v=DMARC1; p=rejected', {}, [['bad-p', 'p=rejected']]],
    ['v=DMARC1; p=; rua=mailto:a@b.test', { p: 'none', rua: ['mailto:a@b.test'] }, [['bad-p', 'p=']]],
    ['v=DMARC1; p=reject; sp=all', { p: 'reject' }, [['bad-sp', 'sp=all']]],
    ['v=DMARC1; p=reject; adkim=strict', { p: 'reject' }, [['bad-adkim', 'adkim=strict']]],
    ['v=DMARC1; p=reject; t=yes', { p: 'reject' }, [['bad-t', 't=yes']]],
    ['v=DMARC1; p=reject; fo=2', { p: 'reject' }, [['bad-fo', 'fo=2']]],
    ['v=DMARC1; p=none; rua=a@example.com', { p: 'none' }, [['bad-rua', 'a@example.com']]],
    [
      'v=DMARC1; p=none; rua=mailto:a@example.com,, b@example.com',
      { p: 'none', rua: ['mailto:a@example.com'] },
      [
        ['bad-rua', ','],
        ['bad-rua', 'b@example.com'],
      ],
    ],
    ['v=DMARC1; p=none; ruf=mailto:nobody', { p: 'none' }, [['bad-ruf', 'mailto:nobody']]],
    ['v=DMARC1; p=none; ruf=https://r.example/x', { p: 'none' }, [['bad-ruf', 'https://r.example/x']]],
    ['v=DMARC1; p=none; rua=mailto:a@b.test!10mb', { p: 'none' }, [['bad-rua', 'mailto:a@b.test!10mb']]],
    ['v=DMARC1; p=none; rua=mailto://a@b.test', { p: 'none' }, [['bad-rua', 'mailto://a@b.test']]],
    [
      'v=DMARC1; p=none; rua=mailto:a@b.test; mailto:c@b.test',
      { p: 'none', rua: ['mailto:a@b.test'] },
      [['cut-address', 'mailto:c@b.test']],
    ],
    ['v=DMARC1; p=none; p=reject', { p: 'none' }, [['duplicate-tag', 'p=reject']]],
    ['v=DMARC1; p=none; rua:mailto:a@b.test', { p: 'none' }, [['no-equals', 'rua:mailto:a@b.test']]],
    ['v=DMARC1\\; p=none', { p: 'none' }, [['escaped-semicolon', '\\;']]],
  ])('%s', (text, wanted, faults) => {
    const policy = parseDmarc(text);
    expect({ ...policy, faults: [] }).toEqual({ ...plain, ...wanted });
    expect(policy.faults.map(({ key, text: piece }) => [key, piece])).toEqual(faults);
  });
});

describe('isDmarcRecord and isDmarcNearMiss', () => {
  it.each<[string, boolean, boolean]>([
    ['v=DMARC1; p=none', true, false],
    ['V=DMARC1', true, false],
    ['v = DMARC1 ;p=none', true, false],
    ['v=dmarc1; p=none', false, true],
    [' v=DMARC1; p=none', false, true],
    ['v=DMARC1 p=none', false, true],
    ['v=DMARC 1; p=none', false, true],
    ['v=DMARC2; p=none', false, true],
    ['"v=DMARC1; p=none"', false, true],
    ['v=DMARC1\\; p=none', false, true],
    ['p=none; v=DMARC1', false, true],
    ['p=reject', false, true],
    ['v=spf1 -all', false, false],
    ['google-site-verification=x', false, false],
    ['', false, false],
  ])('%s', (text, record, nearMiss) => {
    expect([isDmarcRecord(text), isDmarcNearMiss(text)]).toEqual([record, nearMiss]);
  });
});

describe('requestedPolicy', () => {
  const above = { p: 'reject', sp: 'quarantine', np: 'none' };
  it.each<[string, object, boolean | null | undefined, string | null]>([
    ['sp= speaks for a subdomain that exists', above, true, 'quarantine'],
    ['np= for one that does not', above, false, 'none'],
    ['and which it is must be known', above, null, null],
    ['unless that makes no difference', { ...above, np: 'quarantine' }, null, 'quarantine'],
    ['without np=, sp= speaks for both', { ...above, np: null }, false, 'quarantine'],
    ['without either, p= does', { ...above, sp: null, np: null }, false, 'reject'],
    ['in an old report nothing is known of it', above, undefined, 'quarantine'],
  ])('%s', (_, tags, exists, wanted) => {
    const found = {
      policy: { ...plain, ...tags },
      foundAt: '_dmarc.example.com',
      ...(exists === undefined ? {} : { exists }),
    };
    expect(requestedPolicy(found, 'mail.example.com')).toBe(wanted);
    expect(requestedPolicy(found, 'example.com')).toBe('reject');
  });
});

describe('dmarcWalkNames', () => {
  it.each<[string, string[]]>([
    ['example.com', ['example.com', 'com']],
    ['A.Mail.example.com.', ['a.mail.example.com', 'mail.example.com', 'example.com', 'com']],
    [
      'a.b.c.d.e.f.g.h.i.j.mail.example.com',
      [
        'a.b.c.d.e.f.g.h.i.j.mail.example.com',
        'g.h.i.j.mail.example.com',
        'h.i.j.mail.example.com',
        'i.j.mail.example.com',
        'j.mail.example.com',
        'mail.example.com',
        'example.com',
        'com',
      ],
    ],
    ['com', ['com']],
  ])('%s', (domain, wanted) => {
    expect(dmarcWalkNames(domain)).toEqual(wanted.map((name) => `_dmarc.${name}`));
  });

  it('never asks more than 8 names, each above the one before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'bc', 'd-e'), { minLength: 1, maxLength: 60 }), (labels) => {
        const names = dmarcWalkNames(labels.join('.'));
        expect(names.length).toBe(Math.min(labels.length, 8));
        expect(names[0]).toBe(`_dmarc.${labels.join('.')}`);
        expect(names.at(-1)).toBe(`_dmarc.${labels.at(-1)}`);
      }),
    );
  });
});

describe('parseDmarc, anything', () => {
  const token = fc.constantFrom('v=DMARC1', ';', 'p=', 'none', 'rua=mailto:', 'a@b', ',', '!', '"', '\\', '=', ' ');
  it('never throws and always points into the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(token).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { start, end, text: piece } of parseDmarc(text).faults) expect(text.slice(start, end)).toBe(piece);
          expect(isDmarcRecord(text) && isDmarcNearMiss(text)).toBe(false);
        },
      ),
    );
  });

  it('reads 64 KB of commas', () => {
    const policy = parseDmarc(`v=DMARC1; p=none; rua=${'mailto:a@b.test,'.repeat(4_000)}`);
    expect(policy.rua).toHaveLength(20);
  });
});

it('takes a blank that is none (U+00A0) for what receivers take it: a part of the name or value', () => {
  const policy = parseDmarc('v=DMARC1;\u00a0p=reject; adkim=s\u00a0');
  expect(policy).toMatchObject({ p: null, adkim: 'r' });
  expect(policy.faults.map(({ key }) => key)).toEqual(['bad-tag-name', 'missing-p', 'bad-adkim']);
});
