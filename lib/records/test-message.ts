// Writes the one message that is ever sent: from an address to itself, marked so that it is found again (RFC 5322).
import { format } from '../messages/format.ts';
import { testMessage as words } from '../messages/test-message.ts';

/** The field by which the message is found again; its value is the token. */
export const TOKEN_FIELD = 'X-Mailmend-Test';

export interface TestMessage {
  subject: string;
  messageId: string;
  /** Headers and body as text, lines ended by CRLF, no dot-stuffing. UTF-8 only in From and To, for such addresses. */
  text: string;
  /** The address cannot be written in ASCII: the server has to know SMTPUTF8 (RFC 6531). */
  needsUtf8: boolean;
}

/**
 * Dot-atom (RFC 5322 3.2.3, with UTF-8 by RFC 6531 3.3) at a name of A-labels. What is no address in this narrow sense
 * goes into no header and no command: blanks, angle brackets, quotes, commas and control characters would be structure.
 */
const plainAddress =
  /^(?:[a-z0-9!#$%&'*+/=?^_`{|}~-]|[^\u0000-\u00a0\p{C}\p{Z}])+(?:\.(?:[a-z0-9!#$%&'*+/=?^_`{|}~-]|[^\u0000-\u00a0\p{C}\p{Z}])+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/iu;

/** Can this address stand in a header field and in a command as it is? */
export const isPlainAddress = (address: string): boolean => address.length <= 320 && plainAddress.test(address);

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (count: number) => String(count).padStart(2, '0');

/** RFC 5322 3.3, in UTC. */
export function mailDate(at: Date): string {
  const day = `${days[at.getUTCDay()]}, ${two(at.getUTCDate())} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  return `${day} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`;
}

/**
 * The message from `address` to `address`. `token`: 32 hexadecimal digits. Null when the address cannot be written
 * safely or the token is none.
 */
export function writeTestMessage(address: string, token: string, at: Date): TestMessage | null {
  if (!isPlainAddress(address) || !/^[0-9a-f]{32}$/.test(token)) return null;
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const subject = format(words.subject, { token });
  const messageId = `<${token}.mailmend@${domain}>`;
  const lines = [
    `From: <${address}>`,
    `To: <${address}>`,
    `Subject: ${subject}`,
    `Date: ${mailDate(at)}`,
    `Message-ID: ${messageId}`,
    'Auto-Submitted: auto-generated', // RFC 3834 5: no holiday notice answers it
    `${TOKEN_FIELD}: ${token}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=us-ascii',
    'Content-Transfer-Encoding: 7bit',
    '',
    ...words.body.split('\n'),
  ];
  return {
    subject,
    messageId,
    text: `${lines.join('\r\n')}\r\n`,
    needsUtf8: /[^\u0000-\u007f]/.test(address),
  };
}
