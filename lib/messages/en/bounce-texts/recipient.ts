// The recipient’s mailbox refused.
import type { BounceId } from '../../../model/bounce.ts';
import type { BounceText } from './bounce-text.ts';

export const recipientTexts = {
  'recipient-unknown': {
    title: 'The other side does not know this address.',
    customer: 'Your message went out. The receiving server says that nobody has this address there.',
    agent:
      'The recipient’s server refused the address (usually 550 5.1.1). If it is an address of ours, see whether the mailbox exists.',
    fix: 'Check the address letter by letter. Delete it from your app’s suggestions, type it anew, and send again.',
  },
  'mailbox-full': {
    title: 'A mailbox is full.',
    customer: 'The server had no room left in the mailbox this was meant for, so it did not take the message.',
    agent: 'Over quota (552 or 452, 5.2.2). In a bounce this is the recipient’s mailbox, not the sender’s.',
    fix: 'If it is yours, empty Trash, Sent and Junk first. If it is someone else’s, tell them another way.',
    article: 'mailbox-full',
  },
  'mailbox-disabled': {
    title: 'This mailbox is switched off.',
    customer: 'The receiving server knows the address, but its mailbox takes no mail at the moment.',
    agent: 'The recipient’s mailbox is disabled or inactive (often 5.2.1). If it is one of ours, see why.',
    fix: 'Reach the person another way and tell them. Only they or their provider can switch it on again.',
  },
} satisfies Partial<Record<BounceId, BounceText>>;
