// What servers say of folders, counts and quotas is read as they write it, and nothing is made of what they did not say.
import { describe, expect, it } from 'vitest';
import { decodeFolderName, parseListed, parseNamespace, parseQuota, parseStatus } from './imap-mailbox.ts';

describe('LIST', () => {
  it.each([
    ['LIST (\\HasNoChildren \\Sent) "/" "Sent Items"', ['Sent Items', ['\\HasNoChildren', '\\Sent'], '/']],
    ['LIST () "/" INBOX', ['INBOX', [], '/']],
    ['LSUB () NIL INBOX', ['INBOX', [], null]],
    ['XLIST (\\Inbox) "/" Posteingang', ['Posteingang', ['\\Inbox'], '/']],
    ['LIST () "\\\\" "a\\"b"', ['a"b', [], '\\']],
    ['LIST () "/" Sent Items', ['Sent Items', [], '/']],
    ['LIST () "/" foo ("CHILDINFO" ("SUBSCRIBED"))', ['foo', [], '/']],
    ['LIST (\\Noselect) "." ""', ['', ['\\Noselect'], '.']],
  ])('%s', (line, [name, flags, delimiter]) => {
    expect(parseListed(line)).toEqual({ name, flags, delimiter });
  });
  it.each(['LIST', 'LIST () "/"', 'LIST "/" INBOX', 'STATUS INBOX (MESSAGES 1)', 'FLAGS (\\Seen)'])(
    'not %s',
    (line) => {
      expect(parseListed(line)).toBeNull();
    },
  );
});

it.each([
  ['STATUS INBOX (MESSAGES 3 UNSEEN 1 UIDNEXT 9)', { name: 'INBOX', messages: 3, unseen: 1, uidNext: 9 }],
  ['STATUS Sent Items (uidnext 9)', { name: 'Sent Items', messages: null, unseen: null, uidNext: 9 }],
  ['STATUS "x" ()', { name: 'x', messages: null, unseen: null, uidNext: null }],
  ['STATUS "x" (MESSAGES many)', { name: 'x', messages: null, unseen: null, uidNext: null }],
  ['STATUS INBOX', null],
])('%s', (line, status) => {
  expect(parseStatus(line)).toEqual(status);
});

it.each([
  ['NAMESPACE (("INBOX." ".")) NIL NIL', { prefix: 'INBOX.', delimiter: '.' }],
  ['NAMESPACE (("" "/")("#mh/" NIL)) (("~" "/")) NIL', { prefix: '', delimiter: '/' }],
  ['NAMESPACE (("" NIL)) NIL NIL', { prefix: '', delimiter: null }],
  ['NAMESPACE NIL NIL NIL', null],
])('%s', (line, namespace) => {
  expect(parseNamespace(line)).toEqual(namespace);
});

it.each([
  ['QUOTA "" (STORAGE 10 512)', [{ name: 'STORAGE', used: 10, limit: 512 }]],
  ['QUOTA "User quota" (MESSAGE 90 100)', [{ name: 'MESSAGE', used: 90, limit: 100 }]],
  [
    'QUOTA x (storage 1 2 MESSAGE 3 4)',
    [
      { name: 'STORAGE', used: 1, limit: 2 },
      { name: 'MESSAGE', used: 3, limit: 4 },
    ],
  ],
  ['QUOTA x ()', []],
  ['QUOTA x (STORAGE lots 2)', []],
  ['QUOTAROOT INBOX x', []],
])('%s', (line, resources) => {
  expect(parseQuota(line)).toEqual(resources);
});

it.each([
  ['Gel&APY-scht', 'Gelöscht'],
  ['Q&A', 'Q&A'],
  ['Q&-A', 'Q&A'],
  ['&ZeVnLIqe-', '日本語'],
  ['Gel\u00c3\u00b6scht', 'Gelöscht'],
  ['&A-', '&A-'],
])('%s', (listed, name) => {
  expect(decodeFolderName(listed)).toBe(name);
});
