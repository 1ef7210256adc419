// Reads a mailbox over a socket that is already logged in, and takes its leave: no message, no password.
import type { Duplex } from 'node:stream';
import { limits, withLimit } from './deadline.ts';
import { caps, Dialogue } from './dialogue.ts';
import {
  FarewellError,
  type KnownWords,
  MailboxGoneError,
  MailboxReader,
  type MailboxReading,
} from './mailbox-reader.ts';

export { MailboxGoneError, type MailboxReading };

/** A session past its login. */
export interface LoggedInSession extends KnownWords {
  socket: Duplex;
  unread: Buffer;
}

const nothingRead: MailboxReading = {
  folders: [],
  refused: null,
  refusals: [],
  uncounted: [],
  specialUseSupported: false,
  capabilities: [],
  quota: [],
  namespacePrefix: '',
  delimiter: null,
};

/** LOGOUT on a session that broke off in the middle: servers count bare hang-ups. Waits until it is written, briefly. */
async function takeLeave(socket: Duplex, signal: AbortSignal): Promise<void> {
  if (!socket.writable) return;
  const limit = withLimit(signal, limits.goodbye);
  await new Promise<void>((resolve) => {
    socket.write('Z LOGOUT\r\n', () => resolve());
    limit.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  limit.clear();
}

/**
 * Lists folders with their counts and newest dates and asks for the quota; reads no message. `counted` is handed the
 * reading as soon as all but the dates is known. Throws when the session breaks off before (MailboxGoneError when the
 * server hung up) or `signal` aborts. The socket is closed after.
 */
export async function readMailbox(
  session: LoggedInSession,
  signal: AbortSignal,
  counted: (reading: MailboxReading) => void = () => undefined,
): Promise<MailboxReading> {
  const { socket, unread } = session;
  if (signal.aborted) {
    socket.destroy();
    throw new MailboxGoneError('the session ended before the mailbox was read');
  }
  // The text is masked where it becomes evidence: a password such as "INBOX" would make the answers unreadable.
  const dialogue = new Dialogue(socket, (text) => text, { response: caps.session, session: caps.mailbox }, unread);
  socket.resume();
  let left = false;
  try {
    const reading = await new MailboxReader(dialogue, session, signal).read(counted);
    left = true; // the LOGOUT went out with the last question
    return reading;
  } catch (error) {
    left = error instanceof FarewellError || error instanceof MailboxGoneError;
    if (error instanceof FarewellError) return { ...nothingRead, refused: { code: null, words: error.message } };
    throw error;
  } finally {
    if (!left) await takeLeave(socket, signal);
    dialogue.destroy();
  }
}
