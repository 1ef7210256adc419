// Submission (RFC 6409) up to the login: greeting, EHLO, STARTTLS (RFC 3207), AUTH (RFC 4954), QUIT. No mail is sent.
import { isAboutOurName } from '../records/ehlo-refusal.ts';
import { loginByWording } from '../records/login-wording.ts';
import type { Dialogue } from './dialogue.ts';
import { DialogueError } from './dialogue.ts';
import { ownName } from './own-name.ts';
import type { CommandReply, Greeting, LoginReply, LoginRequest, ProtocolScript } from './protocol-script.ts';

const MOST_LINES = 100;
interface Reply {
  /** 0: not a reply that follows the protocol. */
  code: number;
  lines: string[];
}

/** One reply, all its lines (RFC 5321 4.2.1). Lines with different codes, or none, are not SMTP. */
export async function readReply(dialogue: Dialogue, signal: AbortSignal): Promise<Reply> {
  const lines: string[] = [];
  let code: number | null = null;
  while (lines.length < MOST_LINES) {
    const line = await dialogue.readLine(signal);
    const match = /^(\d{3})([ -]|$)(.*)$/.exec(line);
    if (!match || (code !== null && Number(match[1]) !== code)) return { code: 0, lines: [...lines, line] };
    code = Number(match[1]);
    lines.push(match[3] ?? '');
    if (match[2] !== '-') return { code, lines };
  }
  throw new DialogueError('too-much-data');
}
/** The server's sentence with its code, on one line. */
export const textOf = (reply: Reply): string =>
  reply.code === 0 ? reply.lines.join(' ') : `${reply.code} ${reply.lines.join(' ')}`;
/** The enhanced status code (RFC 3463) at the start of the sentence, or null. */
export const enhancedIn = (text: string): string | null =>
  /^\d{3}[ -]?\s*(\d\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1] ?? null;

async function greeting(dialogue: Dialogue, signal: AbortSignal): Promise<Greeting> {
  const reply = await readReply(dialogue, signal);
  const kind = reply.code === 220 ? 'ok' : reply.code >= 400 ? 'refused' : 'other';
  return { kind, text: textOf(reply), capabilities: null };
}

async function capabilities(dialogue: Dialogue, signal: AbortSignal): Promise<string[]> {
  dialogue.send(`EHLO ${ownName(dialogue.ownAddress)}`);
  const reply = await readReply(dialogue, signal);
  if (reply.code === 0) throw new DialogueError('unreadable', new Error(textOf(reply)));
  if (reply.code === 250) return reply.lines.slice(1).map((line) => line.trim().toUpperCase());
  // A server that does not know EHLO has no extensions to tell (RFC 5321 3.2); any other refusal is meant for us.
  if (reply.code === 500 || reply.code === 502) return [];
  const text = textOf(reply);
  throw new DialogueError(isAboutOurName(text) ? 'ehlo-refused' : 'refused', new Error(text));
}

async function starttls(dialogue: Dialogue, signal: AbortSignal): Promise<CommandReply> {
  dialogue.send('STARTTLS');
  const reply = await readReply(dialogue, signal);
  return { ok: reply.code === 220, text: textOf(reply) };
}

/** "AUTH PLAIN LOGIN", and the old "AUTH=PLAIN LOGIN" that some servers still send beside it. */
const mechanisms = (words: string[]): string[] => [
  ...new Set(words.flatMap((word) => (/^AUTH[ =]/.test(word) ? word.slice(5).split(/[ =]+/) : [])).filter(Boolean)),
];

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

/** AUTH PLAIN (RFC 4616), at once where the line stays within 512 octets (RFC 4954 4), or AUTH LOGIN. */
async function authenticate(
  dialogue: Dialogue,
  { username, secret }: LoginRequest,
  mechanism: 'PLAIN' | 'LOGIN',
  signal: AbortSignal,
): Promise<LoginReply & { kind: 'submission' }> {
  const plain = mechanism === 'PLAIN';
  const answers = plain ? [base64(`\0${username}\0${secret.reveal()}`)] : [base64(username), base64(secret.reveal())];
  const immediate = plain && (answers[0]?.length ?? 0) < 490;
  dialogue.send(
    immediate ? `AUTH PLAIN ${answers.shift()}` : `AUTH ${mechanism}`,
    immediate ? 'AUTH PLAIN [hidden]' : undefined,
  );
  let reply = await readReply(dialogue, signal);
  while (reply.code === 334 && answers.length > 0) {
    dialogue.send(answers.shift() ?? '', '[hidden]');
    reply = await readReply(dialogue, signal);
  }
  const text = textOf(reply);
  return { kind: 'submission', reply: reply.code, enhanced: enhancedIn(text), text, mechanism };
}

/** RFC 5321 4.2.2 and RFC 4954 4: the command, its form or its mechanism is not known; of the password nothing is said. */
const isAboutTheCommand = ({ reply, text }: LoginReply & { kind: 'submission' }): boolean =>
  [500, 501, 504].includes(reply) && [null, 'not-offered'].includes(loginByWording(text));

/** PLAIN where it is offered, or nothing that we know; LOGIN also where the server turns out not to understand PLAIN. */
async function login(dialogue: Dialogue, request: LoginRequest, signal: AbortSignal): Promise<LoginReply> {
  const offered = mechanisms(request.capabilities);
  if (!offered.includes('PLAIN') && offered.includes('LOGIN')) return authenticate(dialogue, request, 'LOGIN', signal);
  const reply = await authenticate(dialogue, request, 'PLAIN', signal);
  if (!offered.includes('LOGIN') || !isAboutTheCommand(reply) || dialogue.ended) return reply;
  return authenticate(dialogue, request, 'LOGIN', signal);
}

/** The session of one submission door. */
export function submissionScript(): ProtocolScript {
  return {
    greeting,
    capabilities,
    serverId: () => null,
    starttlsWord: 'STARTTLS',
    starttls,
    mechanisms,
    canLogin: (words) => mechanisms(words).some((name) => name === 'PLAIN' || name === 'LOGIN'),
    plaintextLogin: (words) => mechanisms(words).some((name) => name === 'PLAIN' || name === 'LOGIN'),
    sizeLimit: (words) => {
      const size = Number(words.find((word) => /^SIZE \d+$/.test(word))?.slice(5) ?? Number.NaN);
      return Number.isFinite(size) && size > 0 ? size : null; // SIZE 0: no fixed limit (RFC 1870 4)
    },
    login,
    goodbye: (dialogue) => dialogue.send('QUIT'),
  };
}
