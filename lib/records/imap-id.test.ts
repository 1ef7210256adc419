// A server's ID is read pair by pair; anything else is nothing, never an error.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseImapId } from './imap-id.ts';

it.each<[string, Record<string, string> | null]>([
  ['ID ("name" "Dovecot" "version" "2.3.21")', { name: 'Dovecot', version: '2.3.21' }],
  ['ID ("Name" "Cyrus \\"IMAP\\" \\\\" "os" NIL)', { name: 'Cyrus "IMAP" \\' }],
  [
    'id ("vendor" "Google, Inc."  "support-url" "https://support.example/")',
    {
      vendor: 'Google, Inc.',
      'support-url': 'https://support.example/',
    },
  ],
  ['ID NIL', null],
  ['ID ()', null],
  ['ID ("name")', null],
  ['ID ("name" {4}', null],
  ['CAPABILITY IMAP4rev1 ID', null],
])('%s', (line, told) => {
  expect(parseImapId(line)).toEqual(told);
});

it('reads back every pair that can be quoted', () => {
  const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
  const value = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => !/[\r\n]/.test(text));
  fc.assert(
    fc.property(value, value, (name, version) => {
      expect(parseImapId(`ID ("name" ${quoted(name)} "version" ${quoted(version)})`)).toEqual({ name, version });
    }),
  );
});

it('never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseImapId(`ID (${text})`)));
});
