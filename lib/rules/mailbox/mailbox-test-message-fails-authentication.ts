// The receiving server noted that a message of the domain’s own mailbox fails DKIM or DMARC.
import { defineRule } from '../define.ts';
import { unknown } from '../phrase.ts';

/** SPF is left out: a message that a logged-in person hands in has no sending server to be judged (RFC 6409 3.3). */
const judged = ['dkim', 'dmarc'];

export const mailboxTestMessageFailsAuthentication = defineRule({
  id: 'mailbox-test-message-fails-authentication',
  reference: 'RFC 8601 2.7',
  needs: ['round-trip'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'Your own server says that our test message fails {methods}.',
    customer: 'The server doubts that your message is really from you. Other servers may refuse such mail.',
    meanwhile:
      'Your mail still goes out. If somebody misses a message from you, ask them to look in junk. Send this to your mail host.',
    agent: '{host}: Authentication-Results of {server}: {noted}',
    fix: 'Check the DKIM key and the DMARC record of the domain.\nCheck that outgoing mail is signed after the last change to it.',
  },
  judge: ({ 'round-trip': { authentication, reading } }) => {
    const failed = authentication.filter(({ method, result }) => judged.includes(method) && result === 'fail');
    if (failed.length === 0) return [];
    const { host } = reading;
    const methods = [...new Set(failed.map(({ method }) => method.toUpperCase()))];
    const noted = failed.map(({ method, result, property }) =>
      [`${method}=${result}`, property].filter(Boolean).join(' '),
    );
    return [{ subject: { host }, values: { host, methods, noted, server: failed[0]?.server ?? unknown } }];
  },
});
