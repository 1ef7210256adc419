// A namespace prefix is worth knowing, with the root folder to set; without one there is nothing to set.

import { ruleCases } from '../testing/rule-cases.ts';
import { mailbox } from '../testing/sample-evidence.ts';
import { namespacePrefix } from './namespace-prefix.ts';

const name = 'mail.sunny.example';
ruleCases(namespacePrefix, {
  fires: {
    'folders lie below INBOX': {
      evidence: { mailbox: mailbox(name, { namespacePrefix: 'INBOX.', delimiter: '.' }) },
      finds: [{ severity: 'notice', values: { prefix: 'INBOX.', root: 'INBOX' } }],
    },
    'a prefix without the delimiter': {
      evidence: { mailbox: mailbox(name, { namespacePrefix: 'mail', delimiter: null }) },
      finds: [{ values: { root: 'mail' } }],
    },
  },
  silent: { 'no prefix, though the delimiter is a dot': { evidence: { mailbox: mailbox(name, { delimiter: '.' }) } } },
  untested: 'no-password',
});
