// No server found is told; one that is found and broken, a domain without mail, or a look that failed is not this.
import { unknownRecord } from '../testing/judge-sample.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence, host, mx, mxTarget, question } from '../testing/sample-evidence.ts';
import { serverNotFound } from './server-not-found.ts';

const domain = 'sunny.example';
const elsewhere = mx(domain, { targets: [mxTarget('mx.isp.example', { addresses: { v4: ['198.18.9.9'], v6: [] } })] });
const guessed = { namedBy: ['conventional-names' as const] };
const web = door({ protocol: 'imap', host: domain, port: 993, result: 'refused', ...guessed });

ruleCases(serverNotFound, {
  fires: {
    'mail goes elsewhere, and only the web server resolves': {
      evidence: { mx: elsewhere, host: [host(domain, guessed)], imap: [web] },
      finds: [{ severity: 'warning', subject: { domain }, values: { tried: [domain], mx: ['mx.isp.example'] } }],
    },
    'no name resolves': { evidence: { mx: elsewhere }, finds: [{ values: { tried: ['none resolves'] } }] },
  },
  silent: {
    'POP works': { evidence: { mx: elsewhere, imap: [web], pop3: healthyEvidence().pop3 } },
    'the server is known and dead, which is told elsewhere': {
      evidence: { mx: mx(domain), imap: [{ ...web, host: 'mail.sunny.example' }] },
    },
    'the domain takes no mail': { evidence: { mx: { ...elsewhere, targets: [], nullMx: true } } },
    'a name could not be looked up': {
      evidence: { mx: elsewhere, imap: [web] },
      records: [unknownRecord('host', 'dns-timeout', 'mail.sunny.example')],
    },
    'the MX record could not be learned': {
      evidence: { mx: mx(domain, { question: question(domain, 'MX', { status: 'refused' }), targets: [] }) },
    },
    'the MX record leads nowhere': {
      evidence: { mx: mx(domain, { targets: [mxTarget('old.sunny.example', { addresses: { v4: [], v6: [] } })] }) },
    },
    'our own network cannot use the port': {
      evidence: { mx: elsewhere },
      records: [unknownRecord('imap', 'own-network', 'mail.sunny.example:993')],
    },
  },
  untested: 'dns-timeout',
});
