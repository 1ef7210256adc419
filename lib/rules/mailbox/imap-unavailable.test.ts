// POP alone is at risk; not when any IMAP answers, when we could not look, or when POP is closed as well.

import { expect } from 'vitest';
import { unknownRecord } from '../testing/judge-sample.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence } from '../testing/sample-evidence.ts';
import { imapUnavailable } from './imap-unavailable.ts';

const name = 'mail.sunny.example';
const { pop3 } = healthyEvidence();
const closed = door({ protocol: 'imap', host: name, port: 993, result: 'refused' });
const imap = [closed, { ...closed, port: 143, security: 'starttls' as const }];

ruleCases(imapUnavailable, {
  fires: {
    'POP answers, IMAP is closed': {
      evidence: { imap, pop3 },
      finds: [
        { severity: 'warning', subject: { host: name }, values: { ports: ['143', '993'], popPorts: ['110', '995'] } },
      ],
    },
    'a dead guess for IMAP beside it changes nothing': {
      evidence: { imap: [...imap, { ...closed, host: 'imap.sunny.example', namedBy: ['conventional-names'] }], pop3 },
      finds: [{ subject: { host: name } }],
    },
    'where POP leaves no copies': {
      evidence: {
        imap,
        pop3: pop3.map((door) => ({ ...door, capabilities: { beforeTls: null, afterTls: ['TOP'] } })),
      },
      finds: [{ values: { variant: 'without-copies' }, meanwhile: expect.not.stringContaining('switch on') }],
    },
  },
  silent: {
    'IMAP works at another host': {
      evidence: { imap: [...imap, door({ protocol: 'imap', host: 'imap.sunny.example', port: 993 })], pop3 },
    },
    'IMAP is open but broken, which is told elsewhere': {
      evidence: { imap: [{ ...closed, result: 'tls-failed' }], pop3 },
    },
    'another host is published for IMAP and dead, which is told elsewhere': {
      evidence: { imap: [{ ...closed, host: 'imap.sunny.example' }], pop3 },
    },
    'a firewall drops what knocks at IMAP': {
      evidence: { imap: imap.map((one) => ({ ...one, result: 'timeout' as const })), pop3 },
    },
    'IMAP is closed, and the domain publishes it': {
      evidence: { imap: [imap[0]!, { ...imap[1]!, portNamedBy: ['srv'] }], pop3 },
    },
    'one IMAP port was not asked': { evidence: { imap: [closed], pop3 } },
    'POP is closed as well': { evidence: { imap, pop3: [{ ...pop3[0]!, result: 'refused' }] } },
    'one IMAP port could not be looked at from here': {
      evidence: { imap: [closed], pop3 },
      records: [unknownRecord('imap', 'own-network', `${name}:143`)],
    },
  },
});
