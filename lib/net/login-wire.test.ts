// What a login puts on the wire, with every kind of user name and password: never an extra command, never in a transcript.
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Secret } from '../model/secret.ts';
import { Dialogue, UnsendableLineError } from './dialogue.ts';
import { imapScript } from './imap.ts';
import { pop3Script } from './pop3.ts';
import type { LoginReply, ProtocolScript } from './protocol-script.ts';
import { submissionScript } from './smtp.ts';

const signal = new AbortController().signal;

/** A server that answers each thing it is sent by `answer`, and keeps all it was sent. */
class Server extends PassThrough {
  readonly heard: Buffer[] = [];
  readonly #answer: (text: string, count: number) => string | null;
  constructor(answer: (text: string, count: number) => string | null) {
    super();
    this.#answer = answer;
  }
  override write(chunk: never, ...rest: never[]): boolean {
    this.heard.push(Buffer.from(chunk));
    const reply = this.#answer(Buffer.from(chunk).toString('latin1'), this.heard.length);
    if (reply !== null) setImmediate(() => this.push(Buffer.from(reply, 'latin1')));
    (rest.at(-1) as (() => void) | undefined)?.();
    return true;
  }
}

async function login(
  script: ProtocolScript,
  capabilities: string[],
  username: string,
  password: string,
  server: Server,
) {
  const dialogue = new Dialogue(server);
  const request = { username, secret: new Secret(password), capabilities };
  const reply: LoginReply = await script.login(dialogue, request, signal);
  return { reply, dialogue };
}

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60 }),
  fc.constantFrom('a"b\\c', 'pw\r\nM2 DELETE INBOX', 'x{5}', 'ÄÖ€', ' lead', '+', '*', 'a b', 'pw\nQUIT'),
);

describe('IMAP', () => {
  it.each([
    [['IMAP4REV1', 'STARTTLS'], true],
    [['IMAP4REV1', 'STARTTLS', 'LOGINDISABLED'], false],
    [['IMAP4REV1', 'STARTTLS', 'XTLSREQUIRED'], false],
    [[], false],
  ])('%j before TLS: a login is offered: %s', (words, offered) => {
    expect(imapScript().plaintextLogin(words)).toBe(offered);
  });
  const tagOf = (line: string) => line.split(' ')[0];
  it('AUTHENTICATE PLAIN at once: one line of base64', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (user, password) => {
        const server = new Server((line) => `${tagOf(line)} OK done\r\n`);
        const { reply, dialogue } = await login(imapScript(), ['AUTH=PLAIN', 'SASL-IR'], user, password, server);
        expect(reply).toMatchObject({ kind: 'imap', status: 'OK', mechanism: 'PLAIN' });
        expect(server.heard).toHaveLength(1);
        const match = /^M1 AUTHENTICATE PLAIN ([A-Za-z0-9+/=]+)\r\n$/.exec(server.heard[0]?.toString('latin1') ?? '');
        expect(Buffer.from(match?.[1] ?? '', 'base64').toString()).toBe(`\0${user}\0${password}`.toWellFormed());
        expect(JSON.stringify(dialogue.transcript)).not.toContain(match?.[1]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the capabilities of the answer apart from its words', async () => {
    const server = new Server(() => 'M1 OK [CAPABILITY IMAP4rev1 QUOTA] Logged in\r\n');
    const { reply } = await login(imapScript(), ['AUTH=PLAIN', 'SASL-IR'], 'anna', 'secret', server);
    expect(reply).toMatchObject({ code: null, text: 'Logged in', capabilities: ['IMAP4REV1', 'QUOTA'] });
  });

  it('AUTHENTICATE PLAIN after a continuation', async () => {
    const server = new Server((_line, count) => (count === 1 ? '+ \r\n' : 'M1 NO [AUTHENTICATIONFAILED] no\r\n'));
    const { reply, dialogue } = await login(imapScript(), ['AUTH=PLAIN'], 'anna', 'pw\r\nM2 LOGOUT', server);
    expect(reply).toMatchObject({ status: 'NO', code: 'AUTHENTICATIONFAILED' });
    expect(server.heard[1]?.toString()).toMatch(/^[A-Za-z0-9+/=]+\r\n$/);
    expect(JSON.stringify(dialogue.transcript)).not.toContain(server.heard[1]?.toString().trim());
  });

  it('LOGIN sends literals of the announced length', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (user, password) => {
        const server = new Server((_line, count) => (count < 3 ? '+ go on\r\n' : 'M1 OK in\r\n'));
        const { reply, dialogue } = await login(imapScript(), ['IMAP4REV1'], user, password, server);
        expect(reply).toMatchObject({ status: 'OK', mechanism: 'LOGIN' });
        const [u, p] = [Buffer.from(user), Buffer.from(password)];
        const expected = Buffer.concat([
          Buffer.from(`M1 LOGIN {${u.length}}\r\n`),
          u,
          Buffer.from(` {${p.length}}\r\n`),
          p,
          Buffer.from('\r\n'),
        ]);
        expect(Buffer.concat(server.heard).equals(expected)).toBe(true);
        expect(dialogue.transcript.filter(({ from }) => from === 'C').at(-1)?.text).toBe('[hidden]');
      }),
      { numRuns: 60 },
    );
  });

  it('LOGIN between quotes where literals are not known, and never with what could end the line', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (user, password) => {
        const server = new Server((line) => `${tagOf(line)} ${/\{\d+\}\r\n$/.test(line) ? 'BAD what' : 'OK in'}\r\n`);
        const { reply, dialogue } = await login(imapScript(), ['IMAP4REV1'], user, password, server);
        const quotable = /^[\x20-\x7e]*$/.test(user + password);
        expect(reply).toMatchObject({ status: quotable ? 'OK' : 'BAD', mechanism: 'LOGIN' });
        expect(server.heard).toHaveLength(quotable ? 2 : 1);
        if (!quotable) return;
        const line = server.heard[1]?.toString('latin1') ?? '';
        const match = /^M2 LOGIN "((?:[^"\\\r\n]|\\["\\])*)" "((?:[^"\\\r\n]|\\["\\])*)"\r\n$/.exec(line);
        expect(match?.slice(1).map((part) => part.replace(/\\(.)/g, '$1'))).toEqual([user, password]);
        expect(dialogue.transcript.filter(({ from }) => from === 'C').at(-1)?.text).toBe(
          'M2 LOGIN [user name] [hidden]',
        );
      }),
      { numRuns: 60 },
    );
  });
  it('LOGIN where PLAIN is announced and then not taken', async () => {
    const answers = ['M1 NO [CANNOT] no such mechanism\r\n', '+ go on\r\n', '+ go on\r\n', 'M2 OK in\r\n'];
    const none = ['M1 NO no such mechanism\r\n', ...answers.slice(1)];
    const asked = async (lines: string[], words: string[]) =>
      (await login(imapScript(), words, 'anna', 'pw', new Server((_line, count) => lines[count - 1] ?? null))).reply;
    expect(await asked(none, ['AUTH=PLAIN'])).toMatchObject({ status: 'OK', mechanism: 'LOGIN' });
    expect(await asked(none, ['AUTH=PLAIN', 'LOGINDISABLED'])).toMatchObject({ status: 'BAD', mechanism: 'PLAIN' });
    expect(await asked(answers, ['AUTH=PLAIN'])).toMatchObject({ status: 'NO', code: 'CANNOT' });
  });
  it('LOGIN on the same connection where AUTHENTICATE was not understood, and only then', async () => {
    const asked = async (answer: string, words: string[]) => {
      const server = new Server((line, count) =>
        count === 1 ? `M1 ${answer}\r\n` : / LOGIN |^anna/.test(line) ? '+ go on\r\n' : 'M2 OK in\r\n',
      );
      const { reply, dialogue } = await login(imapScript(), words, 'anna', 'swordfish', server);
      expect(JSON.stringify(dialogue.transcript)).not.toMatch(/swordfish|AGFubmE/);
      return [reply.kind === 'imap' && reply.status, reply.mechanism, server.heard.length];
    };
    const words = ['AUTH=PLAIN', 'SASL-IR'];
    const missing = 'BAD Missing or invalid argument to AUTHENTICATE';
    expect(await asked(missing, words)).toEqual(['OK', 'LOGIN', 4]);
    expect(await asked(missing, [...words, 'LOGINDISABLED'])).toEqual(['BAD', 'PLAIN', 1]);
    expect(await asked('BAD Invalid credentials', words)).toEqual(['BAD', 'PLAIN', 1]);
    expect(await asked('BAD [UNAVAILABLE] later', words)).toEqual(['BAD', 'PLAIN', 1]);
    expect(await asked('NO no', words)).toEqual(['NO', 'PLAIN', 1]);
  });
  it('takes no refusal for an answer to the password before it was sent', async () => {
    const no = 'M1 NO [AUTHENTICATIONFAILED] LOGIN failed\r\n';
    const server = new Server((_line, count) => (count === 1 ? '+ go on\r\n' : no));
    const { reply } = await login(imapScript(), ['IMAP4REV1'], 'anna', 'pw', server);
    expect(reply).toMatchObject({ status: 'BAD' });
    expect(server.heard).toHaveLength(2);
  });

  it.each([
    ['another tag', 'X9 OK done\r\n', 'WRONG-TAG'],
    ['no tag at all', 'welcome\r\n', 'WRONG-TAG'],
    ['endless continuations', '+ more\r\n', 'BAD'],
    ['BAD', 'M1 BAD what\r\n', 'BAD'],
  ])('proves nothing by %s', async (_name, answer, status) => {
    const words = ['AUTH=PLAIN', 'SASL-IR', 'LOGINDISABLED'];
    const { reply } = await login(imapScript(), words, 'anna', 'pw', new Server(() => answer));
    expect(reply).toMatchObject({ status });
  });

  it('takes BYE for the answer when the server hangs up after it', async () => {
    const server = new Server(() => '* BYE IMAP access disabled for this account.\r\n');
    setTimeout(() => server.push(null), 20);
    const { reply } = await login(imapScript(), ['AUTH=PLAIN', 'SASL-IR'], 'anna', 'pw', server);
    expect(reply).toMatchObject({ status: 'BYE', text: 'IMAP access disabled for this account.' });
  });
});

describe('POP3', () => {
  it.each([
    [['USER', 'STLS'], true],
    [['STLS', 'SASL PLAIN'], true],
    [['STLS', 'SASL'], false],
    [['STLS', 'USER', 'IMPLEMENTATION COURIER MAIL SERVER'], false],
    [['STLS', 'USER', 'SASL PLAIN', 'IMPLEMENTATION COURIER MAIL SERVER'], true],
  ])('%j before TLS: a login is offered: %s', (words, offered) => {
    expect(pop3Script().plaintextLogin(words)).toBe(offered);
  });
  it.each([
    [[], true],
    [['TOP', 'UIDL'], true],
    [['USER', 'SASL CRAM-MD5'], true],
    [['SASL PLAIN'], true],
    [['UIDL', 'SASL CRAM-MD5 NTLM'], false],
    [['UIDL', 'SASL'], false],
  ])('%j inside TLS: we can log in: %s', (words, can) => {
    expect(pop3Script().canLogin(words)).toBe(can);
  });
  it('AUTH PLAIN: one line of base64', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (user, password) => {
        const server = new Server((line) => (line.startsWith('AUTH PLAIN\r\n') ? '+ \r\n' : '+OK in\r\n'));
        const { reply } = await login(pop3Script(), ['SASL PLAIN LOGIN'], user, password, server);
        expect(reply).toMatchObject({ kind: 'pop3', ok: true });
        for (const bytes of server.heard) expect(bytes.toString()).toMatch(/^(AUTH PLAIN)?( ?[A-Za-z0-9+/=]+)?\r\n$/);
      }),
      { numRuns: 60 },
    );
  });
  it('USER and PASS carry no line break', async () => {
    const server = new Server(() => '+OK\r\n');
    await expect(login(pop3Script(), ['USER'], 'anna', 'pw\r\nDELE 1', server)).rejects.toBeInstanceOf(
      UnsendableLineError,
    );
    expect(Buffer.concat(server.heard).toString()).toBe('USER anna\r\n');
  });
  it.each([
    ['-ERR Unknown command AUTH', true],
    ['-ERR [AUTH] invalid command', false],
    ['-ERR invalid user name or password', false],
    ['-ERR no', false],
  ])('USER and PASS after %s: %s', async (answer, goesOn) => {
    const server = new Server((_line, count) => (count === 1 ? `${answer}\r\n` : '+OK\r\n'));
    const { reply } = await login(pop3Script(), ['SASL PLAIN', 'USER'], 'anna', 'pw', server);
    expect(reply).toMatchObject({ ok: goesOn, mechanism: goesOn ? 'USER' : 'PLAIN' });
    expect(server.heard.slice(1).map(String)).toEqual(goesOn ? ['USER anna\r\n', 'PASS pw\r\n'] : []);
  });
  it('keeps the response code', async () => {
    const { reply } = await login(
      pop3Script(),
      ['SASL PLAIN'],
      'anna',
      'pw',
      new Server(() => '-ERR [SYS/TEMP] later\r\n'),
    );
    expect(reply).toMatchObject({ ok: false, code: 'SYS/TEMP' });
  });
});

describe('submission', () => {
  it.each([[['AUTH PLAIN LOGIN']], [['AUTH LOGIN']], [['AUTH=PLAIN']]])(
    'sends base64 alone with %j',
    async (capabilities) => {
      await fc.assert(
        fc.asyncProperty(text, text, async (user, password) => {
          const server = new Server((line) =>
            /^AUTH (LOGIN|PLAIN)\r\n$/.test(line) || server.heard.length === 2 ? '334 \r\n' : '235 2.7.0 in\r\n',
          );
          const { reply, dialogue } = await login(submissionScript(), capabilities, user, password, server);
          expect(reply.kind === 'submission' && [235, 334].includes(reply.reply)).toBe(true);
          for (const bytes of server.heard)
            expect(bytes.toString()).toMatch(/^(AUTH (PLAIN|LOGIN))?( ?[A-Za-z0-9+/=]*)?\r\n$/);
          for (const line of dialogue.transcript.filter(({ from }) => from === 'C'))
            expect(line.text).toMatch(/^(AUTH LOGIN|AUTH PLAIN( \[hidden\])?|\[hidden\])$/);
        }),
        { numRuns: 40 },
      );
    },
  );
  it.each([
    ['504 5.5.4 Unrecognized authentication type', 'LOGIN'],
    ['501 5.5.2 Cannot decode response', 'LOGIN'],
    ['535 5.7.8 no', 'PLAIN'],
    ['501 invalid user name', 'PLAIN'],
  ])('after %s: %s', async (answer, mechanism) => {
    const server = new Server((line) => (line.startsWith('AUTH PLAIN') ? `${answer}\r\n` : '334 \r\n'));
    const { reply } = await login(submissionScript(), ['AUTH PLAIN LOGIN'], 'anna', 'pw', server);
    expect(reply.mechanism).toBe(mechanism);
    expect(server.heard).toHaveLength(mechanism === 'LOGIN' ? 4 : 1);
  });
  it('reads the enhanced code of a refusal on several lines', async () => {
    const server = new Server(() => '535-5.7.8 Username and Password not accepted.\r\n535 5.7.8 See the help.\r\n');
    const { reply } = await login(submissionScript(), ['AUTH PLAIN'], 'anna', 'pw', server);
    expect(reply).toMatchObject({ reply: 535, enhanced: '5.7.8' });
  });
  it('takes mixed codes for no reply at all', async () => {
    const { reply } = await login(
      submissionScript(),
      ['AUTH PLAIN'],
      'anna',
      'pw',
      new Server(() => '235-ok\r\n535 no\r\n'),
    );
    expect(reply).toMatchObject({ reply: 0, enhanced: null });
  });
});
