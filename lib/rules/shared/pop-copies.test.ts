// What UIDL was answered outranks what was announced; silence of both forbids nothing.
import { expect, it } from 'vitest';
import { door, popMailbox } from '../testing/sample-evidence.ts';
import { leavesCopies } from './pop-copies.ts';

const host = 'mail.sunny.example';
const announcing = (...words: string[]) => [
  door({ protocol: 'pop3', host, port: 995, capabilities: { beforeTls: null, afterTls: words } }),
];

it.each([
  ['UIDL answered', announcing('TOP', 'USER'), popMailbox(host), true],
  ['UIDL refused', announcing('TOP', 'UIDL'), popMailbox(host, { uidl: false }), false],
  ['announced', announcing('TOP', 'UIDL'), null, true],
  ['a list without it', announcing('TOP', 'USER'), null, false],
  ['no list', announcing(), null, true],
  ['the mailbox of another server', announcing('TOP'), popMailbox('pop.other.example'), false],
])('%s', (_name, doors, mailbox, leaves) => {
  expect(leavesCopies(host, doors, mailbox)).toBe(leaves);
});
