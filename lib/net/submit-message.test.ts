// The message goes out once, to one address, as one message: whatever the address or the text holds, no further command.
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeTestMessage } from '../records/test-message.ts';
import { Dialogue, UnsendableLineError } from './dialogue.ts';
import { smtpData } from './smtp-data.ts';
import { submitMessage } from './submit-message.ts';

const signal = new AbortController().signal;
const address = 'anna@sunny.example';
const token = '0123456789abcdef0123456789abcdef';
const text = writeTestMessage(address, token, new Date('2026-11-23T10:00:00Z'))?.text ?? '';

/** A server that answers what it hears; undefined: hangs up. */
class Server extends PassThrough {
  heard = '';
  readonly #answer: (heard: string) => string | undefined;
  constructor(answer: (heard: string) => string | undefined) {
    super();
    this.#answer = answer;
  }
  override write(chunk: never, ...rest: never[]): boolean {
    const heard = Buffer.from(chunk).toString('latin1');
    this.heard += heard;
    const reply = this.#answer(heard);
    setImmediate(() => this.push(reply === undefined ? null : Buffer.from(`${reply}\r\n`)));
    (rest.at(-1) as (() => void) | undefined)?.();
    return true;
  }
}
const taking = (heard: string) => (heard === 'DATA\r\n' ? '354 go on' : '250 2.0.0 Ok: queued as 4F1');

/** Undoes dot-stuffing as a server does (RFC 5321 4.5.2); null: the end mark is not where it belongs. */
function received(wire: string): string | null {
  const end = wire.startsWith('.\r\n') ? 0 : wire.indexOf('\r\n.\r\n') + 2;
  if (end + 3 !== wire.length) return null;
  return wire
    .slice(0, end)
    .split('\r\n')
    .map((line) => line.replace(/^\./, ''))
    .join('\r\n');
}

describe('smtpData', () => {
  it('ends a message at its end and nowhere else, and loses nothing', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('.', '..', '.\r', '\n.\n', '\r.\r', '\r\n.\r\nMAIL FROM:<x@y.zz>'),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const given = lines.join('\r\n').toWellFormed();
        const normal = given.split(/\r\n|\r|\n/).join('\r\n');
        const wire = smtpData(given).toString('utf8');
        const back = received(wire);
        expect(back).not.toBeNull();
        expect(back?.replace(/\r\n$/, '')).toBe(normal.replace(/\r\n$/, ''));
        expect(wire.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('submitMessage', () => {
  it('says MAIL, RCPT and DATA, each once, from the address to the address', async () => {
    const server = new Server(taking);
    const dialogue = new Dialogue(server);
    const reply = await submitMessage(dialogue, { address, text, capabilities: ['SIZE 1000000', 'SMTPUTF8'] }, signal);
    expect(reply).toEqual({ stage: 'message', reply: 250, enhanced: '2.0.0', text: '250 2.0.0 Ok: queued as 4F1' });
    const size = smtpData(text).length;
    const head = `MAIL FROM:<${address}> SIZE=${size}\r\nRCPT TO:<${address}>\r\nDATA\r\n`;
    expect(server.heard).toBe(`${head}${text}.\r\n`);
    expect(dialogue.transcript.map((line) => line.text)).toContain('[the test message]');
  });

  it('uses SIZE and SMTPUTF8 only where they are offered', async () => {
    const said = async (capabilities: string[]) => {
      const server = new Server(taking);
      await submitMessage(new Dialogue(server), { address: 'änne@sunny.example', text, capabilities }, signal);
      return Buffer.from(server.heard.split('\r\n')[0] ?? '', 'latin1').toString('utf8');
    };
    expect(await said([])).toBe('MAIL FROM:<änne@sunny.example>');
    expect(await said(['SMTPUTF8'])).toBe('MAIL FROM:<änne@sunny.example> SMTPUTF8');
  });

  it.each([
    ['mail', 'MAIL', '553 5.7.1 <x>: Sender address rejected: not owned by user', '5.7.1'],
    ['rcpt', 'RCPT', '550 5.1.1 no such user', '5.1.1'],
    ['data', 'DATA', '421 try later', null],
  ])('stops at a refusal of %s: nothing of the message is sent', async (stage, command, refusal, enhanced) => {
    const server = new Server((heard) => (heard.startsWith(command) ? refusal : taking(heard)));
    const reply = await submitMessage(new Dialogue(server), { address, text, capabilities: [] }, signal);
    expect(reply).toEqual({ stage, reply: Number(refusal.slice(0, 3)), enhanced, text: refusal });
    expect(server.heard).not.toContain(token);
    expect(server.heard.split(command)).toHaveLength(2);
  });

  it('knows nothing, and sends nothing again, when the server hangs up on the message', async () => {
    const server = new Server((heard) => (heard.includes(token) ? undefined : taking(heard)));
    const reply = await submitMessage(new Dialogue(server), { address, text, capabilities: [] }, signal);
    expect(reply).toMatchObject({ stage: 'message', reply: 0 });
    expect(server.heard.split(token)).toHaveLength(text.split(token).length);
  });

  it('sends no command for an address that could become one', async () => {
    const odd = fc.constantFrom('\r\n', '\n', '\0', '>', '<', ' ', ',', '"', '\r\nRCPT TO:<eve@evil.example>\r\n', '@');
    await fc.assert(
      fc.asyncProperty(fc.string(), odd, fc.string(), async (before, bad, after) => {
        const server = new Server(taking);
        const attempt = submitMessage(
          new Dialogue(server),
          { address: `a${before}${bad}${after}@sunny.example`, text, capabilities: [] },
          signal,
        );
        await expect(attempt).rejects.toBeInstanceOf(UnsendableLineError);
        expect(server.heard).toBe('');
      }),
    );
  });

  it('any address it takes gives exactly two paths and no further line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (local) => {
        const server = new Server(taking);
        const to = `${local}@sunny.example`;
        await submitMessage(new Dialogue(server), { address: to, text: 'x', capabilities: [] }, signal).catch(
          () => null,
        );
        const lines = server.heard.split('\r\n');
        const path = `<${Buffer.from(to, 'utf8').toString('latin1')}>`;
        if (server.heard !== '') expect(lines).toEqual([`MAIL FROM:${path}`, `RCPT TO:${path}`, 'DATA', 'x', '.', '']);
      }),
    );
  });
});
