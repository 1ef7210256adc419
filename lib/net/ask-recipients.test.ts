// Asking about recipients: the fixed order of commands, no more of them than needed, and never a message.
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askRecipients, type RecipientReply } from './ask-recipients.ts';
import { Dialogue } from './dialogue.ts';

const signal = new AbortController().signal;
const recipients = ['postmaster@a.example', 'postmaster@a.invalid'];

/** A server that answers each command word with a line, or hangs up at a word that has none. */
function server(replies: Record<string, string>) {
  const sent: string[] = [];
  const socket = new PassThrough();
  socket.write = ((bytes: Buffer) => {
    const line = bytes.toString('latin1').trimEnd();
    sent.push(line);
    const answer = replies[line] ?? replies[line.split(' ')[0] ?? ''];
    if (answer === undefined) socket.push(null);
    else socket.push(`${answer}\r\n`);
    return true;
  }) as typeof socket.write;
  return { sent, dialogue: new Dialogue(socket) };
}
const polite = { EHLO: '250 a.example', MAIL: '250 2.1.0 Ok', RCPT: '250 2.1.5 Ok', RSET: '250 2.0.0 Ok' };
const always = () => true;
const ask = (replies: Record<string, string>, goOn: (replies: readonly RecipientReply[]) => boolean = always) => {
  const { sent, dialogue } = server(replies);
  return askRecipients(dialogue, { recipients, goOn }, signal).then((told) => ({ told, sent }));
};

describe('askRecipients', () => {
  it('asks about each recipient, from nobody, and takes it all back', async () => {
    const { told, sent } = await ask({ ...polite, 'RCPT TO:<postmaster@a.invalid>': '554 5.7.1 Relay access denied' });
    expect(told).toEqual([
      { recipient: 'postmaster@a.example', reply: 250, text: '250 2.1.5 Ok' },
      { recipient: 'postmaster@a.invalid', reply: 554, text: '554 5.7.1 Relay access denied' },
    ]);
    expect(sent).toEqual([
      expect.stringMatching(/^EHLO \[[\da-zA-Z:.]+\]$/),
      'MAIL FROM:<>',
      'RCPT TO:<postmaster@a.example>',
      'RCPT TO:<postmaster@a.invalid>',
      'RSET',
    ]);
  });

  it('asks about no more than is needed', async () => {
    const { told, sent } = await ask(polite, () => false);
    expect(told).toHaveLength(1);
    expect(sent.at(-1)).toBe('RSET');
  });

  it('asks about nobody when the sender is refused', async () => {
    const { told, sent } = await ask({ ...polite, MAIL: '530 5.7.0 Authentication required' });
    expect(told).toEqual([]);
    expect(sent).toEqual([expect.stringMatching(/^EHLO \[[\da-zA-Z:.]+\]$/), 'MAIL FROM:<>']);
  });

  it('keeps what was answered before the server hung up', async () => {
    const { RSET: _, ...rude } = polite;
    expect((await ask(rude, () => false)).told).toHaveLength(1);
  });

  it.each(['a b@a.example', 'a@a.example>\r\nDATA', '', 'postmaster'])('never sends %j', async (recipient) => {
    const { sent, dialogue } = server(polite);
    const asking = askRecipients(dialogue, { recipients: [recipient], goOn: always }, signal);
    await expect(asking).rejects.toMatchObject({ code: 'UNSENDABLE_LINE' });
    expect(sent).toEqual([]);
  });
});
