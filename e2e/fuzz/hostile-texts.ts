// Hostile texts for parsers: sound ones bent, their pieces in any order, one piece thousands of times, and plain noise.
import fc from 'fast-check';

/** What no parser may mind, whatever it reads. */
const strange = [
  ...[' ', '\t', '\r\n', '\n', '\0', '\u0007', '\u001b[2J', '\u00a0', '\u00e4', '\u202e', '\u2028', '\ufeff', '\ud800'],
  ...[
    '"',
    "'",
    '\\',
    '\\;',
    '%',
    '%%',
    '(',
    ')',
    '<',
    '>',
    '&',
    '=',
    ':',
    ';',
    ',',
    '.',
    '..',
    '-',
    '/',
    '@',
    '*',
    '{',
    '}',
  ],
  ...['0', '-1', '99999999999999999999', 'A'.repeat(300), '(((((((((((('],
];
/** Half of what a DNS answer can hold: enough for whatever takes more than linear time to be far over the limit. */
const LONGEST = 32_768;

/**
 * `samples`: sound texts; `pieces`: what they are made of. Most cases are short, so that 100,000 of them take seconds;
 * one in 60 is very long.
 */
export function hostileTexts(samples: readonly string[], pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...pieces, ...strange);
  const grammar = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
  const edit = fc.record({ at: fc.nat(400), gone: fc.nat(4), put: piece });
  const bent = fc
    .record({ sample: fc.constantFrom(...samples), edits: fc.array(edit, { minLength: 1, maxLength: 5 }) })
    .map(({ sample, edits }) =>
      edits.reduce((text, { at, gone, put }) => {
        const place = text.length === 0 ? 0 : at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + gone);
      }, sample),
    );
  const repeated = fc
    .record({
      start: fc.constantFrom('', ...samples),
      one: piece,
      other: piece,
      times: fc.integer({ min: 100, max: 30_000 }),
    })
    .map(({ start, one, other, times }) => (start + (one + other).repeat(times)).slice(0, LONGEST));
  return fc.oneof(
    { weight: 25, arbitrary: bent },
    { weight: 25, arbitrary: grammar },
    { weight: 9, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 1, arbitrary: repeated },
  );
}
