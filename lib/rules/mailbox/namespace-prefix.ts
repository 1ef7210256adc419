// All folders of the mailbox live below a prefix such as "INBOX.", which some apps have to be told.
import { defineRule } from '../define.ts';

export const namespacePrefix = defineRule({
  id: 'namespace-prefix',
  reference: 'RFC 2342 5',
  needs: ['mailbox'],
  severity: 'notice',
  mender: 'customer',
  messages: {
    title: 'Your folders lie below the inbox.',
    customer:
      'On this server, all folders lie below the inbox. If your app shows them nested, set its root folder to {root}.',
    agent: '{host}: personal namespace prefix "{prefix}" (NAMESPACE).',
    fix: 'If the app shows folders below the inbox, open its advanced IMAP settings.\nSet the root folder path to {root}.',
  },
  judge: ({ mailbox: { host, namespacePrefix: prefix, delimiter } }) => {
    if (prefix === '') return [];
    const root = delimiter !== null && prefix.endsWith(delimiter) ? prefix.slice(0, -delimiter.length) : prefix;
    return [{ subject: { host }, values: { host, prefix, root } }];
  },
});
