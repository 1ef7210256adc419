// Taking pasted messages apart: folding, lead-ins, bodies, and text that means harm.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessageHeaders, valuesOf, wireMessage } from './message-headers.ts';

describe('readMessageHeaders', () => {
  it('unfolds fields and keeps their order', () => {
    const headers = readMessageHeaders(
      'Received: from a\r\n\tby b;\r\n  Mon\r\nSUBJECT : hi\r\nReceived: c\r\n\r\nbody',
    );
    expect(headers).toEqual({
      fields: [
        { name: 'received', value: 'from a\tby b;  Mon' },
        { name: 'subject', value: 'hi' },
        { name: 'received', value: 'c' },
      ],
      strangeLines: 0,
      whole: true,
    });
    expect(valuesOf(headers, 'received')).toEqual(['from a\tby b;  Mon', 'c']);
  });

  it.each([
    ['headers alone', 'From: a@a.example\nTo: b', false, 2],
    ['headers and an empty line', 'From: a@a.example\nTo: b\n\n \n', false, 2],
    ['old Macintosh line ends', 'From: a@a.example\rTo: b\r\rbody', true, 2],
    ['empty lines and a byte order mark first', '\uFEFF\n \n\nFrom: a@a.example\n\nbody', true, 1],
    ['the line of an mbox file', 'From anna Mon Nov 23\nFrom: a@a.example\n\nbody', true, 1],
    ['a line of blanks, which is no separator', 'From: a@a.example\n \t\nTo: b', false, 2],
    ['nothing', '', false, 0],
  ])('%s', (_, text, whole, fields) => {
    const headers = readMessageHeaders(text);
    expect({ whole: headers.whole, fields: headers.fields.length }).toEqual({ whole, fields });
  });

  it('counts lines that are no field', () => {
    expect(readMessageHeaders('  folded first\nno colon here\nNaïve: x\nA: 1')).toMatchObject({
      fields: [{ name: 'a', value: '1' }],
      strangeLines: 3,
    });
  });

  it('takes the last line end of headers alone for what it is', () => {
    expect(readMessageHeaders('A: 1\r\nB: 2\r\n')).toMatchObject({ strangeLines: 0, whole: false });
  });

  it('gives the same fields whatever the line ends and the folding', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z-]{0,12}$/);
    const words = fc.array(fc.stringMatching(/^[!-~]{1,10}$/), { minLength: 1, maxLength: 6 });
    const lineEnd = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, words), { minLength: 1, maxLength: 8 }), lineEnd, (fields, end) => {
        const text = fields.map(([field, value]) => `${field}: ${value.join(`${end} `)}`).join(end);
        expect(readMessageHeaders(text).fields).toEqual(
          fields.map(([field, value]) => ({ name: field.toLowerCase(), value: value.join(' ') })),
        );
      }),
    );
  });

  it('survives anything, and cuts what is too long', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readMessageHeaders(text)));
    expect(readMessageHeaders(`A: ${'x'.repeat(500_000)}`).fields[0]?.value).toHaveLength(65_536);
    expect(readMessageHeaders('A: x\n'.repeat(100_000)).fields).toHaveLength(1000);
    for (const piece of ['\n ', ' \n', '\r', '\t', ': ', '\n\n ']) readMessageHeaders(`A: x${piece.repeat(170_000)}`);
  });
});

describe('wireMessage', () => {
  it('ends every line with CRLF and begins at the first field', () => {
    expect(wireMessage('\n\nFrom anna Mon\nA: 1\r\nB: 2\r\n\nbody\rend')).toBe('A: 1\r\nB: 2\r\n\r\nbody\r\nend');
  });
});
