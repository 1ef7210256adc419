// The refused address beside the accepted name is told; a name that a source gave, or two refusals, are not this.

import { ruleCases } from '../testing/rule-cases.ts';
import { login } from '../testing/sample-evidence.ts';
import { credentialsRejected } from './credentials-rejected.ts';
import { usernameNotFullAddress } from './username-not-full-address.ts';

const host = 'mail.sunny.example';
const refused = login({ result: 'rejected', code: 'AUTHENTICATIONFAILED', words: 'Authentication failed.' });
const short = login({ username: 'anna' });

ruleCases(usernameNotFullAddress, {
  fires: {
    'the full address refused, the name taken': {
      evidence: { login: [refused, short] },
      finds: [
        {
          severity: 'warning',
          subject: { host, port: 993 },
          values: { username: 'anna', address: 'anna@sunny.example', words: 'Authentication failed.' },
        },
      ],
    },
  },
  silent: {
    'both names refused': { evidence: { login: [refused, { ...refused, username: 'anna' }] } },
    'the name came from the settings': { evidence: { login: [short] } },
    'they are two servers': { evidence: { login: [{ ...refused, host: 'old.sunny.example' }, short] } },
  },
  untested: 'no-password',
});

ruleCases(credentialsRejected, {
  fires: {
    'both names refused are one finding': {
      evidence: { login: [refused, { ...refused, username: 'anna' }] },
      finds: [{ values: { username: 'anna@sunny.example' } }],
    },
  },
  silent: { 'the name without the domain was taken': { evidence: { login: [refused, short] } } },
  untested: 'no-password',
});
