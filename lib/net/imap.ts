// IMAP (RFC 9051, RFC 3501) up to the login: greeting, capabilities, STARTTLS, one authentication, goodbye.
import type { Secret } from '../model/secret.ts';
import { parseImapId } from '../records/imap-id.ts';
import { limits, withLimit } from './deadline.ts';
import { type Dialogue, DialogueError } from './dialogue.ts';
import type { CommandReply, Greeting, LoginReply, ProtocolScript } from './protocol-script.ts';

const MOST_LINES = 500; // untagged lines in answer to one command: none of ours needs more than a handful

/** "[CODE rest] text" → code and text (RFC 9051 7.1). */
function splitCode(rest: string): { code: string | null; text: string } {
  const match = /^\[([^\]]*)\]\s?(.*)$/.exec(rest);
  return match ? { code: match[1] ?? null, text: rest } : { code: null, text: rest };
}
const capabilitiesIn = (text: string): string[] | null => {
  const words = /^\[?CAPABILITY ([^\]]*)/i.exec(text)?.[1];
  return words === undefined ? null : words.trim().toUpperCase().split(/ +/).filter(Boolean);
};

async function greeting(dialogue: Dialogue, signal: AbortSignal): Promise<Greeting> {
  const line = await dialogue.readLine(signal);
  const match = /^\* (OK|PREAUTH|BYE)(?: (.*))?$/i.exec(line);
  if (!match) return { kind: 'other', text: line, capabilities: null };
  const kind = ({ OK: 'ok', PREAUTH: 'preauthenticated', BYE: 'refused' } as const)[match[1]?.toUpperCase() as 'OK'];
  return { kind, text: line, capabilities: capabilitiesIn(match[2] ?? '') };
}

interface Tagged {
  status: 'OK' | 'NO' | 'BAD' | 'BYE' | 'WRONG-TAG';
  code: string | null;
  text: string;
  untagged: string[];
}

/**
 * Reads to the tagged answer. `* BYE` before it ends the command, and so does a hang-up after "* BAD internal server
 * error" (nginx): the last word counts. An answer under another tag proves nothing.
 */
async function tagged(
  dialogue: Dialogue,
  tag: string,
  signal: AbortSignal,
  onContinue?: () => boolean,
): Promise<Tagged> {
  const untagged: string[] = [];
  let bye: string | null = null;
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    let line: string;
    const limit = bye === null ? null : withLimit(signal, limits.farewell);
    try {
      line = await dialogue.readLine(limit?.signal ?? signal);
    } catch (error) {
      if (!(error instanceof DialogueError)) throw error;
      const refusal = error.failure === 'aborted' ? undefined : untagged.findLast((rest) => /^(NO|BAD)\b/i.test(rest));
      const last = bye ?? refusal?.replace(/^\w+ ?/, '');
      if (last === undefined) throw error;
      return { status: 'BYE', ...splitCode(last), untagged };
    } finally {
      limit?.clear();
    }
    if (line.startsWith('* ')) {
      const rest = line.slice(2);
      if (/^BYE\b/i.test(rest)) bye = rest.slice(4);
      else untagged.push(rest);
    } else if (line.startsWith('+')) {
      if (!onContinue?.()) return { status: 'BAD', code: null, text: line, untagged };
    } else {
      const match = /^(\S+) (OK|NO|BAD)(?: (.*))?$/i.exec(line);
      if (!match || match[1] !== tag) return { status: 'WRONG-TAG', code: null, text: line, untagged };
      return { status: match[2]?.toUpperCase() as 'OK', ...splitCode(match[3] ?? ''), untagged };
    }
  }
  throw new DialogueError('too-much-data');
}

/** The answer to ID, whatever its form: a refusal or an odd one tells nothing, and ends nothing. */
async function readId(dialogue: Dialogue, tag: string, signal: AbortSignal): Promise<Record<string, string> | null> {
  let told: Record<string, string> | null = null;
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    const line = await dialogue.readLine(signal);
    if (line.startsWith(`${tag} `)) return told;
    told ??= line.startsWith('* ') ? parseImapId(line.slice(2)) : null;
  }
  throw new DialogueError('too-much-data');
}

/** A tag generator for one session. */
function tags(): () => string {
  let count = 0;
  return () => `M${++count}`;
}

/** The session of one door. A fresh one for every connection, because tags count up. */
export function imapScript(): ProtocolScript {
  const nextTag = tags();

  let serverId: Record<string, string> | null = null;

  async function capabilities(
    dialogue: Dialogue,
    signal: AbortSignal,
    before: readonly string[] | null,
  ): Promise<string[]> {
    const tag = nextTag();
    dialogue.send(`${tag} CAPABILITY`);
    // Where the server is known to have ID (RFC 2971), it is asked in the same round trip.
    const idTag = before?.includes('ID') ? nextTag() : null;
    if (idTag) dialogue.send(`${idTag} ID NIL`);
    const reply = await tagged(dialogue, tag, signal);
    if (reply.status === 'NO' || reply.status === 'BYE') throw new DialogueError('refused', new Error(reply.text));
    if (idTag) serverId = await readId(dialogue, idTag, signal);
    // Every server knows the command (RFC 9051 6.1.1): BAD, or another tag, is not an IMAP server's answer.
    if (reply.status !== 'OK') throw new DialogueError('unreadable', new Error(reply.text));
    return [...reply.untagged, reply.code ?? ''].map(capabilitiesIn).find((words) => words !== null) ?? [];
  }

  async function starttls(dialogue: Dialogue, signal: AbortSignal): Promise<CommandReply> {
    const tag = nextTag();
    dialogue.send(`${tag} STARTTLS`);
    const reply = await tagged(dialogue, tag, signal);
    return { ok: reply.status === 'OK', text: reply.text };
  }

  /** SASL PLAIN (RFC 4616), at once where SASL-IR allows (RFC 4959), else LOGIN with literals: never quoted text. */
  async function login(
    dialogue: Dialogue,
    { username, secret, capabilities }: { username: string; secret: Secret; capabilities: string[] },
    signal: AbortSignal,
  ): Promise<LoginReply> {
    const tag = nextTag();
    const bytes = (text: string) => Buffer.from(text, 'utf8');
    if (capabilities.includes('AUTH=PLAIN')) {
      const response = bytes(`\0${username}\0${secret.reveal()}`).toString('base64');
      const immediate = capabilities.includes('SASL-IR');
      dialogue.send(
        immediate ? `${tag} AUTHENTICATE PLAIN ${response}` : `${tag} AUTHENTICATE PLAIN`,
        immediate ? `${tag} AUTHENTICATE PLAIN [hidden]` : undefined,
      );
      let sent = immediate;
      const reply = await tagged(dialogue, tag, signal, () => {
        if (sent) return false;
        sent = true;
        dialogue.send(response, '[hidden]');
        return true;
      });
      return asLogin(reply, 'PLAIN');
    }
    const parts = [bytes(username), bytes(secret.reveal())];
    const shown = [`{${parts[0]?.length}} [user name]`, '[hidden]'];
    dialogue.send(`${tag} LOGIN {${parts[0]?.length}}`);
    let next = 0;
    const reply = await tagged(dialogue, tag, signal, () => {
      const part = parts[next];
      if (part === undefined) return false;
      const after = next === 0 ? ` {${parts[1]?.length}}\r\n` : '\r\n';
      dialogue.sendBytes(Buffer.concat([part, Buffer.from(after)]), shown[next] ?? '[hidden]');
      next += 1;
      return true;
    });
    return asLogin(reply, 'LOGIN');
  }

  function asLogin(reply: Tagged, mechanism: string): LoginReply {
    const announced =
      capabilitiesIn(reply.code ?? '') ?? reply.untagged.map(capabilitiesIn).find((words) => words) ?? null;
    const alert = reply.untagged.find((line) => /^(NO|OK) \[ALERT\]/i.test(line)) ?? null;
    const code = reply.code?.split(' ')[0]?.toUpperCase() ?? null;
    // Dovecot puts its whole capability list into the answer: that is kept beside, and says nothing about the login.
    const listing = code === 'CAPABILITY';
    const text = listing ? reply.text.replace(/^\[[^\]]*\]\s?/, '') : reply.text;
    return {
      kind: 'imap',
      status: reply.status,
      code: listing ? null : code,
      text: alert && reply.status !== 'OK' ? `${text} ${alert.slice(3)}` : text,
      mechanism,
      capabilities: announced,
    };
  }

  return {
    greeting,
    capabilities,
    serverId: () => serverId,
    starttlsWord: 'STARTTLS',
    starttls,
    mechanisms: (words) => words.filter((word) => word.startsWith('AUTH=')).map((word) => word.slice(5)),
    canLogin: (words) => words.includes('AUTH=PLAIN') || !words.includes('LOGINDISABLED'),
    // GNU Mailutils has a word of its own for LOGINDISABLED.
    plaintextLogin: (words) => words.length > 0 && !words.includes('LOGINDISABLED') && !words.includes('XTLSREQUIRED'),
    sizeLimit: () => null,
    login,
    goodbye: (dialogue) => dialogue.send(`${nextTag()} LOGOUT`),
  };
}
