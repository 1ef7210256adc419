// The server lists the folders and refuses to say how many messages any of them holds.
import { defineRule } from '../define.ts';
import { noCode, nothing } from '../phrase.ts';

export const mailboxUncounted = defineRule({
  id: 'mailbox-uncounted',
  reference: 'RFC 9051 6.3.11',
  needs: ['mailbox'],
  severity: 'notice',
  mender: 'host',
  messages: {
    title: 'The server does not count your messages.',
    customer:
      'The server {host} does not say how many messages your folders hold. Apps may show no numbers, or old ones.',
    meanwhile: null,
    agent: '{host}: STATUS refused on every folder that was asked ({folders}). Code: {code}. It said: {words}',
    fix: 'Read the log of the mail server for the STATUS command.\nCheck the storage and the permissions of this mailbox.',
  },
  explainedBy: ['mailbox-closed', 'mailbox-corrupt'],
  judge: ({ mailbox: { host, folders, uncounted = [] } }) => {
    const [first] = uncounted;
    // One folder that others share may be closed to this login; a server that counts the rest is right as it is.
    if (!first || folders.some(({ unseen, uidNext }) => unseen !== null || uidNext !== null)) return [];
    const { code, words } = first;
    return [
      {
        subject: { host },
        values: {
          host,
          folders: uncounted.slice(0, 8).map(({ path }) => path),
          code: code ?? noCode,
          words: words || nothing,
        },
      },
    ];
  },
});
