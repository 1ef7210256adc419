// The DKIM key was revoked: the record is there, its key is empty (RFC 6376 3.6.1).
import { mailDomain } from '../practice-domain.ts';

export const retired = mailDomain({
  domain: 'retired.example',
  number: 21,
  story: 'The DKIM key has been revoked.',
  expected: ['dkim-revoked'],
  records: { 'default._domainkey': { TXT: ['v=DKIM1; k=rsa; p='] } },
});
