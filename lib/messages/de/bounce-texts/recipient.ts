// The recipient’s mailbox refused.
import type * as english from '../../en/bounce-texts/recipient.ts';
import { translation } from '../../translation.ts';

export const recipientTexts = translation<typeof english.recipientTexts>()({
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
    fix: 'If it is yours, empty Trash and Junk, and delete large attachments. If it is someone else’s, tell them another way.',
    whileTrying:
      'If the mailbox is yours, empty Trash and Junk, and delete large attachments. If not, tell its owner another way. Do not send the message again.',
    article: 'mailbox-full',
  },
  'mailbox-disabled': {
    title: 'This mailbox is switched off.',
    customer: 'The receiving server knows the address, but its mailbox takes no mail at the moment.',
    agent: 'The recipient’s mailbox is disabled or inactive (often 5.2.1). If it is one of ours, see why.',
    fix: 'Reach the person another way and tell them. Only they or their mail host can switch it on again.',
  },
  'recipient-internal-only': {
    title: 'This address takes mail from inside its organization only.',
    customer: 'The group or mailbox is closed to senders from outside. Your address and your server are fine.',
    agent:
      'The recipient requires internal or allowed senders (5.7.124, 5.7.133, 5.7.134, AuthRequired). No login of the sender changes that.',
    fix: 'Ask someone there to open the address to outside senders, or write to a person there.',
  },
  'recipient-group-closed': {
    title: 'This group or mailing list did not take your message.',
    customer: 'The group may not exist, or it takes messages from its members only.',
    agent:
      'A group or list refused the post: no such group, members only, or moderated. The answer does not say which.',
    fix: 'Check the group’s address. If it is right, join the group, or ask its owner to let you post.',
  },
  'recipient-refuses-sender': {
    title: 'The recipient does not take mail from this sender.',
    customer: 'The person or their settings have shut out this sender. The address itself exists.',
    agent: 'Refused by the recipient’s own choice: a block list of the mailbox, or recipient preferences.',
    fix: 'Reach the person another way, and ask them to take your address off their blocked senders.',
  },
  'recipient-rate-limited': {
    title: 'This mailbox is getting too much mail at the moment.',
    customer: 'The receiving server slows down everyone who writes to this address. It is not about you.',
    agent: 'The recipient’s own limit of incoming mail was reached (such as Gmail’s 4.2.1 and 5.2.1 “at a rate”).',
    fix: 'Wait some hours, then send again.',
  },
});
