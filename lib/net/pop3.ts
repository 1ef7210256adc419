// POP3 (RFC 1939, CAPA RFC 2449, STLS RFC 2595, AUTH RFC 5034) up to the login, and the goodbye.
import { saysCommandUnknown } from '../records/login-wording.ts';
import type { Dialogue } from './dialogue.ts';
import { DialogueError } from './dialogue.ts';
import type { CommandReply, Greeting, LoginReply, LoginRequest, ProtocolScript } from './protocol-script.ts';

const MOST_LINES = 200;

async function status(dialogue: Dialogue, signal: AbortSignal): Promise<CommandReply> {
  const line = await dialogue.readLine(signal);
  return { ok: /^\+OK\b/i.test(line), text: line };
}
/** Response codes: "-ERR [AUTH] text" (RFC 2449 8, RFC 3206). */
const codeOf = (line: string): string | null => /^-ERR \[([^\]]+)\]/i.exec(line)?.[1]?.toUpperCase() ?? null;

async function greeting(dialogue: Dialogue, signal: AbortSignal): Promise<Greeting> {
  const text = await dialogue.readLine(signal);
  const kind = /^\+OK\b/i.test(text) ? 'ok' : /^-ERR\b/i.test(text) ? 'refused' : 'other';
  return { kind, text, capabilities: null };
}

/** CAPA; a server without it has none to tell (RFC 2449 5). */
async function capabilities(dialogue: Dialogue, signal: AbortSignal): Promise<string[]> {
  dialogue.send('CAPA');
  if (!(await status(dialogue, signal)).ok) return [];
  const words: string[] = [];
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    const line = await dialogue.readLine(signal);
    if (line === '.') return words;
    words.push(line.replace(/^\./, '').trim().toUpperCase());
  }
  throw new DialogueError('too-much-data');
}

async function starttls(dialogue: Dialogue, signal: AbortSignal): Promise<CommandReply> {
  dialogue.send('STLS');
  return status(dialogue, signal);
}

/** USER need not be listed (RFC 2449 6.4); a server that lists SASL without it means that alone. */
const takesUser = (words: string[]): boolean => words.includes('USER') || !words.some((word) => /^SASL\b/.test(word));

const mechanisms = (words: string[]): string[] =>
  words.flatMap((word) => (word.startsWith('SASL ') ? word.slice(5).split(/ +/) : []));

/**
 * SASL PLAIN where offered; else USER and PASS, which `send` refuses to carry when they hold CR, LF or NUL.
 * An initial response may be at most 255 octets a line (RFC 5034 4): a longer one waits for the continuation.
 */
async function login(dialogue: Dialogue, request: LoginRequest, signal: AbortSignal): Promise<LoginReply> {
  const { username, secret, capabilities: words } = request;
  const asLogin = (line: string, mechanism: string): LoginReply => ({
    kind: 'pop3',
    ok: /^\+OK\b/i.test(line),
    code: codeOf(line),
    text: line,
    mechanism,
  });
  if (mechanisms(words).includes('PLAIN')) {
    const response = Buffer.from(`\0${username}\0${secret.reveal()}`, 'utf8').toString('base64');
    const immediate = response.length <= 240;
    dialogue.send(immediate ? `AUTH PLAIN ${response}` : 'AUTH PLAIN', immediate ? 'AUTH PLAIN [hidden]' : undefined);
    let line = await dialogue.readLine(signal);
    if (/^\+(?: |$)/.test(line)) {
      dialogue.send(response, '[hidden]'); // some servers ignore the initial response and ask for it
      line = await dialogue.readLine(signal);
    }
    // An old server that lists the mechanism and then does not know the command: USER and PASS are what apps use there.
    if (!saysCommandUnknown(line) || !takesUser(words) || dialogue.ended) return asLogin(line, 'PLAIN');
  }
  const latin = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
  dialogue.send(`USER ${latin(username)}`);
  const user = await dialogue.readLine(signal);
  if (!/^\+OK\b/i.test(user)) return asLogin(user, 'USER');
  dialogue.send(`PASS ${latin(secret.reveal())}`, 'PASS [hidden]');
  return asLogin(await dialogue.readLine(signal), 'USER');
}

/** The session of one POP3 door. */
export function pop3Script(): ProtocolScript {
  return {
    greeting,
    capabilities,
    serverId: () => null,
    starttlsWord: 'STLS',
    starttls,
    mechanisms,
    canLogin: (words) => takesUser(words) || mechanisms(words).includes('PLAIN'),
    // Courier lists USER before TLS even where it answers "-ERR TLS required to log in": its word proves nothing.
    plaintextLogin: (words) =>
      (words.includes('USER') && !words.some((word) => word.startsWith('IMPLEMENTATION COURIER'))) ||
      mechanisms(words).some((name) => name === 'PLAIN' || name === 'LOGIN'),
    sizeLimit: () => null,
    login,
    goodbye: (dialogue) => dialogue.send('QUIT'),
  };
}
