// The mailbox has used nine tenths of its room or more.
import { defineRule } from '../define.ts';
import { sizeForPeople } from '../shared/size-for-people.ts';

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
    fix: 'Empty Trash, Sent and Junk first.\nDelete large old messages, or move them to your computer.',
  },
  explainedBy: ['mailbox-full'],
  judge: ({ mailbox: { host, quota } }) => {
    if (!quota || quota.limitBytes <= 0) return [];
    const { usedBytes, limitBytes } = quota;
    if (usedBytes >= limitBytes || usedBytes < 0.9 * limitBytes) return [];
    const percent = Math.floor((100 * usedBytes) / limitBytes);
    return [
      {
        subject: { host },
        values: { host, used: sizeForPeople(usedBytes), limit: sizeForPeople(limitBytes), percent },
      },
    ];
  },
});
