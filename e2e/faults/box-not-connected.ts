// The login is accepted, and no mailbox is behind it: Exchange's words.
import { mailboxFault } from './fault.ts';

export const boxNotConnected = mailboxFault({
  name: 'box-not-connected',
  answers: { LIST: 'TAG BAD User is authenticated but not connected.\r\n' },
  mailbox: 'observed',
  findings: ['mailbox-closed'],
  without: ['credentials-rejected'],
});
