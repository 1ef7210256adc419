import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Secret } from '../model/secret.ts';
import { maskFor, RunMask } from './mask.ts';

/** Printable passwords, with some from other scripts. */
const password = fc.oneof(
  fc.string({ minLength: 4, maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 4, maxLength: 20 }),
);
const forms: Array<[string, (text: string) => string]> = [
  ['raw', (text) => text],
  ['raw bytes as latin1', (text) => Buffer.from(text).toString('latin1')],
  ['base64', (text) => Buffer.from(text).toString('base64')],
  ['base64 without padding', (text) => Buffer.from(text).toString('base64').replace(/=+$/, '')],
  ['hex', (text) => Buffer.from(text).toString('hex')],
  ['HEX', (text) => Buffer.from(text).toString('hex').toUpperCase()],
  ['between quotes', (text) => text.replace(/[\\"]/g, '\\$&')],
  ['URL', (text) => encodeURIComponent(text)],
  ['UTF-16 hex', (text) => Buffer.from(text, 'utf16le').toString('hex')],
];

describe('maskFor', () => {
  it.each(forms)('takes the secret out: %s', (_name, encode) => {
    fc.assert(
      fc.property(password, fc.string({ maxLength: 10 }), (secret, around) => {
        fc.pre(secret.isWellFormed() && secret.trim() !== '' && !'[hidden]'.includes(secret));
        const shown = maskFor(new Secret(secret))(`${around} ${encode(secret)} ${around}`);
        expect(shown).not.toContain(encode(secret));
      }),
    );
  });

  it.each([0, 1, 2, 3, 4])('takes it out of base64 of a longer message, %i bytes in', (before) => {
    const shown = maskFor(new Secret('correct-horse'))(
      Buffer.from(`${'x'.repeat(before)}correct-horse tail`).toString('base64'),
    );
    for (let cut = 0; cut < 4; cut += 1) {
      expect(Buffer.from(shown.slice(cut), 'base64').toString()).not.toContain('correct-horse');
    }
  });

  it('hides the whole line when a short secret is in it, so that its letters are not marked', () => {
    expect(maskFor(new Secret('ab'))('a cab')).toBe('[hidden]');
    expect(maskFor(new Secret('ab'))('nothing here')).toBe('nothing here');
  });

  it('takes each line of one that has several out', () => {
    const mask = maskFor(new Secret('first part\r\nsecond part'));
    expect(mask('NO first part')).toBe('NO [hidden]');
    expect(mask('second part')).toBe('[hidden]');
  });

  it('takes half a pair of surrogates for what it is', () => {
    expect(maskFor(new Secret('\ud83dsecret'))('OK \ud83dsecret')).toBe('OK [hidden]');
  });

  it('leaves other text alone, also when the secret is a regular expression', () => {
    expect(maskFor(new Secret('.*[a-z]+'))('AUTHENTICATIONFAILED')).toBe('AUTHENTICATIONFAILED');
  });

  it('does nothing without a secret', () => {
    expect(maskFor(new Secret(''))('text')).toBe('text');
  });
});

describe('RunMask', () => {
  it('hides nothing before the password is sent, and everything of it after', () => {
    const mask = new RunMask();
    expect(mask.apply('* OK swordfish ready')).toBe('* OK swordfish ready');
    mask.cover(new Secret('swordfish'));
    expect(mask.apply('* OK swordfish ready')).toBe('* OK [hidden] ready');
    expect(mask.apply('swordfish OK done')).toBe('[hidden] OK done');
  });

  it.each([
    ['OK', 'M3 OK Logged in', /^M3 OK /],
    ['M3', 'M3 NO [AUTHENTICATIONFAILED] no', /^M3 NO \[AUTHENTICATIONFAILED\] /],
    ['5', '535 5.7.8 no', /^535 5\.7\.8 no$/],
    ['2', '250-AUTH PLAIN 2', /^250-/],
    ['+', '+OK in +', /^\+OK /],
    ['*', '* BYE *', /^\* BYE /],
  ])('leaves the meaning of an answer readable with the password "%s"', (password, line, meaning) => {
    const mask = new RunMask();
    mask.cover(new Secret(password));
    expect(mask.apply(line)).toMatch(meaning);
  });
});
