// The mailbox has reached its size limit: new mail may be sent back.

import { reachedLimit } from '../../model/full-mailbox.ts';
import { defineRule } from '../define.ts';
import { loginFaults } from '../shared/login-faults.ts';
import { refusedAs } from '../shared/submission-refusals.ts';

export const mailboxFull = defineRule({
  id: 'mailbox-full',
  reference: 'RFC 9208 5',
  needs: ['login'],
  uses: ['mailbox', 'round-trip'],
  severity: 'error',
  mender: 'customer',
  messages: {
    title: 'Your mailbox is full.',
    customer: 'Your mailbox holds {used} of {limit}, so new mail may be sent back.',
    agent: '{host}: quota {used} of {limit} used ({percent} %).',
    fix: 'Look through Junk for mail that you want, then empty Junk and Trash.\nSort your mail by size. Delete messages with large attachments that you no longer need, or move them to your computer.\nEmpty Trash once more: what you delete goes there.\nIf you need more room, ask your mail host.',
  },
  variants: {
    'server-said': {
      customer: 'The server says that your mailbox is full, so new mail may be sent back.',
      agent: '{host}: the login was answered with "over quota". It said: {words}',
    },
    messages: {
      customer: 'Your mailbox holds {used} messages, and there may be {limit}. New mail may be sent back.',
      agent: '{host}: quota MESSAGE {used} of {limit} used ({percent} %).',
      fix: 'Look through Junk for mail that you want, then empty Junk and Trash.\nDelete old messages that you no longer need.\nEmpty Trash once more: what you delete goes there.\nIf you need more room, ask your mail host.',
    },
    'message-refused': {
      customer: 'The server refused a message to you because your mailbox is full.',
      agent: '{host}: a message to the mailbox was refused as "over quota". It said: {words}',
    },
  },
  judge: ({ login, mailbox, 'round-trip': trip }) => {
    const quota = mailbox?.quota;
    const reached = mailbox ? reachedLimit(mailbox) : null;
    if (mailbox && quota && reached === 'bytes') {
      const { host } = mailbox;
      const percent = Math.floor((100 * quota.usedBytes) / quota.limitBytes);
      const sizes = { used: { bytes: quota.usedBytes }, limit: { bytes: quota.limitBytes } };
      return [{ subject: { host }, values: { host, ...sizes, percent, words: '' } }];
    }
    const many = mailbox?.messageQuota;
    if (mailbox && many && reached === 'messages') {
      const { host } = mailbox;
      const percent = Math.floor((100 * many.used) / many.limit);
      return [{ subject: { host }, values: { host, ...many, percent, words: '' }, variant: 'messages' as const }];
    }
    const unknownSizes = { used: '', limit: '', percent: '' };
    const atLogin = loginFaults(login, 'mailbox-full').map(({ severity: _, ...fault }) => ({
      ...fault,
      values: { ...fault.values, ...unknownSizes },
      variant: 'server-said' as const,
    }));
    if (atLogin.length > 0 || !trip) return atLogin;
    return refusedAs(trip, ['mailbox-full']).map(({ subject, values }) => ({
      subject,
      values: { ...values, ...unknownSizes },
      variant: 'message-refused' as const,
    }));
  },
});
