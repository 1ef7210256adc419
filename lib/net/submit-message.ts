// Hands one message to a submission session that is already logged in: MAIL, RCPT, DATA (RFC 5321 3.3, RFC 6409).
import type { SubmitStage } from '../model/round-trip.ts';
import { isPlainAddress } from '../records/test-message.ts';
import { type Dialogue, DialogueError, UnsendableLineError } from './dialogue.ts';
import { enhancedIn, readReply, textOf } from './smtp.ts';
import { smtpData } from './smtp-data.ts';

export interface Submission {
  /** Sender and only recipient. */
  address: string;
  /** Headers and body. */
  text: string;
  /** Capability words of the session, upper case. */
  capabilities: readonly string[];
}
/** The last answer. `reply` 0: the session broke off, or the answer was no SMTP. */
export interface SubmitReply {
  stage: SubmitStage;
  reply: number;
  enhanced: string | null;
  text: string;
}

const offers = (capabilities: readonly string[], word: string) =>
  capabilities.some((announced) => announced === word || announced.startsWith(`${word} `));

/** The reverse-path and forward-path, one character a byte. Throws UnsendableLineError for what is no plain address. */
function pathOf(address: string): string {
  if (!isPlainAddress(address)) throw new UnsendableLineError('an address must not hold blanks, brackets or controls');
  return `<${Buffer.from(address, 'utf8').toString('latin1')}>`;
}

/**
 * Sends the message once; never tries again, whatever came of it. Throws UnsendableLineError before anything is sent;
 * a session that breaks off gives reply 0 at the stage it had reached.
 */
export async function submitMessage(
  dialogue: Dialogue,
  { address, text, capabilities }: Submission,
  signal: AbortSignal,
): Promise<SubmitReply> {
  const path = pathOf(address);
  const data = smtpData(text);
  const utf8 = /[^\u0000-\u007f]/.test(address);
  // RFC 1870 5, RFC 6531 3.4: a parameter is only for servers that announced it.
  const size = offers(capabilities, 'SIZE') ? ` SIZE=${data.length}` : '';
  const parameters = `${size}${utf8 && offers(capabilities, 'SMTPUTF8') ? ' SMTPUTF8' : ''}`;
  let stage: SubmitStage = 'mail';
  try {
    const steps: Array<[SubmitStage, string]> = [
      ['mail', `MAIL FROM:${path}${parameters}`],
      ['rcpt', `RCPT TO:${path}`],
      ['data', 'DATA'],
    ];
    for (const [at, line] of steps) {
      stage = at;
      dialogue.send(line);
      const reply = await readReply(dialogue, signal);
      if (at === 'data' ? reply.code !== 354 : reply.code < 200 || reply.code > 299) return answer(stage, reply);
    }
    stage = 'message';
    dialogue.sendBytes(data, '[the test message]');
    return answer(stage, await readReply(dialogue, signal));
  } catch (error) {
    if (!(error instanceof DialogueError)) throw error;
    return { stage, reply: 0, enhanced: null, text: '' };
  }
}

function answer(stage: SubmitStage, reply: { code: number; lines: string[] }): SubmitReply {
  const text = textOf(reply);
  return { stage, reply: reply.code, enhanced: enhancedIn(text), text };
}
