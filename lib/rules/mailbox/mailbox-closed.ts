// The server accepts the login and then closes the connection before the mailbox can be read.
import { defineRule } from '../define.ts';

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
  variants: {
    refused: {
      title: 'The server lets you in, but does not show your folders.',
      customer: 'The server {host} took your password, and then would not list your folders. Your password is right.',
      agent: '{host}:{port}: login as {username} accepted, then no folder was listed. Code: {code}. It said: {words}',
      fix: 'Read the log of the mail server just after this login.\nCheck that the mailbox exists there, and that its storage can be reached.',
    },
  },
  judge: ({ login, mailbox }, { failedLooks }) => {
    const acceptedAt = (host: string) =>
      login.find((one) => one.protocol === 'imap' && one.result === 'accepted' && one.host === host);
    const at = mailbox?.refused ? acceptedAt(mailbox.host) : undefined;
    if (mailbox?.refused && at) {
      const { host, port, username } = at;
      const { code, words } = mailbox.refused;
      const values = { host, port, username, code: code ?? 'no code', words: words || 'nothing' };
      return [
        {
          subject: { host, port },
          severity: 'error',
          values,
          targets: [`${host}:${port}`, host],
          variant: 'refused' as const,
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
