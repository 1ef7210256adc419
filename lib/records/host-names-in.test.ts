// Names are read wherever a greeting has them; versions, addresses and literals are none.
import { expect, it } from 'vitest';
import { hostNamesIn } from './host-names-in.ts';

it.each([
  ['220 server7.hosting.example ESMTP Postfix (Debian)', ['server7.hosting.example']],
  ['220-Box12.Hosting.Example ESMTP Exim 4.97.1 #2 Mon, 30 Nov 2026', ['box12.hosting.example']],
  ['* OK [CAPABILITY IMAP4rev1] imap.hosting.example Cyrus IMAP 3.8.1 server ready', ['imap.hosting.example']],
  ['+OK <1896.697170952@dbc.mtview.example>', ['dbc.mtview.example']],
  ['* OK Dovecot ready.', []],
  ['220 [192.0.2.1] ready at 10.0.0.1', []],
  ['', []],
])('%s', (text, names) => {
  expect(hostNamesIn(text)).toEqual(names);
});

it('takes few, of the beginning of a long text', () => {
  expect(hostNamesIn(Array.from({ length: 50 }, (_, index) => `a${index}.example.com`).join(' '))).toHaveLength(5);
  expect(hostNamesIn(`${'x'.repeat(2_000)} a.example.com`)).toEqual([]);
});
