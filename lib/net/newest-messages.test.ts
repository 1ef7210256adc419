// Newest dates are read in one go, from whatever the server says, without ever reading a message.
import { Duplex } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Dialogue } from './dialogue.ts';
import { ImapPipeline } from './imap-pipeline.ts';
import { internalDate, readNewest } from './newest-messages.ts';

it.each([
  ['* 42 FETCH (INTERNALDATE "17-Jul-1996 02:44:25 -0700")', '1996-07-17T09:44:25.000Z'],
  ['* 1 FETCH (UID 7 INTERNALDATE " 3-Nov-2026 10:00:00 +0000")', '2026-11-03T10:00:00.000Z'],
  ['* 1 FETCH (INTERNALDATE "31-Feb-9999 99:00:00 +0000")', null],
  ['* 1 FETCH (INTERNALDATE NIL)', null],
  ['* 1 FETCH (FLAGS (\\Seen))', null],
])('%s', (line, date) => {
  expect(internalDate(line)).toBe(date);
});

it('reads back every date a server may write', () => {
  const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const times = fc.date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(times, (time) => {
      const iso = `${time.toISOString().slice(0, 19)}.000Z`;
      const [year, number, day] = iso.slice(0, 10).split('-');
      const written = `${day}-${month[Number(number) - 1]}-${year} ${iso.slice(11, 19)} +0000`;
      expect(internalDate(`* 1 FETCH (INTERNALDATE "${written}")`)).toBe(iso);
    }),
  );
});

/** A server that answers each line with what `answer` gives for it; keeps what it was sent. */
function server(answer: (command: string, tag: string) => string[]) {
  const sent: string[] = [];
  const socket = new Duplex({
    read: () => undefined,
    write(chunk: Buffer, _encoding, done) {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        const [tag = '', ...words] = line.split(' ');
        sent.push(words.join(' '));
        for (const reply of answer(words[0] ?? '', tag)) setImmediate(() => socket.push(`${reply}\r\n`));
      }
      done();
    },
  });
  return { socket, sent };
}
const folders = [
  { path: 'INBOX', listed: 'INBOX', messages: 9 },
  { path: 'Gel\u00f6scht "x"', listed: 'Gel&APY-scht "x"', messages: null },
];
const ask = (socket: Duplex, of = folders as Parameters<typeof readNewest>[1]) =>
  readNewest(new ImapPipeline(new Dialogue(socket)), of, new AbortController().signal);
const date = '* 9 FETCH (INTERNALDATE "01-Nov-2026 10:00:00 +0000")';

it('asks all folders and says goodbye without waiting between', async () => {
  const { socket, sent } = server((command, tag) => [
    ...(command === 'FETCH' ? [date] : command === 'EXAMINE' ? ['* FLAGS ()', '* 9 EXISTS'] : []),
    `${tag} OK done`,
  ]);
  const { dates, counts, refusals } = await ask(socket);
  expect(refusals).toEqual([]);
  expect([...dates]).toEqual(folders.map(({ path }) => [path, '2026-11-01T10:00:00.000Z']));
  expect([...counts]).toEqual(folders.map(({ path }) => [path, 9]));
  expect(sent).toEqual([
    'EXAMINE "INBOX"',
    'FETCH * (INTERNALDATE)',
    'EXAMINE "Gel&APY-scht \\"x\\""',
    'FETCH * (INTERNALDATE)',
    'LOGOUT',
  ]);
});

it('opens an empty folder, and asks it for no message', async () => {
  const { socket, sent } = server((_command, tag) => [`${tag} OK done`]);
  await ask(socket, [{ path: 'INBOX', listed: 'INBOX', messages: 0 }]);
  expect(sent).toEqual(['EXAMINE "INBOX"', 'LOGOUT']);
});

it('gives a folder that is refused no date, least of all its neighbour\u2019s', async () => {
  let asked = 0;
  const { socket } = server((command, tag) => {
    asked += 1;
    if (asked === 1) return [`${tag} NO [SERVERBUG] denied`];
    return [...(command === 'FETCH' ? [date] : []), `${tag} OK done`];
  });
  const { dates, refusals } = await ask(socket);
  expect([...dates.keys()]).toEqual(['Gel\u00f6scht "x"']);
  expect(refusals).toEqual([{ path: 'INBOX', code: 'SERVERBUG', words: 'denied' }]);
});

it('keeps what it has when the server hangs up', async () => {
  let asked = 0;
  const { socket } = server((command, tag) => {
    asked += 1;
    return asked > 2 ? [] : [...(command === 'FETCH' ? [date] : []), `${tag} OK done`];
  });
  const reading = ask(socket);
  setImmediate(() => setImmediate(() => socket.push(null)));
  expect([...(await reading).dates.keys()]).toEqual(['INBOX']);
});

it('never sends a folder name that could be another command', async () => {
  const { socket, sent } = server((_command, tag) => [`${tag} OK done`]);
  const names = ['a\r\nX DELETE INBOX', 'b\0', '\u00fcber'];
  await ask(
    socket,
    names.map((name) => ({ path: name, listed: name, messages: 1 })),
  );
  expect(sent).toEqual(['LOGOUT']);
});
