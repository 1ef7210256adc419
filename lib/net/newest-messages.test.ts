// Newest dates are read in one go, from whatever the server says, without ever reading a message.
import { Duplex } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
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
function server(answer: (line: string) => string[]) {
  const sent: string[] = [];
  const socket = new Duplex({
    read: () => undefined,
    write(chunk: Buffer, _encoding, done) {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        sent.push(line);
        for (const reply of answer(line)) setImmediate(() => socket.push(`${reply}\r\n`));
      }
      done();
    },
  });
  return { socket, sent };
}
const folders = [
  { path: 'INBOX', listed: 'INBOX' },
  { path: 'Gel\u00f6scht "x"', listed: 'Gel&APY-scht "x"' },
];
const ask = (socket: Duplex, signal = new AbortController().signal) => readNewest(socket, folders, signal);
const date = '* 9 FETCH (INTERNALDATE "01-Nov-2026 10:00:00 +0000")';

it('asks all folders and says goodbye without waiting between', async () => {
  const { socket, sent } = server((line) => {
    const [tag, command] = line.split(' ');
    return [...(command === 'FETCH' ? [date] : []), `${tag} OK done`];
  });
  const { dates, refusals } = await ask(socket);
  expect(refusals).toEqual([]);
  expect([...dates]).toEqual(folders.map(({ path }) => [path, '2026-11-01T10:00:00.000Z']));
  expect(sent.map((line) => line.split(' ').slice(1).join(' '))).toEqual([
    'EXAMINE "INBOX"',
    'FETCH * (INTERNALDATE)',
    'EXAMINE "Gel&APY-scht \\"x\\""',
    'FETCH * (INTERNALDATE)',
    'LOGOUT',
  ]);
});

it('gives a folder that is refused no date, least of all its neighbour\u2019s', async () => {
  const { socket } = server((line) => {
    const [tag, command] = line.split(' ');
    if (tag === 'E0' || tag === 'F0') return [`${tag} NO [SERVERBUG] denied`];
    return [...(command === 'FETCH' ? [date] : []), `${tag} OK done`];
  });
  const { dates, refusals } = await ask(socket);
  expect([...dates.keys()]).toEqual(['Gel\u00f6scht "x"']);
  expect(refusals).toEqual([{ path: 'INBOX', code: 'SERVERBUG', words: 'denied' }]);
});

it('keeps what it has when the server hangs up', async () => {
  const { socket } = server((line) => (line.startsWith('F0') ? [date, 'F0 OK done'] : []));
  const reading = ask(socket);
  setImmediate(() => setImmediate(() => socket.push(null)));
  expect([...(await reading).dates.keys()]).toEqual(['INBOX']);
});

it('never sends a folder name that could be another command', async () => {
  const { socket, sent } = server((line) => [`${line.split(' ')[0]} OK done`]);
  const names = ['a\r\nX DELETE INBOX', 'b\0', '\u00fcber'];
  await readNewest(
    socket,
    names.map((name) => ({ path: name, listed: name })),
    new AbortController().signal,
  );
  expect(sent).toEqual(['L LOGOUT']);
});
