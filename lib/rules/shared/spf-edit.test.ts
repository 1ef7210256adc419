// Edits of SPF records keep every working term, and decline where they cannot.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSpf } from '../../records/spf/parse.ts';
import { spfRecord } from '../testing/sample-spf.ts';
import { isEditable, withAllLast, withAllQualifier, withoutTerms, withTermsFirst } from './spf-edit.ts';

const termsOf = (record: string) => spfRecord(record).spf.terms;
const term = fc.constantFrom('mx', 'a:web.example', 'ip4:198.18.0.1', '-include:x.example', '?all', 'exp=why.example');

describe('edits', () => {
  it.each([
    ['v=spf1 -all mx', 'v=spf1 mx -all'],
    ['v=spf1 all mx exp=why.example', 'v=spf1 mx all exp=why.example'],
    ['v=spf1 ~all mx -all', 'v=spf1 mx ~all'],
  ])('all goes last: %s', (record, wanted) => {
    expect(withAllLast(termsOf(record))).toBe(wanted);
  });

  it('sets the qualifier of all', () => {
    expect(withAllQualifier(termsOf('v=spf1 mx +all'), '~')).toBe('v=spf1 mx ~all');
    expect(withAllQualifier(termsOf('v=spf1 mx all'), '~')).toBe('v=spf1 mx ~all');
  });

  it('puts new terms in front', () => {
    expect(withTermsFirst('V=spf1  mx -all', ['ip4:198.18.0.7'])).toBe('v=spf1 ip4:198.18.0.7  mx -all');
  });

  it.each([
    ['v=spf1 mx include:gone.example ~all', 'v=spf1 mx ~all'],
    ['v=spf1 mx include:gone.example -all', null],
    ['v=spf1 include:gone.example ~all', null],
    ['v=spf1 mx include:other.example ~all', null],
    ['v=spf1 mx include:gone.example ipv4:198.18.0.1 ~all', null],
  ])('takes a term out only where no mail can suffer: %s', (record, wanted) => {
    expect(withoutTerms(spfRecord(record).spf, ['include:gone.example'])).toBe(wanted);
  });

  it('keeps every term, whatever the order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(term, { minLength: 1 }), (terms) => {
        const { spf } = spfRecord(['v=spf1', ...terms].join(' '));
        expect(isEditable(spf)).toBe(true);
        const moved = parseSpf(withAllLast(spf.terms)).terms.map(({ text }) => text);
        expect(moved.toSorted()).toEqual(terms.toSorted());
      }),
    );
  });
});
