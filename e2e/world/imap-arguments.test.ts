// IMAP commands are split as RFC 3501 writes them.
import { expect, test } from 'vitest';
import { parseArguments } from './imap-arguments.ts';

test.each([
  ['A1 NOOP', ['A1', 'NOOP']],
  ['A1 LOGIN anna "pass word"', ['A1', 'LOGIN', 'anna', 'pass word']],
  [String.raw`A1 LOGIN "an\"na" "back\\slash"`, ['A1', 'LOGIN', 'an"na', String.raw`back\slash`]],
  ['A1 LOGIN "" "a\r\nb"', ['A1', 'LOGIN', '', 'a\r\nb']],
  [
    'A1 LIST (SUBSCRIBED) "" "*" RETURN (STATUS (MESSAGES UNSEEN))',
    ['A1', 'LIST', ['SUBSCRIBED'], '', '*', 'RETURN', ['STATUS', ['MESSAGES', 'UNSEEN']]],
  ],
  ['A1 X (open', ['A1', 'X', ['open']]],
  ['A1 X )', ['A1', 'X']],
])('%s', (text, expected) => {
  expect(parseArguments(text)).toEqual(expected);
});
