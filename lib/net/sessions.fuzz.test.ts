// Whatever bytes a server sends, in whatever pieces: a session ends in a value or in a DialogueError, and proves nothing false.
import { Duplex } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzTimeout } from '../../e2e/fuzz/fuzz-runs.ts';
import { Secret } from '../model/secret.ts';
import { classifyImapLogin, classifyPopLogin, classifySmtpLogin } from '../records/login-result.ts';
import { Dialogue, DialogueError } from './dialogue.ts';
import { imapScript } from './imap.ts';
import { ImapPipeline } from './imap-pipeline.ts';
import { MailboxGoneError, type MailboxReading, readMailbox } from './logged-in-imap.ts';
import { internalDate, readNewest } from './newest-messages.ts';
import { pop3Script } from './pop3.ts';
import type { LoginReply, ProtocolScript } from './protocol-script.ts';
import { submissionScript } from './smtp.ts';

/** A server that says what it has to say, in pieces, hears nothing, and hangs up. */
class Speaker extends Duplex {
  readonly #pieces: Buffer[];
  heard = '';
  constructor(pieces: Buffer[]) {
    super({ allowHalfOpen: false });
    this.#pieces = [...pieces];
    this.on('error', () => undefined);
  }
  override _read(): void {
    setImmediate(() => this.push(this.#pieces.shift() ?? null));
  }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.heard += chunk.toString('latin1');
    done();
  }
}

const words = [
  ...[
    '* OK ',
    '* NO ',
    '* BYE ',
    '* PREAUTH ',
    '* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR ',
    'M1 OK ',
    'M1 NO ',
    'M2 BAD ',
  ],
  ...[
    'M3 OK ',
    '[CAPABILITY ',
    '[AUTHENTICATIONFAILED] ',
    ']',
    '+ ',
    '+\r\n',
    '+OK ',
    '-ERR [AUTH] ',
    '.\r\n',
    '..',
    'SASL PLAIN',
  ],
  ...[
    '220 ',
    '250-',
    '250 ',
    '235 ',
    '334 ',
    '535 5.7.8 ',
    '421 ',
    'AUTH PLAIN LOGIN',
    'STARTTLS',
    'SIZE ',
    '{4294967296}',
  ],
  ...[
    '\r\n',
    '\r\n',
    '\r\n',
    '\n',
    '\r',
    '(',
    ')',
    '"',
    '\\',
    ' ',
    '\0',
    '\xff',
    '\x1b[2J',
    '* 1 FETCH (INTERNALDATE "',
    ...['P1 OK ', 'P2 OK ', 'P3 BAD ', 'P4 NO ', '* LIST () "/" ', '* STATUS INBOX (MESSAGES ', '* QUOTA "" (STORAGE '],
    ...['* NAMESPACE (("', '{3}\r\n', '{9000}\r\n', '* 3 EXISTS\r\n'],
  ],
];
const speech = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 40,
  })
  .map((parts) => Buffer.from(parts.join(''), 'latin1'));
const pieces = fc.tuple(speech, fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 })).map(([bytes, sizes]) => {
  const cut: Buffer[] = [];
  let at = 0;
  for (const size of sizes) {
    if (at < bytes.length) cut.push(bytes.subarray(at, at + size));
    at += size;
  }
  if (at < bytes.length) cut.push(bytes.subarray(at));
  return cut;
});
const runs = { numRuns: Math.min(Number(process.env.MAILMEND_FUZZ ?? 200), 20_000) };

const { signal } = new AbortController();
const secret = new Secret('Kz-swordfish');

/** A whole session up to the login; the steps that a hostile speech lets us come to. */
async function converse(script: ProtocolScript, dialogue: Dialogue): Promise<LoginReply | null> {
  try {
    const { capabilities } = await script.greeting(dialogue, signal);
    const offered = capabilities ?? (await script.capabilities(dialogue, signal, capabilities));
    script.mechanisms(offered);
    script.plaintextLogin(offered);
    script.sizeLimit(offered);
    await script.starttls(dialogue, signal);
    return await script.login(dialogue, { username: 'anna', secret, capabilities: offered }, signal);
  } catch (error) {
    if (!(error instanceof DialogueError)) throw error;
    return null;
  }
}

const isAccepted = (reply: LoginReply): boolean => {
  if (reply.kind === 'imap')
    return reply.status !== 'WRONG-TAG' && classifyImapLogin({ ...reply, status: reply.status }) === 'accepted';
  return reply.kind === 'pop3' ? classifyPopLogin(reply) === 'accepted' : classifySmtpLogin(reply) === 'accepted';
};

describe('a hostile speech', () => {
  it.each([
    ['IMAP', imapScript, /^M\d+ OK/m],
    ['POP3', pop3Script, /^\+OK/m],
    ['submission', submissionScript, /^235/m],
  ] as const)(
    '%s',
    async (_protocol, script, yes) => {
      await fc.assert(
        fc.asyncProperty(pieces, async (parts) => {
          const server = new Speaker(parts);
          const dialogue = new Dialogue(server);
          try {
            const reply = await converse(script(), dialogue);
            // Accepted only by the server's own yes, and the password never in what is kept.
            if (reply && isAccepted(reply)) expect(Buffer.concat(parts).toString('latin1')).toMatch(yes);
            const kept = JSON.stringify([dialogue.transcript, reply]);
            expect(kept).not.toContain('swordfish');
            expect(kept).not.toContain(Buffer.from('\0anna\0Kz-swordfish').toString('base64'));
          } finally {
            dialogue.destroy();
          }
        }),
        runs,
      );
    },
    fuzzTimeout,
  );

  it(
    'dates of the newest messages',
    async () => {
      await fc.assert(
        fc.asyncProperty(pieces, async (parts) => {
          const folders = [{ path: 'INBOX', listed: 'INBOX', messages: null }];
          const dialogue = new Dialogue(new Speaker(parts));
          const { dates } = await readNewest(new ImapPipeline(dialogue), folders, signal);
          for (const date of dates.values()) expect(Number.isNaN(Date.parse(date))).toBe(false);
          dialogue.destroy();
        }),
        runs,
      );
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          const date = internalDate(`* 1 FETCH (INTERNALDATE "${text}")`);
          expect(date === null || !Number.isNaN(Date.parse(date))).toBe(true);
        }),
      );
    },
    fuzzTimeout,
  );

  it(
    'a mailbox',
    async () => {
      await fc.assert(
        fc.asyncProperty(pieces, async (parts) => {
          const session = {
            socket: new Speaker(parts),
            unread: Buffer.alloc(0),
            capabilities: null,
            offered: ['QUOTA'],
          };
          const reading = await readMailbox(session, signal).catch((error: unknown) => error);
          const ended = reading instanceof DialogueError || reading instanceof MailboxGoneError;
          expect(ended || Array.isArray((reading as MailboxReading).folders)).toBe(true);
        }),
        runs,
      );
    },
    fuzzTimeout,
  );
});
