// The server deletes mail by itself some days after it was collected by POP.
import { defineRule } from '../define.ts';

/** A policy of a year or more surprises nobody who collects mail by POP. */
const longTime = 365;

export const popServerExpiresMail = defineRule({
  id: 'pop-server-expires-mail',
  reference: 'RFC 2449 6.7',
  needs: ['pop-mailbox'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The server {host} deletes old mail by itself.',
    customer: 'The server may delete a message {days} days after it came, even if your app leaves a copy there.',
    meanwhile: 'Keep a copy of the mail that you need on your own computer. If we recommend IMAP, use that.',
    agent: '{host}: POP CAPA announces EXPIRE {days}.',
    fix: 'If the policy is not wanted, change it on the mail server (EXPIRE in its POP settings).',
  },
  variants: {
    'at-once': { customer: 'The server deletes a message as soon as a POP app has collected it. No copy stays there.' },
  },
  judge: ({ 'pop-mailbox': { host, expire } }) => {
    if (expire === null || expire === 'NEVER' || expire >= longTime) return [];
    const judgement = { subject: { host }, values: { host, days: expire } };
    return [expire === 0 ? { ...judgement, variant: 'at-once' as const } : judgement];
  },
});
