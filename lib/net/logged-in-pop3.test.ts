// What POP shows is read from answers alone: a server that falls silent or hangs up has refused nothing.
import { Duplex } from 'node:stream';
import { expect, it } from 'vitest';
import { readPopMailbox } from './logged-in-pop3.ts';

/** A logged-in POP server: each command's answer, or what it does to the session instead. */
function popServer(answers: Record<string, string | ((socket: Duplex) => void)>): Duplex {
  const socket: Duplex = new Duplex({
    read: () => undefined,
    write(chunk: Buffer, _encoding, done) {
      const command = chunk.toString().split(/[ \r]/)[0] ?? '';
      const answer = answers[command] ?? '+OK\r\n';
      setImmediate(() => (typeof answer === 'string' ? socket.push(answer) : answer(socket)));
      done();
    },
  });
  return socket;
}
const read = (answers: Parameters<typeof popServer>[0], signal = new AbortController().signal) =>
  readPopMailbox({ socket: popServer(answers), unread: Buffer.alloc(0) }, signal);
const hangUp = (socket: Duplex) => socket.destroy();

it('reads the count, the size and that UIDL works', async () => {
  expect(await read({ STAT: '+OK 3 900\r\n', UIDL: '+OK 1 abc\r\n.\r\n' })).toEqual({
    messages: 3,
    octets: 900,
    uidl: true,
  });
});

it('takes a refusal of UIDL for its absence', async () => {
  expect(await read({ STAT: '+OK 3 900\r\n', UIDL: '-ERR unknown command\r\n' })).toMatchObject({ uidl: false });
});

it.each([
  ['hangs up at STAT', { STAT: hangUp }, 'hung-up'],
  ['hangs up at UIDL', { STAT: '+OK 3 900\r\n', UIDL: hangUp }, 'hung-up'],
  ['refuses STAT', { STAT: '-ERR no\r\n' }, 'refused'],
  ['answers STAT with nonsense', { STAT: '+OK many\r\n' }, 'ended'],
])('a server that %s', async (_, answers, failure) => {
  await expect(read(answers)).rejects.toMatchObject({ code: 'POP_READ', failure });
});

it('says nothing of UIDL when the server falls silent', async () => {
  const run = new AbortController();
  const silent = () => run.abort();
  await expect(read({ STAT: '+OK 3 900\r\n', UIDL: silent }, run.signal)).rejects.toMatchObject({ failure: 'ended' });
});
