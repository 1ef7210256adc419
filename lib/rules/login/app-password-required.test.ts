// A demand for an app password is named; a plain refusal is not this.
import { expect } from 'vitest';
import { ruleCases } from '../testing/rule-cases.ts';
import { login } from '../testing/sample-evidence.ts';
import { appPasswordRequired } from './app-password-required.ts';

const name = 'mail.sunny.example';
const refused = login({
  result: 'app-password-required',
  code: 'ALERT',
  words: 'Application-specific password required',
});

ruleCases(appPasswordRequired, {
  fires: {
    'the server said so': {
      evidence: { login: [refused] },
      finds: [
        {
          severity: 'error',
          subject: { host: name, port: 993 },
          values: { code: 'ALERT', words: 'Application-specific password required' },
          evidence: [{ probe: 'login', target: 'mail.sunny.example:993' }],
        },
      ],
    },
    'for reading and sending at one host it is one finding': {
      evidence: { login: [refused, { ...refused, protocol: 'submission', port: 465 }] },
      finds: [{ subject: { host: name }, values: { protocols: ['IMAP', 'sending'], ports: ['993', '465'] } }],
    },
    'for POP only, while IMAP works, it is worth knowing': {
      evidence: { login: [login(), { ...refused, protocol: 'pop3', port: 995 }] },
      finds: [{ severity: 'notice', subject: { port: 995 } }],
    },
    'a provider whose own steps are known': {
      evidence: { login: [{ ...refused, host: 'imap.gmail.com' }] },
      finds: [{ values: { variant: 'google' }, fix: expect.stringContaining('Google') }],
    },
    'a provider with a host for each country': {
      evidence: { login: [{ ...refused, host: 'imappro.zoho.eu' }] },
      finds: [{ values: { variant: 'zoho' }, fix: expect.stringContaining('Zoho') }],
    },
    'a provider whose mailboxes open only through its own program': {
      evidence: { login: [{ ...refused, protocol: 'submission', host: 'smtp.protonmail.ch', port: 587 }] },
      finds: [{ values: { variant: 'proton' }, fix: expect.stringContaining('Bridge') }],
    },
  },
  silent: {
    'the server said something else': { evidence: { login: [{ ...refused, result: 'rejected' }] } },
  },
  untested: 'no-password',
});
