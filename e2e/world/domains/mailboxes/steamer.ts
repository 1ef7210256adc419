// An old server: AUTHENTICATE is announced and not understood, no capabilities come with the login, LIST brings no counts.
import { mailDomain } from '../../practice-domain.ts';

const old = {
  capabilities: ['SASL-IR', 'NAMESPACE', 'QUOTA'],
  capabilitiesAfterLogin: ['NAMESPACE', 'QUOTA'],
  replies: { AUTHENTICATE: 'BAD Missing or invalid argument to AUTHENTICATE' },
  tersely: true,
};

export const steamer = mailDomain({
  domain: 'steamer.example',
  number: 440,
  story: 'An old server that wants the password in the old way.',
  doors: (doors) => ({ ...doors, 143: { ...doors[143], ...old }, 993: { ...doors[993], ...old } }),
});
