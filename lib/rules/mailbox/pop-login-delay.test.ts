// A POP login refused for its haste is a risk, a long announced pause worth knowing; a usual pause is neither.

import { ruleCases } from '../testing/rule-cases.ts';
import { login, popMailbox } from '../testing/sample-evidence.ts';
import { popLoginDelay } from './pop-login-delay.ts';

const name = 'mail.sunny.example';
const announced = (loginDelaySeconds: number) => ({
  login: [login()],
  'pop-mailbox': popMailbox(name, { loginDelaySeconds }),
});

ruleCases(popLoginDelay, {
  fires: {
    'refused, though IMAP works': {
      evidence: {
        login: [
          login(),
          login({ protocol: 'pop3', port: 995, result: 'login-delay', code: 'LOGIN-DELAY', words: 'wait' }),
        ],
      },
      finds: [{ severity: 'warning', subject: { host: name, port: 995 }, values: { words: 'wait' } }],
    },
    'a pause of half an hour is announced': {
      evidence: announced(1800),
      finds: [{ severity: 'notice', values: { minutes: 30, variant: 'announced' } }],
    },
  },
  silent: {
    'a pause of 15 minutes': { evidence: announced(900) },
    'locked, which is another fault': { evidence: { login: [login({ result: 'mailbox-locked' })] } },
  },
  untested: 'no-password',
});
