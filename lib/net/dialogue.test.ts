import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { caps, Dialogue, DialogueError, UnsendableLineError } from './dialogue.ts';

/** A socket whose two directions the test holds. */
class Pair extends PassThrough {
  sent = '';
  override write(chunk: never, ...rest: never[]): boolean {
    this.sent += Buffer.from(chunk).toString('latin1');
    (rest.at(-1) as (() => void) | undefined)?.();
    return true;
  }
  say(text: string | Buffer): void {
    this.push(typeof text === 'string' ? Buffer.from(text, 'latin1') : text);
  }
}

describe('Dialogue', () => {
  let socket: Pair;
  let dialogue: Dialogue;
  const signal = new AbortController().signal;
  beforeEach(() => {
    socket = new Pair();
    dialogue = new Dialogue(socket);
  });
  const failure = async (work: Promise<unknown>) =>
    ((await work.catch((error: unknown) => error)) as DialogueError).failure;

  it('cuts lines however the bytes are split', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[ -~]{0,40}$/), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 7 }),
        async (lines, step) => {
          const pair = new Pair();
          const talk = new Dialogue(pair);
          const text = lines.map((line) => `${line}\r\n`).join('');
          for (let at = 0; at < text.length; at += step) pair.say(text.slice(at, at + step));
          for (const line of lines) expect(await talk.readLine(signal)).toBe(line);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('accepts bare LF', async () => {
    socket.say('one\ntwo\n');
    expect([await dialogue.readLine(signal), await dialogue.readLine(signal)]).toEqual(['one', 'two']);
  });

  it('gives the lines that came before the server hung up, then says closed', async () => {
    socket.say('* BYE\r\n');
    socket.push(null);
    expect(await dialogue.readLine(signal)).toBe('* BYE');
    expect(await failure(dialogue.readLine(signal))).toBe('closed');
  });

  it('knows a socket that ended before it was given', async () => {
    const gone = new Pair();
    gone.destroy();
    await new Promise((resolve) => gone.once('close', resolve));
    expect(await failure(new Dialogue(gone).readLine(signal))).toBe('closed');
  });

  it('refuses a line over the cap and keeps no more of it', async () => {
    socket.say('x'.repeat(caps.line + 2));
    expect(await failure(dialogue.readLine(signal))).toBe('too-much-data');
    expect(socket.destroyed).toBe(true);
  });

  it('refuses an unread flood', async () => {
    for (let sent = 0; sent <= caps.response; sent += 4_096) socket.say(Buffer.alloc(4_096, 'a\n'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(dialogue.ended).toBe(true);
  });

  it('refuses a session over the cap, read or not', async () => {
    const read = async () => {
      for (let line = 0; line < caps.session / 100 + 10; line += 1) {
        socket.say(`${'y'.repeat(98)}\r\n`);
        await dialogue.readLine(signal);
      }
    };
    expect(await failure(read())).toBe('too-much-data');
  });

  it('stops waiting when the signal ends', async () => {
    const controller = new AbortController();
    const waiting = failure(dialogue.readLine(controller.signal));
    controller.abort();
    expect(await waiting).toBe('aborted');
  });

  it.each(['a\r\nDELE 1', 'a\nb', 'a\rb', 'a\0b'])('never sends a second command: %j', (line) => {
    expect(() => dialogue.send(line)).toThrow(UnsendableLineError);
    expect(socket.sent).toBe('');
    expect(dialogue.transcript).toEqual([]);
  });

  it('keeps what it is told to show, not what it sends', () => {
    dialogue.send('PASS swordfish', 'PASS [hidden]');
    expect(socket.sent).toBe('PASS swordfish\r\n');
    expect(JSON.stringify(dialogue.transcript)).not.toContain('swordfish');
  });

  it('makes control and bidi characters of the server visible in the transcript', async () => {
    socket.say('* OK \x1b[31m\u0007\r\n');
    await dialogue.readLine(signal);
    expect(dialogue.transcript[0]?.text).not.toMatch(/[\x00-\x1f]/);
  });

  it('keeps a bounded transcript', async () => {
    for (let line = 0; line < 200; line += 1) socket.say(`line ${line}\r\n`);
    for (let line = 0; line < 200; line += 1) await dialogue.readLine(signal);
    expect(dialogue.transcript).toHaveLength(caps.transcriptLines);
  });

  it('hands over what was not read', async () => {
    socket.say('one\r\ntwo');
    await dialogue.readLine(signal);
    expect(dialogue.hasUnread()).toBe(true);
    expect(dialogue.detach().unread.toString()).toBe('two');
  });

  it('ends with DialogueError only', async () => {
    dialogue.destroy();
    await expect(dialogue.readLine(signal)).rejects.toBeInstanceOf(DialogueError);
  });
});
