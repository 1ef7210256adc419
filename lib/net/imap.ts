// IMAP (RFC 9051, RFC 3501) up to the login: greeting, capabilities, STARTTLS, one authentication, goodbye.
import { parseImapId } from '../records/imap-id.ts';
import { type Dialogue, DialogueError } from './dialogue.ts';
import { imapLogin } from './imap-login.ts';
import { capabilitiesIn, MOST_LINES, tagged } from './imap-reply.ts';
import type { CommandReply, Greeting, ProtocolScript } from './protocol-script.ts';

async function greeting(dialogue: Dialogue, signal: AbortSignal): Promise<Greeting> {
  const line = await dialogue.readLine(signal);
  const match = /^\* (OK|PREAUTH|BYE)(?: (.*))?$/i.exec(line);
  if (!match) return { kind: 'other', text: line, capabilities: null };
  const kind = ({ OK: 'ok', PREAUTH: 'preauthenticated', BYE: 'refused' } as const)[match[1]?.toUpperCase() as 'OK'];
  return { kind, text: line, capabilities: capabilitiesIn(match[2] ?? '') };
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
    login: (dialogue, request, signal) => imapLogin(dialogue, request, signal, nextTag),
    goodbye: (dialogue) => dialogue.send(`${nextTag()} LOGOUT`),
  };
}
