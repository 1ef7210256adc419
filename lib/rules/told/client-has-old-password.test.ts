// The password works from here while the app asks for it: only with both is it a fault.

import { ruleCases } from '../testing/rule-cases.ts';
import { answers, login } from '../testing/sample-evidence.ts';
import { clientHasOldPassword } from './client-has-old-password.ts';

const name = 'mail.sunny.example';
const username = 'anna@sunny.example';
const accepted = [login({ host: name, username })];

ruleCases(clientHasOldPassword, {
  fires: {
    'the app asks again and again': {
      evidence: { answers: answers({ symptom: 'password-asked' }), login: accepted },
      finds: [{ subject: { host: name }, values: { host: name, username } }],
    },
    'the password was changed': {
      evidence: { answers: answers({ answers: { 'password-changed': 'yes' } }), login: accepted },
      finds: [{ subject: { host: name } }],
    },
  },
  silent: {
    'nothing of the kind was told': {
      evidence: {
        answers: answers({ symptom: 'mail-missing', answers: { 'password-changed': 'no' } }),
        login: accepted,
      },
    },
    'refused here too': {
      evidence: {
        answers: answers({ symptom: 'password-asked' }),
        login: [login({ host: name, username, result: 'rejected' })],
      },
    },
    'only sending was tried': {
      evidence: {
        answers: answers({ symptom: 'password-asked' }),
        login: [login({ host: name, username, protocol: 'submission', port: 465 })],
      },
    },
  },
});
