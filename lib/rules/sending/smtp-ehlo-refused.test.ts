// A refused name is told with the words of the server, and is no refusal of visitors.
import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence } from '../testing/sample-evidence.ts';
import { smtpEhloRefused } from './smtp-ehlo-refused.ts';

const name = 'mail.sunny.example';
const { imap, submission } = healthyEvidence();
const refused = door({
  protocol: 'submission',
  host: name,
  port: 465,
  result: 'ehlo-refused',
  words: '421 4.7.0 Try again later (EHLO)',
  transcript: [
    { from: 'S', text: '220 ready', at: 1 },
    { from: 'C', text: 'EHLO [192.0.2.7]', at: 1 },
  ],
});

ruleCases(smtpEhloRefused, {
  fires: {
    'on every port': {
      evidence: { imap, submission: [refused, { ...refused, port: 587 }] },
      finds: [
        {
          severity: 'warning',
          subject: { host: name },
          values: { ports: ['465', '587'], name: '[192.0.2.7]', words: '421 4.7.0 Try again later (EHLO)' },
        },
      ],
    },
    'beside a port that takes it': {
      evidence: { imap, submission: [refused, submission[1]!] },
      finds: [{ severity: 'notice', subject: { host: name, port: 465 } }],
    },
  },
  silent: {
    'the server turns visitors away': {
      evidence: { imap, submission: [{ ...refused, result: 'greeting-refused' }] },
    },
  },
});
