// The DNS panel appended the domain once more to the DKIM key's name.
import { HEALTHY_DKIM_KEY } from '../dkim-key.ts';
import { mailDomain } from '../practice-domain.ts';

export const echo = mailDomain({
  domain: 'echo.example',
  number: 57,
  story: 'The DKIM key lies at a doubled name.',
  expected: ['dkim-name-doubled'],
  records: { 'default._domainkey': null, 'default._domainkey.echo.example': { TXT: [HEALTHY_DKIM_KEY] } },
});
