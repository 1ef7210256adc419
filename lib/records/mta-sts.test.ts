// MTA-STS records and policies as they are published, rightly and wrongly.
import { describe, expect, it } from 'vitest';
import { coversMx, isMtaStsRecord, looksLikeMtaSts, parseMtaStsPolicy, parseMtaStsRecord } from './mta-sts.ts';

describe('the record', () => {
  it.each([
    ['v=STSv1; id=20160831085700Z;', '20160831085700Z', []],
    ['v=STSv1;id=1', '1', []],
    ['v=STSv1; x=1; id=1 ;', '1', []],
    ['v=STSv1; id=bad-id;', null, ['bad-id']],
    ['v=STSv1; id=2026 11', null, ['bad-id']],
    [`v=STSv1; id=${'a'.repeat(33)}`, null, ['long-id']],
    ['v=STSv1; id=', null, ['no-id']],
    ['v=STSv1; id = 1', null, ['no-id']],
    ['v=STSv1;', null, ['no-id']],
    ['v=STSv1;; id=1', '1', ['empty-field']],
    ['v=STSv1; id=1;;', '1', ['empty-field']],
    ['v=STSv1; id=1; id=2', '1', ['id-twice']],
  ])('%s', (text, id, faults) => {
    expect(isMtaStsRecord(text)).toBe(true);
    expect(looksLikeMtaSts(text)).toBe(false);
    expect(parseMtaStsRecord(text)).toEqual({ id, faults });
  });

  it.each([
    ['v=sts1; id=1', true],
    [' v=STSv1; id=1', true],
    ['"v=STSv1; id=1"', true],
    ['v=STSv10; id=1', true],
    ['v=spf1 -all', false],
    ['', false],
  ])('%s is none', (text, meant) => {
    expect(isMtaStsRecord(text)).toBe(false);
    expect(looksLikeMtaSts(text)).toBe(meant);
  });
});

describe('the policy', () => {
  const sound = 'version: STSv1\nmode: enforce\nmx: mail.harbour.example\nmx: *.harbour.example\nmax_age: 86400\n';

  it.each([
    ['LF', sound],
    ['CRLF', sound.replaceAll('\n', '\r\n')],
    ['blanks and an unknown key', sound.replace('mode: enforce', 'mode :  enforce  \nextension: 1')],
    ['a key again, of which the first counts', `${sound}mode: none\n`],
  ])('is read with %s', (_, text) => {
    const mx = ['mail.harbour.example', '*.harbour.example'];
    expect(parseMtaStsPolicy(text)).toEqual({ mode: 'enforce', maxAge: 86_400, mx, faults: [] });
  });

  it.each([
    ['a web page', '<!doctype html>', ['html']],
    ['nothing', '', ['version', 'mode', 'max-age', 'mx']],
    ['another version', sound.replace('STSv1', 'STSv2'), ['version']],
    ['an unknown mode', sound.replace('enforce', 'report'), ['mode']],
    ['max_age in words', sound.replace('86400', 'one day'), ['max-age']],
    ...[
      ...['https://harbour.example', 'mail-.harbour.example', '-mail.harbour.example', 'mail.harbour.example-'],
      ...['mail.harbour.example.', '.harbour.example', '*harbour.example', 'mail.*.example', '*', '192.0.2.1'],
      ...['mail.harbour.example, mx2.harbour.example', 'harbour', 'mail..example', 'anna@harbour.example', ''],
    ].map((mx): [string, string, string[]] => [`mx: ${mx}`, sound.replace('*.harbour.example', mx), [`mx:${mx}`]]),
    ['a word in capitals', sound.replace('enforce', 'Enforce'), ['mode']],
    ['max_age with a unit', sound.replace('86400', '604800s'), ['max-age']],
    ['max_age below nothing', sound.replace('86400', '-1'), ['max-age']],
    ['max_age of more than a year', sound.replace('86400', '31557601'), ['max-age-long']],
    ['a line without a colon', `${sound}hello there\n`, ['line:hello there']],
  ])('is at fault with %s', (_, text, faults) => {
    expect(parseMtaStsPolicy(text).faults).toEqual(faults);
  });

  it('needs no mx in mode none, and never lives longer than a year', () => {
    const text = 'version: STSv1\nmode: none\nmax_age: 9999999999\n';
    expect(parseMtaStsPolicy(text)).toEqual({
      ...{ mode: 'none', maxAge: 31_557_600, mx: [], faults: ['max-age-long'] },
    });
  });
});

describe('the patterns', () => {
  it.each([
    ['mail.harbour.example', ['mail.harbour.example'], true],
    ['MAIL.harbour.example', ['mail.harbour.example'], true],
    ['mx1.harbour.example', ['*.harbour.example'], true],
    ['a.b.harbour.example', ['*.harbour.example'], false],
    ['harbour.example', ['*.harbour.example'], false],
    ['mail.harbour.example.evil.example', ['mail.harbour.example'], false],
    ['mail.harbour.example', [], false],
  ])('%s against %j: %s', (host, patterns, covered) => {
    expect(coversMx(patterns, host)).toBe(covered);
  });
});
