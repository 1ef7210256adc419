// The customer pasted a message with one of Outlook's codes: what the code means.
import { defineRule } from '../define.ts';

/** By code; the rule's own sentences are those of 0x800CCC0E. */
const variantOf = {
  '0x800ccc0e': null,
  '0x800cccdd': 'closed',
  '0x800ccc92': 'rejected',
  '0x800ccc0f': 'interrupted',
  '0x8004210b': 'slow',
} as const;

export const outlookErrorCode = defineRule({
  id: 'outlook-error-code',
  reference: 'Microsoft Support: Outlook send and receive errors',
  needs: ['answers'],
  severity: 'notice',
  mender: 'customer',
  messages: {
    title: 'Outlook’s code {code} says: no connection to the server.',
    customer: 'Outlook could not reach the server. The name or the port may be wrong, or the line was down.',
    agent: 'The customer pasted Outlook’s code {code}.',
    fix: 'Compare server name and port in Outlook with your settings here.',
  },
  variants: {
    closed: {
      title: 'Outlook’s code {code} says: the server ended the connection.',
      customer: 'The server hung up on Outlook’s IMAP session. Often too many devices are connected at once.',
      fix: 'Close Outlook, wait five minutes, and open it again.\nClose mail apps that you do not use.',
    },
    rejected: {
      title: 'Outlook’s code {code} says: the login was refused.',
      customer: 'The server did not take the address and password that Outlook has saved.',
      fix: 'In Outlook, open the account and type the password anew.\nUse your whole address as the user name.',
    },
    interrupted: {
      title: 'Outlook’s code {code} says: the connection broke off.',
      customer: 'Outlook reached the server, but the line broke before it was done.',
      fix: 'Try again on another network.\nIf an antivirus scans your mail, look whether it holds the mail up.',
    },
    slow: {
      title: 'Outlook’s code {code} says: the server took too long.',
      customer: 'Outlook waited for an answer and gave up. A large message or a slow line can do that.',
      fix: 'Look in Outbox for a very large message, and delete it.\nRaise the server time-out in the account’s advanced settings.',
    },
  },
  judge: ({ answers: told }, { domain }) => {
    const code = told.answers['error-code'];
    if (code === undefined) return [];
    const variant = variantOf[code];
    return [
      {
        subject: { domain },
        values: { code: `0x${code.slice(2).toUpperCase()}` },
        ...(variant ? { variant } : {}),
      },
    ];
  },
});
