// What the server says comes first; names count where it says nothing, at any level, and nothing is made up.
import { expect, it } from 'vitest';
import { watchedFolders } from './watched-folders.ts';

const folders = (...paths: Array<string | [string, string]>) =>
  paths.map((entry) =>
    typeof entry === 'string' ? { path: entry, specialUse: null } : { path: entry[0], specialUse: entry[1] },
  );

it.each([
  [
    folders('INBOX', ['Rubbish', '\\Junk'], 'Junk', ['Sent Items', '\\Sent'], ['Trash', '\\Trash']),
    '/',
    'Rubbish',
    'Trash',
    'Sent Items',
  ],
  [folders('INBOX', 'INBOX.Spam', 'INBOX.Trash', 'INBOX.Sent'), '.', 'INBOX.Spam', 'INBOX.Trash', 'INBOX.Sent'],
  [
    folders('INBOX', 'Junk E-mail', 'Deleted Items', 'Sent Messages'),
    '/',
    'Junk E-mail',
    'Deleted Items',
    'Sent Messages',
  ],
  [folders('INBOX', 'Junkyard', 'Spam/Old', 'Presentations'), '/', null, null, null],
  [folders('INBOX', 'Spam'), null, 'Spam', null, null],
])('%j', (list, delimiter, junk, trash, sent) => {
  expect(watchedFolders(list, delimiter)).toEqual({ junk, trash, sent });
});
