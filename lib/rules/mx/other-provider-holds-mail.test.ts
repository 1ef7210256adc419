// Mail goes to a provider while a mailbox elsewhere still answers: told as possible, and as certain after a login.

import { ruleCases } from '../testing/rule-cases.ts';
import { door, login, mx, mxTarget, tls } from '../testing/sample-evidence.ts';
import { otherProviderHoldsMail } from './other-provider-holds-mail.ts';

const domain = 'sunny.example';
const host = 'mail.sunny.example';
const google = mx(domain, { targets: [mxTarget('aspmx.l.google.com', { provider: 'google' })] });
const here = door({ protocol: 'imap', host, port: 993 });
const gmail = door({ protocol: 'imap', host: 'imap.gmail.com', port: 993 });

ruleCases(otherProviderHoldsMail, {
  fires: {
    'a server of the domain answers': {
      evidence: { mx: google, imap: [gmail, here] },
      finds: [{ severity: 'warning', subject: { domain, host }, values: { provider: 'Google' } }],
    },
    'a login was accepted': {
      evidence: { mx: google, imap: [here], login: [login()] },
      finds: [{ severity: 'warning', title: 'New mail for your domain goes to Google, not to this mailbox.' }],
    },
    'a login was accepted at the mail host': {
      evidence: { mx: google, imap: [here], login: [login({ host: 'box7.harbour.example' })] },
      finds: [{ severity: 'warning', subject: { host: 'box7.harbour.example' } }],
    },
  },
  silent: {
    'the login was at the provider': {
      evidence: { mx: google, imap: [gmail], login: [login({ host: 'imap.gmail.com' })] },
    },
    'the certificate does not hold': {
      evidence: {
        mx: google,
        imap: [door({ protocol: 'imap', host, port: 993, tls: tls(host, { errors: ['CERT_HAS_EXPIRED'] }) })],
      },
    },
    'the server is dead': {
      evidence: { mx: google, imap: [door({ protocol: 'imap', host, port: 993, result: 'refused' })] },
    },
    'a filter in front': {
      evidence: {
        mx: mx(domain, { targets: [mxTarget('eu-smtp-inbound-1.mimecast.com', { provider: 'mimecast' })] }),
        imap: [here],
      },
    },
    'the MX is unknown': { evidence: { mx: mx(domain, { targets: [mxTarget('mx.other.example')] }), imap: [here] } },
    'mixed MX have their own rule': {
      evidence: { mx: mx(domain, { targets: [...google.targets, mxTarget(host)] }), imap: [here] },
    },
  },
  untested: 'dns-timeout',
});
