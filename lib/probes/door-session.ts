// An open door: the session behind it, ready for one login, and the evidence of how it opened.
import type { Duplex } from 'node:stream';
import type { DoorEvidence, LoginEvidence, UnansweredLogin } from '../model/evidence.ts';
import type { Secret } from '../model/secret.ts';
import type { Protocol } from '../model/settings.ts';
import { askRecipients, type RecipientQuestion, type RecipientReply } from '../net/ask-recipients.ts';
import { limits, withLimit } from '../net/deadline.ts';
import { type Dialogue, DialogueError, UnsendableLineError } from '../net/dialogue.ts';
import { imapScript } from '../net/imap.ts';
import type { RunMask } from '../net/mask.ts';
import { pop3Script } from '../net/pop3.ts';
import type { LoginReply, ProtocolScript } from '../net/protocol-script.ts';
import { submissionScript } from '../net/smtp.ts';
import { type Submission, type SubmitReply, submitMessage } from '../net/submit-message.ts';
import { visibleText } from '../records/display-text.ts';
import { classifyImapLogin, classifyPopLogin, classifySmtpLogin } from '../records/login-result.ts';

const scripts: Record<Protocol, () => ProtocolScript> = {
  imap: imapScript,
  pop3: pop3Script,
  submission: submissionScript,
};

/** A fresh script for one connection. */
export function scriptFor(protocol: Protocol): ProtocolScript {
  return scripts[protocol]();
}

function classify(reply: LoginReply): { result: LoginEvidence['result']; code: string | null } {
  if (reply.kind === 'imap') {
    if (reply.status === 'WRONG-TAG') return { result: 'unproven', code: null };
    return { result: classifyImapLogin({ ...reply, status: reply.status }), code: reply.code };
  }
  if (reply.kind === 'pop3') return { result: classifyPopLogin(reply), code: reply.code };
  const code = [reply.reply || null, reply.enhanced].filter(Boolean).join(' ');
  return { result: classifySmtpLogin(reply), code: code || null };
}

/** Too much of an answer is one that cannot be read; everything else that ends a session is none. */
function unansweredBy(error: DialogueError | UnsendableLineError): UnansweredLogin | undefined {
  if (error instanceof UnsendableLineError) return 'not-sent';
  if (error.failure === 'aborted') return 'silent';
  return error.failure === 'too-much-data' ? undefined : 'hung-up';
}

/** A socket that is logged in, for reading the mailbox. */
export interface LoggedIn {
  socket: Duplex;
  unread: Buffer;
  /** Capabilities announced with the login, or null; and those from before it. */
  capabilities: string[] | null;
  offered: string[];
}

export class DoorSession {
  readonly evidence: DoorEvidence;
  readonly #dialogue: Dialogue;
  readonly #script: ProtocolScript;
  readonly #mask: RunMask;
  readonly #capabilities: string[];
  #announced: string[] | null = null;
  #gone = false;

  constructor(evidence: DoorEvidence, dialogue: Dialogue, script: ProtocolScript, mask: RunMask) {
    this.#mask = mask;
    this.evidence = evidence;
    this.#dialogue = dialogue;
    this.#script = script;
    this.#capabilities = evidence.capabilities.afterTls ?? [];
  }

  /** The server has hung up, or this session was handed over or said goodbye. */
  get ended(): boolean {
    return this.#gone || this.#dialogue.ended;
  }

  /** While it waited for its turn, the server has gone, or taken its leave: servers do so after some idle seconds. */
  get stale(): boolean {
    return this.ended || /^(\* BYE|-ERR|421)\b/i.test(this.#dialogue.peek());
  }

  /** A login with user name and password is offered here. Whether TLS is verified depends on the name: see `login`. */
  get canLogin(): boolean {
    return !this.#gone && this.#script.canLogin(this.#capabilities);
  }

  /**
   * This very connection has proven that it leads to `door`: by its own certificate for that name, or by the one that
   * was verified for it. What an earlier connection showed proves nothing of one that was opened after it.
   */
  proves({ host, port, address, tls }: DoorEvidence): boolean {
    const own = this.evidence.tls;
    if (address !== this.evidence.address || port !== this.evidence.port || !own || !tls?.verified) return false;
    const forItself = own.verified && this.evidence.host === host;
    return forItself || (own.fingerprint !== null && own.fingerprint === tls.fingerprint);
  }

  /**
   * Logs in, one time a call, as the `door` whose name the settings will carry: this session's own, or another name of the same
   * server that the certificate covers. Refuses to send anything unless the certificate is verified for that name.
   * A session that breaks off is `unproven`, because nothing was said about the password. The caller has checked
   * vouching, budget and `canLogin`.
   */
  async login(door: DoorEvidence, username: string, secret: Secret, signal: AbortSignal): Promise<LoginEvidence> {
    const { protocol, port, security, host } = door;
    if (!this.proves(door)) throw new Error('a password may only go where the certificate was verified');
    this.#mask.cover(secret);
    const limit = withLimit(signal, limits.login);
    const began = performance.now();
    const evidence = (
      result: LoginEvidence['result'],
      code: string | null,
      words: string,
      mechanism: string,
    ): LoginEvidence => ({
      protocol,
      host,
      port,
      security,
      username,
      mechanism,
      result,
      code: code === null ? null : visibleText(code, 80),
      words: visibleText(words, 500),
      ms: Math.round(performance.now() - began),
    });
    try {
      const request = { username, secret, capabilities: this.#capabilities };
      const reply = await this.#script.login(this.#dialogue, request, limit.signal);
      if (reply.kind === 'imap') this.#announced = reply.capabilities;
      const { result, code } = classify(reply);
      const seen = evidence(result, code, reply.text, reply.mechanism);
      const foreign = result === 'rejected' && /[^\u0000-\u007f]/.test(secret.reveal());
      return foreign ? { ...seen, beyondAscii: true } : seen;
    } catch (error) {
      if (!(error instanceof DialogueError || error instanceof UnsendableLineError)) throw error;
      const unanswered = unansweredBy(error);
      return { ...evidence('unproven', null, '', ''), ...(unanswered ? { unanswered } : {}) };
    } finally {
      limit.clear();
    }
  }

  /** Capability words inside TLS. */
  get capabilities(): readonly string[] {
    return this.#capabilities;
  }

  /** Hands one message over, once, on a submission session that is logged in. Never throws for what a server does. */
  async submit(message: Omit<Submission, 'capabilities'>, signal: AbortSignal): Promise<SubmitReply> {
    const limit = withLimit(signal, limits.submit);
    try {
      return await submitMessage(this.#dialogue, { ...message, capabilities: this.#capabilities }, limit.signal);
    } finally {
      limit.clear();
    }
  }

  /** Asks a mail server, without a login, whether it would take mail. Never throws for what a server does. */
  async askRecipients(question: RecipientQuestion, signal: AbortSignal): Promise<RecipientReply[]> {
    const limit = withLimit(signal, limits.recipients);
    try {
      return await askRecipients(this.#dialogue, question, limit.signal);
    } finally {
      limit.clear();
    }
  }

  /** Hands the logged-in socket over; this session is then over. */
  handOver(): LoggedIn {
    this.#gone = true;
    return { ...this.#dialogue.detach(), capabilities: this.#announced, offered: this.#capabilities };
  }

  /** Says LOGOUT or QUIT, waits a moment for the answer, closes. A bare hang-up looks like an attack to some servers. */
  async goodbye(signal: AbortSignal): Promise<void> {
    if (this.#gone) return;
    this.#gone = true;
    if (!this.#dialogue.ended) await takeLeave(this.#dialogue, this.#script, signal);
    this.#dialogue.destroy();
  }
}

/** Says goodbye on a live dialogue and waits briefly for the server to close. */
export async function takeLeave(dialogue: Dialogue, script: ProtocolScript, signal: AbortSignal): Promise<void> {
  const limit = withLimit(signal, limits.goodbye);
  try {
    script.goodbye(dialogue);
    for (let lines = 0; lines < 5; lines += 1) await dialogue.readLine(limit.signal);
  } catch (error) {
    if (!(error instanceof DialogueError)) throw error; // its hanging up is what we wait for
  } finally {
    limit.clear();
  }
}
