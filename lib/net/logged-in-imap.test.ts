// A mailbox is read in few round trips, from what the server said alone, and also where it can do less than others.
import { Duplex } from 'node:stream';
import { expect, it } from 'vitest';
import { type MailboxReading, readMailbox } from './logged-in-imap.ts';

/** What is said to a command's first word, or to the whole of it: untagged lines, then the tagged one ("OK" by default). */
type Answers = Record<string, string[] | undefined>;
interface Manners {
  /** Only the first command of what comes together is heard. */
  loses?: boolean;
  /** Further commands of what comes together are answered with this. */
  refuses?: string;
}

/** A logged-in IMAP server. `trips`: the commands by round trip. */
function imapServer(answers: Answers, { loses = false, refuses }: Manners = {}) {
  const trips: string[][] = [];
  let together: string[] = [];
  const replyTo = (line: string, index: number): string => {
    const [tag = '', ...words] = line.split(' ');
    const command = words.join(' ');
    if (index > 0 && refuses) return `${tag} ${refuses}\r\n`;
    const said = answers[command] ?? answers[words[0] ?? ''] ?? [];
    const tagged = said.find((text) => /^(OK|NO|BAD)\b/.test(text)) ?? 'OK done';
    return [...said.filter((text) => text !== tagged).map((text) => `* ${text}`), `${tag} ${tagged}`, ''].join('\r\n');
  };
  const socket: Duplex = new Duplex({
    read: () => undefined,
    write(chunk: Buffer, _encoding, done) {
      if (together.length === 0)
        setTimeout(() => {
          const heard = loses ? together.slice(0, 1) : together;
          trips.push(together.map((line) => line.split(' ').slice(1).join(' ')));
          together = [];
          for (const [index, line] of heard.entries()) socket.push(replyTo(line, index));
        }, 1);
      together.push(...chunk.toString().split('\r\n').filter(Boolean));
      done();
    },
  });
  return { socket, trips };
}
const read = (
  { socket }: { socket: Duplex },
  capabilities: string[] | null,
  { offered = [], counted }: { offered?: string[]; counted?: (reading: MailboxReading) => void } = {},
) => readMailbox({ socket, unread: Buffer.alloc(0), capabilities, offered }, new AbortController().signal, counted);

const list = ['LIST (\\HasNoChildren) "/" INBOX', 'LIST (\\HasNoChildren \\Sent) "/" "Out &- in"'];
const everything: Answers = {
  NAMESPACE: ['NAMESPACE (("INBOX." ".")) NIL NIL'],
  GETQUOTAROOT: ['QUOTAROOT INBOX a b', 'QUOTA a (STORAGE 10 1000)', 'QUOTA b (STORAGE 900 1000 MESSAGE 3 0)'],
  LIST: list,
  LSUB: ['LSUB () "/" INBOX'],
  'STATUS "INBOX" (MESSAGES UNSEEN UIDNEXT)': ['STATUS INBOX (MESSAGES 3 UNSEEN 1 UIDNEXT 9)'],
  'STATUS "Out &- in" (MESSAGES UNSEEN UIDNEXT)': ['STATUS "Out &- in" (MESSAGES 0 UNSEEN 0 UIDNEXT 1)'],
  EXAMINE: ['3 EXISTS'],
  FETCH: ['3 FETCH (INTERNALDATE "01-Nov-2026 10:00:00 +0000")'],
};

it('reads everything in three round trips where counts are asked one by one', async () => {
  const server = imapServer(everything);
  const reading = await read(server, ['IMAP4REV1', 'NAMESPACE', 'QUOTA', 'ID']);
  expect(reading).toMatchObject({
    folders: [
      { path: 'INBOX', subscribed: true, messages: 3, unseen: 1, uidNext: 9, newest: '2026-11-01T10:00:00.000Z' },
      { path: 'Out & in', listed: 'Out &- in', specialUse: '\\Sent', subscribed: false, messages: 0, newest: null },
    ],
    quota: [{ name: 'STORAGE', used: 900, limit: 1000 }],
    namespacePrefix: 'INBOX.',
    delimiter: '.',
    refused: null,
    refusals: [],
    uncounted: [],
  });
  expect(server.trips.map((trip) => trip.map((command) => command.split(' ')[0]))).toEqual([
    ['ID', 'NAMESPACE', 'GETQUOTAROOT', 'LIST', 'LSUB'],
    ['STATUS', 'STATUS'],
    ['EXAMINE', 'FETCH', 'LOGOUT'],
  ]);
});

it('needs one less where LIST brings the counts along', async () => {
  const server = imapServer({ LIST: [...list, 'STATUS INBOX (MESSAGES 3)', 'STATUS "Out &- in" (MESSAGES 2)'] });
  const early: MailboxReading[] = [];
  await read(server, ['LIST-EXTENDED', 'LIST-STATUS', 'SPECIAL-USE'], { counted: (reading) => early.push(reading) });
  expect(early.map(({ folders }) => folders.map(({ messages }) => messages))).toEqual([[3, 2]]);
  expect(server.trips).toHaveLength(2);
  expect(server.trips[0]).toEqual(['LIST "" "*" RETURN (SUBSCRIBED SPECIAL-USE STATUS (MESSAGES UNSEEN UIDNEXT))']);
});

it('asks in the plain form where the announced one is not understood', async () => {
  const server = imapServer({
    ...everything,
    LIST: undefined,
    'LIST "" "*"': list,
    'LIST "" "*" RETURN (SUBSCRIBED)': ['BAD what'],
  });
  const { folders, refused } = await read(server, ['LIST-EXTENDED']);
  expect(folders.map(({ messages }) => messages)).toEqual([3, 0]);
  expect(refused).toBeNull();
});

it('asks for the capabilities along with what needs none, and for the rest when they are known', async () => {
  const server = imapServer({ ...everything, CAPABILITY: ['CAPABILITY IMAP4rev1 NAMESPACE QUOTA'] });
  const { capabilities, namespacePrefix, quota } = await read(server, null, { offered: ['IMAP4REV1', 'QUOTA'] });
  expect(capabilities).toEqual(['IMAP4REV1', 'NAMESPACE', 'QUOTA']);
  expect([namespacePrefix, quota.length]).toEqual(['INBOX.', 1]);
  expect(server.trips[0]).toEqual(['CAPABILITY', 'GETQUOTAROOT INBOX', 'LIST "" "*"', 'LSUB "" "*"']);
  expect(server.trips[1]?.[0]).toBe('NAMESPACE');
});

it('goes on to the folders where NAMESPACE is refused', async () => {
  const server = imapServer({ ...everything, NAMESPACE: ['BAD unknown'], GETQUOTAROOT: ['NO not for you'] });
  const { folders, refused, namespacePrefix, quota } = await read(server, ['NAMESPACE', 'QUOTA']);
  expect(folders).toHaveLength(2);
  expect([refused, namespacePrefix, quota]).toEqual([null, '', []]);
});

it('tells what a server said that let us in and knows no mailbox', async () => {
  const words = 'BAD User is authenticated but not connected.';
  const server = imapServer({ CAPABILITY: [words], NAMESPACE: [words], LIST: [words], LSUB: [words] });
  const { refused, folders } = await read(server, null, { offered: ['NAMESPACE'] });
  expect(refused).toEqual({ code: null, words: 'User is authenticated but not connected.' });
  expect(folders).toEqual([]);
  expect(server.trips.flat().filter((command) => command === 'NAMESPACE').length).toBeLessThan(3);
});

it('counts what STATUS refused by opening the folder', async () => {
  const server = imapServer({ ...everything, 'STATUS "INBOX" (MESSAGES UNSEEN UIDNEXT)': ['NO [SERVERBUG] no'] });
  const { folders, uncounted } = await read(server, []);
  expect(folders[0]).toMatchObject({ messages: 3, unseen: null });
  expect(uncounted).toEqual([{ path: 'INBOX', code: 'SERVERBUG', words: 'no' }]);
});

it('leaves unknown what nobody counted', async () => {
  const refusal = ['NO try later'];
  const server = imapServer({
    ...everything,
    'STATUS "INBOX" (MESSAGES UNSEEN UIDNEXT)': refusal,
    'STATUS "Out &- in" (MESSAGES UNSEEN UIDNEXT)': refusal,
    EXAMINE: ['NO cannot open'],
  });
  const { folders, refusals } = await read(server, []);
  expect(folders.map(({ messages, unseen, uidNext }) => [messages, unseen, uidNext])).toEqual([
    [null, null, null],
    [null, null, null],
  ]);
  expect(refusals[0]).toEqual({ path: 'INBOX', code: null, words: 'cannot open' });
});

it('asks a server that loses what comes together once more, one thing after the other', {
  timeout: 10_000,
}, async () => {
  const server = imapServer(everything, { loses: true });
  const { folders, namespacePrefix } = await read(server, ['NAMESPACE']);
  expect(folders.map(({ messages, newest }) => [messages, newest])).toEqual([
    [3, '2026-11-01T10:00:00.000Z'],
    [0, null],
  ]);
  expect(namespacePrefix).toBe('INBOX.');
});

it('asks a server that refuses what comes too soon once more, one thing after the other', async () => {
  const server = imapServer(everything, { refuses: 'BAD one at a time' });
  const { folders, refused } = await read(server, ['NAMESPACE']);
  expect(folders.map(({ messages }) => messages)).toEqual([3, 0]);
  expect(refused).toBeNull();
});

it('reads names that come as literals', async () => {
  const server = imapServer({ ...everything, LIST: ['LIST () "/" INBOX', 'LIST () "/" {5}\r\na "b"'] });
  const { folders } = await read(server, []);
  expect(folders.map(({ path }) => path)).toEqual(['INBOX', 'a "b"']);
});

it('guesses no use from names, and takes those of XLIST', async () => {
  const plain = imapServer({ LIST: ['LIST () "/" INBOX', 'LIST () "/" Sent', 'LIST () "/" "Deleted Items"'] });
  expect((await read(plain, ['SPECIAL-USE'])).folders.map(({ specialUse }) => specialUse)).toEqual([null, null, null]);
  const older = imapServer({ XLIST: ['XLIST (\\Inbox) "/" Posteingang', 'XLIST (\\Spam) "/" Werbung'] });
  expect((await read(older, ['XLIST'])).folders.map(({ path, specialUse }) => [path, specialUse])).toEqual([
    ['INBOX', null],
    ['Werbung', '\\Junk'],
  ]);
});

it('hears a farewell that came with the answer to the login, whether the connection ends before it is read or after', async () => {
  const signal = new AbortController().signal;
  for (const ended of [true, false]) {
    const socket = new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() });
    socket.push(null);
    if (ended) {
      socket.resume();
      await new Promise((resolve) => socket.once('end', resolve));
    }
    const unread = Buffer.from('* BYE over and out\r\n');
    const reading = await readMailbox({ socket, unread, capabilities: null, offered: [] }, signal);
    expect(reading).toMatchObject({ folders: [], refused: { code: null, words: 'over and out' } });
  }
});

it('calls a session gone that ended without a word', async () => {
  const { socket } = imapServer({});
  socket.destroy();
  await expect(read({ socket }, null)).rejects.toMatchObject({ code: 'MAILBOX_GONE' });
});
