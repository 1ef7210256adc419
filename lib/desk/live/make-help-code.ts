// Makes the codes that customers read out to whoever helps: each is good once.
import { randomInt } from 'node:crypto';
import { HELP_CODE_LENGTH, helpCodeLetters, shownHelpCode } from '../../model/help-code.ts';

/** Milliseconds that it is good for. */
export const CODE_MS = 10 * 60_000;

export const makeHelpCode = (): string =>
  shownHelpCode(
    Array.from({ length: HELP_CODE_LENGTH }, () => helpCodeLetters[randomInt(helpCodeLetters.length)]).join(''),
  );
