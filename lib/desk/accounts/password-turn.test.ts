// Guessers from many networks at once: one hash is made at a time, each gets its own answer, and a failure holds nobody up.
import { expect, it, vi } from 'vitest';
import { hashPassword, isPassword } from './password-hash.ts';

let [running, most] = [0, 0];
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>();
  const counted: typeof crypto.argon2 = (algorithm, options, done) => {
    running++;
    most = Math.max(most, running);
    crypto.argon2(algorithm, options, (error, key) => {
      running--;
      done(error, key);
    });
  };
  return { ...crypto, argon2: counted };
});

it('compares one password at a time', async () => {
  const kept = await hashPassword('correct horse');
  const guesses = ['wrong horse', 'correct horse', 'no horse', 'correct horse'];
  expect(await Promise.all(guesses.map((guess) => isPassword(guess, kept)))).toEqual([false, true, false, true]);
  expect(most).toBe(1);
});

it('goes on after one that could not be made', async () => {
  const kept = await hashPassword('correct horse');
  const impossible = kept.replace('m=19456', 'm=1');
  const both = await Promise.allSettled([isPassword('correct horse', impossible), isPassword('correct horse', kept)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});
