// No way to send is a fault; one closed port of two is not, nor is a look that our own network prevented.
import { unknownRecord } from '../testing/judge-sample.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence } from '../testing/sample-evidence.ts';
import { submissionUnavailable } from './submission-unavailable.ts';

const name = 'mail.sunny.example';
const { imap, submission } = healthyEvidence();
const closed = door({ protocol: 'submission', host: name, port: 465, result: 'timeout' });

ruleCases(submissionUnavailable, {
  fires: {
    'the host serves IMAP, both ports for sending are dead': {
      evidence: { imap, submission: [closed, { ...closed, port: 587, result: 'refused' }] },
      finds: [{ severity: 'error', subject: { host: name }, values: { ports: ['465', '587'] } }],
    },
  },
  silent: {
    'the other port was not asked, as too many were closed': {
      evidence: { imap, submission: [closed] },
      records: [unknownRecord('submission', 'connection-budget', `${name}:587`)],
    },
    '587 works': { evidence: { imap, submission: [closed, submission[1]!] } },
    '465 works': { evidence: { imap, submission: [submission[0]!, { ...closed, port: 587 }] } },
    'sending works at another host': {
      evidence: { imap, submission: [closed, { ...submission[0]!, host: 'smtp.sunny.example' }] },
    },
    'it is open but broken, which is told elsewhere': {
      evidence: { imap, submission: [{ ...closed, result: 'greeting-timeout' }] },
    },
    'the whole host is dead, which is told elsewhere': {
      evidence: { imap: [{ ...imap[0]!, result: 'timeout' }], submission: [closed] },
    },
    'the other port could not be looked at from here': {
      evidence: { imap, submission: [closed] },
      records: [unknownRecord('submission', 'own-network', `${name}:587`)],
    },
  },
});
