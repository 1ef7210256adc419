// A server of its own that takes no passwords at all: OAuth only (RFC 7628).
import { mailDomain } from '../practice-domain.ts';

const mechanisms = ['XOAUTH2', 'OAUTHBEARER'];
const imap = { mechanisms, capabilities: ['SASL-IR', 'ID', 'ENABLE', 'IDLE', 'LOGINDISABLED'] };

export const keycard = mailDomain({
  domain: 'keycard.example',
  number: 61,
  story: 'The server takes no passwords, only a sign-in page.',
  expected: ['oauth-only'],
  doors: ({ 25: mx, 143: starttls, 465: submissions, 587: submission, 993: tls }) => ({
    25: mx,
    143: { ...starttls, ...imap },
    465: { ...submissions, mechanisms },
    587: { ...submission, mechanisms },
    993: { ...tls, ...imap },
  }),
});
