// Some folders with mail in them are not subscribed, so many apps do not show them.
import { defineRule } from '../define.ts';

/** Enough to find them by; the rest is counted. */
const shown = 8;

export const foldersUnsubscribed = defineRule({
  id: 'folders-unsubscribed',
  reference: 'RFC 9051 6.3.7',
  needs: ['mailbox'],
  severity: 'notice',
  mender: 'customer',
  messages: {
    title: 'Some folders may be hidden in your app.',
    customer: 'These folders hold mail but are not marked to be shown: {folders}. Some apps leave them out.',
    agent: '{host}: {count} folders with messages are in LIST but not subscribed: {folders}.',
    fix: 'In webmail or in the app, open the list of folders to show (subscribe).\nSwitch on the folders that you want to see.',
  },
  judge: ({ mailbox: { host, folders } }) => {
    // A server that knows no subscriptions at all says nothing about any one folder.
    if (!folders.some(({ subscribed }) => subscribed)) return [];
    // Apps find folders with a special use by their flag, subscribed or not (RFC 6154 2).
    const hidden = folders.filter(
      ({ path, specialUse, subscribed, messages }) =>
        !subscribed && specialUse === null && path.toUpperCase() !== 'INBOX' && (messages ?? 0) > 0,
    );
    if (hidden.length === 0) return [];
    const names = hidden.slice(0, shown).map(({ path }) => path);
    return [{ subject: { host }, values: { host, folders: names, count: hidden.length } }];
  },
});
