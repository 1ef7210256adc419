// The server refuses to count any folder, and limits the number of messages, not their size.
import { mailDomain, ordinaryMailbox } from '../../practice-domain.ts';

const uncounting = {
  mailbox: { ...ordinaryMailbox, quota: null, messageQuota: { used: 960, limit: 1000 } },
  capabilitiesAfterLogin: ['NAMESPACE', 'QUOTA', 'SPECIAL-USE'],
  replies: { STATUS: 'NO STATUS is switched off' },
};

export const abacus = mailDomain({
  domain: 'abacus.example',
  number: 444,
  story: 'The server counts no folder, and has room for few more messages.',
  expected: ['mailbox-uncounted', 'mailbox-nearly-full'],
  expectedWithoutPassword: [],
  doors: (doors) => ({ ...doors, 143: { ...doors[143], ...uncounting }, 993: { ...doors[993], ...uncounting } }),
});
