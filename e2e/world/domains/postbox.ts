// POP only: there is no IMAP server at all.
import { mailDomain } from '../practice-domain.ts';

export const postbox = mailDomain({
  domain: 'postbox.example',
  number: 4,
  story: 'The server offers POP only, no IMAP.',
  expected: ['imap-unavailable'],
  doors: ({ 143: _starttls, 993: _tls, ...others }) => others,
});
