import { format, inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Secret } from './secret.ts';

describe('Secret', () => {
  const secret = new Secret('swordfish');
  it.each([
    ['interpolation', `${secret}`],
    ['String', String(secret)],
    ['JSON', JSON.stringify({ secret })],
    ['inspect', inspect(secret, { showHidden: true, depth: 5 })],
    ['console format', format('%s %o %j', secret, secret, secret)],
    ['spread', JSON.stringify({ ...secret })],
    ['keys', Object.getOwnPropertyNames(secret).join()],
    ['tag', Object.prototype.toString.call(secret)],
  ])('stays hidden in %s', (_way, text) => {
    expect(text).not.toContain('swordfish');
  });
  it('is revealed only when asked', () => {
    expect(secret.reveal()).toBe('swordfish');
  });
  it('cannot be cloned out', () => {
    expect(JSON.stringify(structuredClone({ secret: { ...secret } }))).not.toContain('swordfish');
  });
});
