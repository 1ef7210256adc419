// The server accepts the login and then closes the connection before the mailbox can be read.
import { defineRule } from './define.ts';

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
    agent:
      '{host}:{port}: login as {username} accepted, connection closed by the server before the mailbox could be read. A limit after login, a crashing process or an unreadable mailbox is likely.',
    fix: 'Read the log of the mail server just after this login.\nCheck the limits for connections and memory of the mail service.\nCheck that the mailbox folder exists and can be read.',
  },
  judge: ({ login }, { failedLooks }) =>
    failedLooks
      .filter(({ probe, why }) => probe === 'mailbox' && why === 'server-hung-up')
      .flatMap(({ target: host }) => {
        const accepted = login.find((one) => one.protocol === 'imap' && one.result === 'accepted' && one.host === host);
        if (!accepted) return [];
        const { port, username } = accepted;
        return [{ subject: { host, port }, values: { host, port, username }, targets: [`${host}:${port}`] }];
      }),
});
