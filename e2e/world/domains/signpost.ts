// Autoconfig still names the old server, which is gone from the DNS; the mail host itself works.
import { autoconfig, serversOf } from '../autoconfig.ts';
import { mailDomain } from '../practice-domain.ts';

const stale = autoconfig('signpost.example', serversOf('oldmail.signpost.example'));

export const signpost = mailDomain({
  domain: 'signpost.example',
  number: 11,
  story: 'The published settings name a server that no longer exists.',
  expected: ['host-nxdomain'],
  web: { '/.well-known/autoconfig/mail/config-v1.1.xml': stale },
});
