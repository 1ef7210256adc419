// The junk folder has taken in mail lately: what someone misses may lie there.

import { defineRule } from '../define.ts';

/** Days that count as lately: people look for mail of the last week. */
const recent = 7;
const DAY_MS = 86_400_000;

export const mailInJunk = defineRule({
  id: 'mail-in-junk',
  reference: 'RFC 6154 2',
  needs: ['mailbox'],
  severity: 'notice',
  mender: 'customer',
  messages: {
    title: 'Mail came into your junk folder lately.',
    customer:
      'The folder {folder} holds {messages} messages. The newest came on {newest}. If you miss mail, it may lie there.',
    agent: '{host}: \\Junk folder {folder} has {messages} messages, {unseen} unread, the newest of {newest} (UTC).',
    fix: 'Open the folder {folder} in your mail app or webmail.\nIf you find mail you want, mark it as not junk.\nMark it once for each sender, so that the filter learns.',
  },
  judge: ({ mailbox: { host, folders } }, { now }) =>
    folders
      .filter(({ specialUse, newest }) => {
        const age = newest === null ? Number.NaN : now.getTime() - Date.parse(newest);
        return specialUse === '\\Junk' && age < recent * DAY_MS;
      })
      .map(({ path, messages, unseen, newest }) => ({
        subject: { host },
        values: { host, folder: path, messages: messages ?? 0, unseen: unseen ?? 0, newest: { day: newest ?? '' } },
      })),
});
