// DMARC is published but asks for nothing yet.
import { mailDomain } from '../practice-domain.ts';

export const watching = mailDomain({
  domain: 'watching.example',
  number: 36,
  story: 'The DMARC record only watches.',
  expected: ['dmarc-policy-none'],
  records: { _dmarc: { TXT: ['v=DMARC1; p=none; rua=mailto:dmarc@watching.example'] } },
});
