// One IMAP login: SASL PLAIN, else the LOGIN command, with nothing in it that could end a line.
import { loginByWording } from '../records/login-wording.ts';
import type { Dialogue } from './dialogue.ts';
import { capabilitiesIn, type Tagged, tagged } from './imap-reply.ts';
import { escapedForQuotes } from './mask.ts';
import type { LoginReply, LoginRequest } from './protocol-script.ts';

/** Text that may stand between quotes (RFC 9051 9, quoted): printable ASCII, so that nothing in it can end the line. */
const isQuotable = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
const quoted = (text: string): string => `"${escapedForQuotes(text)}"`;

/** A refusal that came before the password was asked for says nothing of it, even where it has the code for that. */
const isAboutTheCommand = ({ status, code }: Tagged): boolean =>
  status === 'BAD' || (status === 'NO' && (code === null || /^AUTHENTICATIONFAILED\b/i.test(code)));

/**
 * BAD is about the command's form, whatever it carried (RFC 9051 7.1.3): old servers know no initial response (UW-IMAP),
 * or no AUTHENTICATE behind their proxy. Mail apps then use LOGIN. A sentence that speaks of the login itself counts.
 */
const saysNothingOfTheLogin = ({ status, code, text }: Tagged): boolean =>
  status === 'BAD' && code === null && !text.startsWith('+') && loginByWording(text) === null;

/** For servers that know no literals, with text that can stand between quotes: the password goes out for the first time. */
async function loginQuoted(
  dialogue: Dialogue,
  { username, secret }: LoginRequest,
  signal: AbortSignal,
  tag: string,
): Promise<LoginReply> {
  dialogue.send(`${tag} LOGIN ${quoted(username)} ${quoted(secret.reveal())}`, `${tag} LOGIN [user name] [hidden]`);
  return asLogin(await tagged(dialogue, tag, signal), 'LOGIN');
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

/**
 * SASL PLAIN (RFC 4616), at once where SASL-IR allows (RFC 4959), else LOGIN with literals. Only a server that did not
 * understand the first hears the password in both: one attempt, in the form that it knows.
 */
export async function imapLogin(
  dialogue: Dialogue,
  request: LoginRequest,
  signal: AbortSignal,
  nextTag: () => string,
): Promise<LoginReply> {
  const { username, secret, capabilities } = request;
  const bytes = (text: string) => Buffer.from(text, 'utf8');
  if (capabilities.includes('AUTH=PLAIN')) {
    const tag = nextTag();
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
    const again = sent ? saysNothingOfTheLogin(reply) && !dialogue.ended : isAboutTheCommand(reply);
    if (!again) return asLogin(reply, 'PLAIN');
    if (capabilities.includes('LOGINDISABLED')) return asLogin({ ...reply, status: 'BAD' }, 'PLAIN');
  }
  const tag = nextTag();
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
  if (next === parts.length || !isAboutTheCommand(reply)) return asLogin(reply, 'LOGIN');
  const speakable = isQuotable(username) && isQuotable(secret.reveal());
  return next === 0 && speakable
    ? loginQuoted(dialogue, request, signal, nextTag())
    : asLogin({ ...reply, status: 'BAD' }, 'LOGIN');
}
