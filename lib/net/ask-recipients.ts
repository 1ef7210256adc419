// Asks a mail server whether it would take mail for an address, and takes everything back: no message is ever begun.
import { type Dialogue, DialogueError, UnsendableLineError } from './dialogue.ts';
import { readReply, submissionScript, textOf } from './smtp.ts';

export interface RecipientQuestion {
  /** Asked about one after the other. */
  recipients: readonly string[];
  /** The next recipient is asked about only if the answers so far call for it. */
  goOn(replies: readonly RecipientReply[]): boolean;
}
export interface RecipientReply {
  recipient: string;
  reply: number;
  /** With its code, on one line. */
  text: string;
}

const positive = (reply: number) => reply >= 200 && reply <= 299;

/**
 * EHLO, MAIL with the null reverse-path (RFC 5321 4.5.5: nobody is to be told of a failure), RCPT, RSET. Gives one reply
 * for each recipient that was asked about; none when the server refused MAIL, fewer when the session broke off.
 */
export async function askRecipients(
  dialogue: Dialogue,
  { recipients, goOn }: RecipientQuestion,
  signal: AbortSignal,
): Promise<RecipientReply[]> {
  if (recipients.some((recipient) => !/^[\x21-\x3b\x3d\x3f-\x7e]+@[a-z0-9.-]+$/i.test(recipient)))
    throw new UnsendableLineError('a recipient must be a plain address');
  const replies: RecipientReply[] = [];
  const command = async (line: string) => {
    dialogue.send(line);
    return readReply(dialogue, signal);
  };
  try {
    // Once more: what was said before TLS no longer counts (RFC 3207 4.2), and a second EHLO is a reset (RFC 5321 4.1.4).
    await submissionScript().capabilities(dialogue, signal, null);
    if (!positive((await command('MAIL FROM:<>')).code)) return replies;
    for (const recipient of recipients) {
      const reply = await command(`RCPT TO:<${recipient}>`);
      replies.push({ recipient, reply: reply.code, text: textOf(reply) });
      if (!goOn(replies)) break;
    }
    await command('RSET');
  } catch (error) {
    if (!(error instanceof DialogueError)) throw error; // what was answered before counts
  }
  return replies;
}
