// The mailbox has used nine tenths of its room or more.

import { defineRule } from '../define.ts';

export const mailboxNearlyFull = defineRule({
  id: 'mailbox-nearly-full',
  reference: 'RFC 9208 5',
  needs: ['mailbox'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'Your mailbox is nearly full.',
    customer: 'Your mailbox holds {used} of {limit}. Once it is full, new mail may be sent back.',
    agent: '{host}: quota {used} of {limit} used ({percent} %).',
    fix: 'Look through Junk for mail that you want, then empty Junk and Trash.\nSort your mail by size. Delete messages with large attachments that you no longer need, or move them to your computer.\nEmpty Trash once more: what you delete goes there.',
  },
  variants: {
    messages: {
      customer:
        'Your mailbox holds {used} messages, and there may be {limit}. Once it is full, new mail may be sent back.',
      agent: '{host}: quota MESSAGE {used} of {limit} used ({percent} %).',
      fix: 'Look through Junk for mail that you want, then empty Junk and Trash.\nDelete old messages that you no longer need.\nEmpty Trash once more: what you delete goes there.',
    },
  },
  explainedBy: ['mailbox-full'],
  judge: ({ mailbox: { host, quota, messageQuota } }) => {
    const isNear = (used: number, limit: number) => limit > 0 && used < limit && used >= 0.9 * limit;
    const percent = (used: number, limit: number) => Math.floor((100 * used) / limit);
    if (quota && isNear(quota.usedBytes, quota.limitBytes)) {
      const { usedBytes, limitBytes } = quota;
      const sizes = { used: { bytes: usedBytes }, limit: { bytes: limitBytes } };
      return [{ subject: { host }, values: { host, ...sizes, percent: percent(usedBytes, limitBytes) } }];
    }
    if (!messageQuota || !isNear(messageQuota.used, messageQuota.limit)) return [];
    const { used, limit } = messageQuota;
    const values = { host, used, limit, percent: percent(used, limit) };
    return [{ subject: { host }, values, variant: 'messages' as const }];
  },
});
