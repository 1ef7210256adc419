import { afterEach, describe, expect, it, vi } from 'vitest';
import { placeOf, sealed } from './sealed.ts';

describe('sealed', () => {
  const { signal } = new AbortController();
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('lets an outcome through', async () => {
    const outcome = { status: 'observed', evidence: { a: 1 } } as const;
    expect(await sealed(async () => outcome, signal)).toBe(outcome);
  });

  it('turns a mistake into a look that gave nothing, and repeats none of its words', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const look = async () => {
      throw new RangeError('canary-5150 said the server');
    };
    expect(await sealed(look, signal)).toEqual({ status: 'unknown', why: 'own-error' });
    expect(told).toHaveBeenCalledOnce();
    expect(String(told.mock.calls)).toContain('RangeError');
    expect(String(told.mock.calls)).not.toContain('canary-5150');
  });

  it('lets an abort end the run', async () => {
    const aborted = AbortSignal.abort(new Error('gone'));
    await expect(sealed(() => Promise.reject(aborted.reason), aborted)).rejects.toThrow('gone');
  });

  it('names the place without the words, also of what is no error', () => {
    expect(placeOf('canary')).not.toContain('canary');
    expect(placeOf(new TypeError('canary\nsecond line'))).not.toContain('canary');
  });
});
