// What is read of a mailbox is what the server said: a folder's use is never guessed from its name.
import { Duplex } from 'node:stream';
import { expect, it } from 'vitest';
import { readMailbox } from './logged-in-imap.ts';

/** A logged-in IMAP server that answers each command by its first word. */
function imapServer(answers: Record<string, string[]>): Duplex {
  return new Duplex({
    read: () => undefined,
    write(chunk: Buffer, _encoding, done) {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        const [tag, command = ''] = line.split(' ');
        const untagged = (answers[command.toUpperCase()] ?? []).map((answer) => `* ${answer}\r\n`).join('');
        setImmediate(() => this.push(`${untagged}${tag} OK done\r\n`));
      }
      done();
    },
  });
}
const read = (capabilities: string[], list: string[]) =>
  readMailbox(
    {
      socket: imapServer({ NAMESPACE: ['NAMESPACE (("" "/")) NIL NIL'], LIST: list, LSUB: list }),
      unread: Buffer.alloc(0),
      capabilities,
    },
    'mail.sunny.example',
    new AbortController().signal,
  );

it('puts no prefix before names that the server lists whole', async () => {
  // Without NAMESPACE the library asks for LIST "" "", and this server answers it with all folders.
  const list = ['LIST () "/" INBOX', 'LIST () "/" "Sent Items"'];
  const { folders, namespacePrefix } = await read(['IMAP4REV1'], list);
  expect(folders.map(({ path }) => path)).toEqual(['INBOX', 'Sent Items']);
  expect(namespacePrefix).toBe('');
});

it('takes special uses from the server', async () => {
  const list = ['LIST (\\HasNoChildren) "/" INBOX', 'LIST (\\HasNoChildren \\Sent) "/" "Out"'];
  const { folders } = await read(['IMAP4REV1', 'NAMESPACE', 'SPECIAL-USE'], list);
  expect(folders.map(({ path, specialUse }) => [path, specialUse])).toEqual([
    ['INBOX', null],
    ['Out', '\\Sent'],
  ]);
});

it('guesses none from names', async () => {
  const list = ['LIST (\\HasNoChildren) "/" INBOX', 'LIST (\\HasNoChildren) "/" Sent', 'LIST () "/" "Deleted Items"'];
  const { folders } = await read(['IMAP4REV1', 'NAMESPACE', 'SPECIAL-USE'], list);
  expect(folders.map(({ path, specialUse }) => [path, specialUse])).toEqual([
    ['INBOX', null],
    ['Sent', null],
    ['Deleted Items', null],
  ]);
});
