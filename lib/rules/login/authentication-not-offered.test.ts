// Submission without any login is a fault; one of two doors without it is not, nor is a closed one.

import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence, login } from '../testing/sample-evidence.ts';
import { authenticationNotOffered } from './authentication-not-offered.ts';

const name = 'mail.sunny.example';
const { submission } = healthyEvidence();
const bare = door({ protocol: 'submission', host: name, port: 587, mechanisms: [] });

ruleCases(authenticationNotOffered, {
  fires: {
    'no AUTH inside TLS': {
      evidence: { submission: [bare] },
      finds: [{ severity: 'error', subject: { host: name, port: 587 } }],
    },
    'announced, yet answered as not offered': {
      evidence: {
        submission,
        login: [login({ protocol: 'submission', port: 465, result: 'not-offered', code: '503 5.5.1' })],
      },
      finds: [{ subject: { host: name, port: 465 } }],
    },
  },
  silent: {
    'the other door offers a login': { evidence: { submission: [submission[0]!, bare] } },
    'the door is closed': { evidence: { submission: [{ ...bare, result: 'refused' }] } },
    'STARTTLS is missing, so nothing was asked inside TLS': {
      evidence: { submission: [{ ...bare, result: 'starttls-missing' }] },
    },
  },
});
