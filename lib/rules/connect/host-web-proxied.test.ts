// A proxied mail name with dead mail ports is a fault; a proxied web name beside a working mail server is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence, host } from '../testing/sample-evidence.ts';
import { hostWebProxied } from './host-web-proxied.ts';

const name = 'mail.sunny.example';
const guessed = { namedBy: ['conventional-names' as const] };
const dead = door({ protocol: 'imap', host: name, port: 993, result: 'timeout' });
const { host: hosts, imap } = healthyEvidence();
ruleCases(hostWebProxied, {
  fires: {
    'the mail name is proxied': {
      evidence: { host: [host(name, { webProxy: 'Cloudflare' })], imap: [dead] },
      finds: [{ subject: { host: name }, values: { proxy: 'Cloudflare', ports: ['993'] } }],
    },
  },
  silent: {
    'dead, but not proxied': { evidence: { host: [host(name)], imap: [dead] } },
    'proxied, yet mail answers (the proxy carries it)': {
      evidence: { host: [host(name, { webProxy: 'Cloudflare' })], imap },
    },
    'the proxied web name was only guessed, and mail works elsewhere': {
      evidence: {
        host: [...hosts, host('sunny.example', { webProxy: 'Cloudflare', ...guessed })],
        imap: [...imap, { ...dead, host: 'sunny.example', ...guessed }],
      },
    },
  },
});
