// The sender’s address, account or message was refused.
import type * as english from '../../en/bounce-texts/sender.ts';
import { translation } from '../../translation.ts';

export const senderTexts = translation<typeof english.senderTexts>()({
  'submission-sender-rejected': {
    title: 'The sender’s address was not accepted.',
    customer: 'The server could not make sense of the address that this message came from.',
    agent: 'The envelope sender was refused: a typo, or its domain does not exist or takes no mail.',
    fix: 'Check your own address in your app, letter by letter, also the part behind the @.',
    article: 'sending',
  },
  'sender-not-owned': {
    title: 'You may not send with this From address.',
    customer: 'You logged in with one address and sent with another. The server lets you send only with your own.',
    agent: 'The sender does not belong to the login (553 or 5.7.60). An alias or a send-as right may be missing.',
    fix: 'Set From in your app to the address you log in with. Or ask us to allow the other one.',
    article: 'sending',
  },
  'account-suspended': {
    title: 'This account may not send at the moment.',
    customer: 'The mail host has stopped the account. Often it sent spam without its owner knowing.',
    agent: 'The account is suspended: abuse or billing. See the sending log before lifting it.',
    fix: 'Change your password, check your computer for viruses, then ask us to look at it.',
  },
  'rate-limited': {
    title: 'Too much was sent in a short time.',
    customer: 'A server counts how much is sent, and asks to slow down. Nothing is broken.',
    agent: 'A sending limit was reached. If the customer did not send that much, suspect a stolen password.',
    fix: 'Wait an hour, then send less at once. If you did not send that much, change your password now.',
    article: 'sending',
  },
  'defer-limit': {
    title: 'Too many messages of this domain failed.',
    customer: 'Many messages from your domain could not be delivered, so the server stopped sending for a while.',
    agent: 'The max defers and failures limit was reached: an old list, or a website or password in wrong hands.',
    fix: 'Stop mailings, clean the list, and change the password. We can see what was sent and lift the stop.',
    article: 'sending',
  },
  'size-limit': {
    title: 'The message is too large.',
    customer: 'A server on the way does not take messages of this size. Attachments grow by a third when sent.',
    agent: 'A size limit was passed (552 or 5.3.4). The EHLO SIZE of the refusing server says how much it takes.',
    fix: 'Send a link to the file instead of the file, or send it in smaller parts.',
    article: 'sending',
  },
  'server-refused-content': {
    title: 'The message looked like spam to the other side.',
    customer: 'A filter at the receiving side refused this message. Filters judge words, links and the sender.',
    agent:
      'A content filter refused it. Check SPF, DKIM and DMARC, links in the text, and the sending address’s reputation.',
    fix: 'Send a short text without links or pictures first. If that goes through, something in the text is the reason.',
    article: 'sending',
  },
  'server-refused-attachment': {
    title: 'An attachment was refused.',
    customer: 'The receiving side does not take this kind of file, or found something harmful in it.',
    agent:
      'A virus filter or a rule about file types refused it. Have the sender’s computer checked when it names a virus.',
    fix: 'Check the file for viruses. Send a link to it instead of the file.',
    article: 'sending',
  },
  'sender-verification-failed': {
    title: 'The other side could not check the sender’s address.',
    customer: 'The receiving server asked whether your own address exists, and got no good answer.',
    agent:
      'Sender verification (call-out) failed: the sender’s MX does not answer, or does not take mail for this very address.',
    fix: 'Check that your address receives mail: send it a message from somewhere else. If it does not, show us this text.',
    article: 'mx',
  },
  'message-malformed': {
    title: 'The message is not built as the rules ask.',
    customer: 'Something in its technical lines is missing, doubled or broken. The program that sent it made it so.',
    agent:
      'Refused for its format (RFC 5322): From, Date or Message-ID missing or doubled, bare line ends, or broken MIME.',
    fix: 'Send it from another mail app or from webmail. If a website or a program sends it, show its maker this text.',
    article: 'sending',
  },
  'server-refused-policy': {
    title: 'A rule of the other side refused this message.',
    customer: 'The receiving server has rules of its own, and this message did not pass. It did not say which rule.',
    agent:
      'A policy refusal (such as Yahoo’s 554 5.7.9). Check SPF, DKIM and DMARC first, then links and the address’s reputation.',
    fix: 'Check your domain here. If all is well there, ask the other side which rule it was.',
    article: 'dmarc',
  },
});
