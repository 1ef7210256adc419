// The server accepts the login, and then neither the mailbox nor its inbox can be opened.
import type { MailboxEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { noCode, nothing } from '../phrase.ts';
import { isBrokenMailbox } from '../shared/login-faults.ts';

/** Refused without damage, which has a rule of its own: the inbox must open for whoever logs in (RFC 9051 5.1). */
const refusedInbox = ({ refusals }: MailboxEvidence) =>
  refusals.find(({ path, code }) => path.toUpperCase() === 'INBOX' && !isBrokenMailbox(code));

export const mailboxClosed = defineRule({
  id: 'mailbox-closed',
  reference: 'RFC 9051 7.1.5',
  needs: ['login'],
  uses: ['mailbox'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The server lets you in, then hangs up.',
    customer: 'The server {host} took your password, and then closed the connection. Your password is right.',
    meanwhile:
      'Keep your password: it is right. Try again in some minutes, and send this to your mail host if it stays.',
    agent:
      '{host}:{port}: login as {username} accepted, connection closed by the server before the mailbox could be read. A limit after login, a crashing process or an unreadable mailbox is likely.',
    fix: 'Read the log of the mail server just after this login.\nCheck the limits for connections and memory of the mail service.\nCheck that the mailbox folder exists and can be read.',
  },
  variants: {
    refused: {
      title: 'The server lets you in, but does not show your folders.',
      customer: 'The server {host} took your password, and then would not list your folders. Your password is right.',
      meanwhile:
        'Keep your password: it is right. Webmail may still show your mail, if your mail host has it. Send this to your mail host.',
      agent: '{host}:{port}: login as {username} accepted, then no folder was listed. Code: {code}. It said: {words}',
      fix: 'Read the log of the mail server just after this login.\nCheck that the mailbox exists there, and that its storage can be reached.',
    },
    inbox: {
      title: 'The server lets you in, but does not open your inbox.',
      customer: 'The server {host} took your password, and then would not open your inbox. Your password is right.',
      meanwhile:
        'Keep your password: it is right. Webmail may still show your mail, if your mail host has it. Send this to your mail host.',
      agent: '{host}:{port}: login as {username} accepted, then EXAMINE INBOX refused. Code: {code}. It said: {words}',
      fix: 'Read the log of the mail server just after this login.\nCheck the storage and the permissions of this inbox.\nCheck whether the account must be unlocked before mail apps may read it.',
    },
  },
  judge: ({ login, mailbox }, { failedLooks }) => {
    const acceptedAt = (host: string) =>
      login.find((one) => one.protocol === 'imap' && one.result === 'accepted' && one.host === host);
    const inbox = mailbox && refusedInbox(mailbox);
    const refusal = mailbox?.refused ?? inbox;
    const at = mailbox && refusal ? acceptedAt(mailbox.host) : undefined;
    if (refusal && at) {
      const { host, port, username } = at;
      const { code, words } = refusal;
      const values = { host, port, username, code: code ?? noCode, words: words || nothing };
      return [
        {
          subject: { host, port },
          severity: 'error',
          values,
          targets: [`${host}:${port}`, host],
          variant: mailbox?.refused ? ('refused' as const) : ('inbox' as const),
        },
      ];
    }
    return failedLooks
      .filter(({ probe, why }) => probe === 'mailbox' && why === 'server-hung-up')
      .flatMap(({ target: host }) => {
        const accepted = acceptedAt(host);
        if (!accepted) return [];
        const { port, username } = accepted;
        const values = { host, port, username, code: '', words: '' };
        return [{ subject: { host, port }, values, targets: [`${host}:${port}`] }];
      });
  },
});
