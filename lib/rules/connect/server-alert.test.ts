// What a server wants people to read is passed on; a refusal with the same code has a rule of its own.
import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence, login } from '../testing/sample-evidence.ts';
import { serverAlert } from './server-alert.ts';

const host = 'mail.sunny.example';
const { imap } = healthyEvidence();
const greeting = '* OK [ALERT] Maintenance on Sunday';
const told = door({ protocol: 'imap', host, port: 993, greeting });
const words = '[ALERT] Your password expires in 3 days';

ruleCases(serverAlert, {
  fires: {
    'with the greeting, on two doors': {
      evidence: { imap: [told, { ...told, port: 143 }] },
      finds: [
        { severity: 'notice', subject: { host }, values: { words: 'Maintenance on Sunday', ports: ['143', '993'] } },
      ],
    },
    'with an accepted login': {
      evidence: { imap, login: [login({ code: 'ALERT', words })] },
      finds: [{ values: { words: 'Your password expires in 3 days' } }],
    },
  },
  silent: {
    'with a refused login': { evidence: { imap, login: [login({ result: 'rejected', code: 'ALERT', words })] } },
    'by a door that did not open': { evidence: { imap: [{ ...told, result: 'starttls-missing' }] } },
    'without words': { evidence: { imap: [{ ...told, greeting: '* OK [ALERT] ' }] } },
  },
});
