// Only the right password opens an account, and no account is opened by a password that is not there.
import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword } from './password-hash.ts';

describe('a password of an agent', () => {
  it('is kept as a salted hash that only it opens', async () => {
    const [one, other] = [await hashPassword('correct horse'), await hashPassword('correct horse')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(other);
    expect(await isPassword('correct horse', one)).toBe(true);
    expect(await isPassword('correct horse', other)).toBe(true);
    expect(await isPassword('correct horsf', one)).toBe(false);
    expect(await isPassword('', one)).toBe(false);
  });

  it('is the same however its letters are composed (RFC 8265 4.2.2)', async () => {
    expect(await isPassword('caf\u0065\u0301-und-milch', await hashPassword('caf\u00e9-und-milch'))).toBe(true);
  });

  it('opens nothing where no hash is kept', async () => {
    expect(await isPassword('anything', null)).toBe(false);
    expect(await isPassword('anything', 'not a hash')).toBe(false);
    expect(await isPassword('x'.repeat(10_000), await hashPassword('x'.repeat(10_000)))).toBe(false);
  });
});
