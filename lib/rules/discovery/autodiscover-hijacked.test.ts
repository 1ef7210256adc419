// Autodiscover of another mail system is worth knowing; Exchange's own answer is right where Exchange keeps the mail.
import type { AutodiscoverEvidence } from '../../model/evidence.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { autoconfig, autodiscover, door, mx, mxTarget } from '../testing/sample-evidence.ts';
import { autodiscoverHijacked } from './autodiscover-hijacked.ts';

const domain = 'sunny.example';
const url = `https://${domain}/autodiscover/autodiscover.xml`;
const imap = [door({ protocol: 'imap', host: 'mail.sunny.example', port: 993 })];
const [server] = autoconfig(domain).servers;
const at = (host: string) => (server ? [{ ...server, host }] : []);
const answering = (overrides: Partial<AutodiscoverEvidence>) => ({
  autodiscover: autodiscover(domain, { url, ...overrides }),
  imap,
  mx: mx(domain),
});

ruleCases(autodiscoverHijacked, {
  fires: {
    'an old Exchange': {
      evidence: answering({ product: 'exchange' }),
      finds: [{ severity: 'notice', values: { product: 'exchange', servers: 'no IMAP or POP server' } }],
    },
    'the panel of an old host': {
      evidence: answering({ product: 'cpanel', servers: at('mail.old.example') }),
      finds: [{ severity: 'notice', values: { servers: ['mail.old.example'], working: ['mail.sunny.example'] } }],
    },
  },
  silent: {
    'it names the server that works': { evidence: answering({ product: 'plesk', servers: at('mail.sunny.example') }) },
    'a website without settings': { evidence: answering({ product: 'other' }) },
    'the mail is at Microsoft': {
      evidence: {
        ...answering({ product: 'exchange' }),
        mx: mx(domain, { targets: [mxTarget('sunny-example.mail.protection.outlook.com')] }),
      },
    },
    'the server that works is Exchange': {
      evidence: {
        ...answering({ product: 'exchange' }),
        imap: imap.map((one) => ({ ...one, software: 'Microsoft Exchange' })),
      },
    },
    'no IMAP works': {
      evidence: {
        ...answering({ product: 'exchange' }),
        imap: [door({ protocol: 'imap', host: 'mail.sunny.example', port: 993, result: 'refused' })],
      },
    },
  },
  untested: 'server-unreached',
});
