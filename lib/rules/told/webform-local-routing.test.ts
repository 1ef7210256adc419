// Local delivery on the website's server: only where the mailboxes are surely somewhere else.
import type { Evidence } from '../../model/probes.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { mxSmtp, reverseName } from '../testing/sample-dns.ts';
import { door, healthyEvidence, mx, mxTarget, tls } from '../testing/sample-evidence.ts';
import { webServer, webServerSmtp } from '../testing/sample-web-server.ts';
import { webformLocalRouting } from './webform-local-routing.ts';

const domain = 'sunny.example';
const google = mx(domain, { targets: [mxTarget('aspmx.l.google.com'), mxTarget('alt1.aspmx.l.google.com')] });
const taken = webServerSmtp('accepted');
const atGoogle = { mx: google, 'web-server-smtp': taken, 'web-server': webServer() };

/** The domain's own mail server, another machine of another house, with mailboxes; `bend` changes what was seen. */
const ownServer = (bend: Partial<Evidence> = {}) => ({
  mx: mx(domain),
  'web-server-smtp': taken,
  'web-server': webServer(),
  'mx-smtp': [mxSmtp(tls(`mail.${domain}`))],
  'reverse-dns': { addresses: [reverseName()] },
  imap: [door({ protocol: 'imap' as const, host: `mail.${domain}`, port: 993 })],
  pop3: [],
  ...bend,
});
const here = door({ protocol: 'imap', host: domain, port: 993, address: '198.18.0.80' });
const there = healthyEvidence().imap[0]!;

ruleCases(webformLocalRouting, {
  fires: {
    'the mailboxes are at a provider': {
      evidence: atGoogle,
      finds: [
        {
          severity: 'warning',
          subject: { domain, host: domain, port: 25 },
          values: {
            ...{ domain, host: domain, address: '198.18.0.80', recipient: 'postmaster@sunny.example' },
            ...{ words: '250 2.1.5 Ok', foreignWords: '554 5.7.1 Relay access denied' },
            exchanges: ['aspmx.l.google.com', 'alt1.aspmx.l.google.com'],
          },
        },
      ],
    },
    'it has no such mailbox': {
      evidence: { ...atGoogle, 'web-server-smtp': webServerSmtp('unknown-user') },
      finds: [{ values: { variant: 'unknown-user' } as never }],
    },
    'the mailboxes are on a mail server of another house': { evidence: ownServer(), finds: [{ severity: 'warning' }] },
  },
  silent: {
    'it says that the domain is none of its own': { evidence: { ...atGoogle, 'web-server-smtp': webServerSmtp() } },
    'it is an Exchange of the company’s own, which passes mail on': {
      evidence: { ...atGoogle, 'web-server-smtp': { ...taken, software: 'Exchange' } },
    },
    'it takes everything': { evidence: { ...atGoogle, 'web-server-smtp': { ...taken, foreign: null } } },
    'it is an MX host': { evidence: ownServer({ 'web-server-smtp': webServerSmtp('accepted', { isMx: true }) }) },
    'a filter stands before it': {
      evidence: { ...atGoogle, mx: mx(domain, { targets: [mxTarget('mx1.antispamcloud.com')] }) },
    },
    'the same machine greets at both addresses': {
      evidence: ownServer({ 'mx-smtp': [mxSmtp(null, { greeting: '220 web3.hosting.example ESMTP Exim' })] }),
    },
    'the MX host is of the same house': {
      evidence: ownServer({ 'mx-smtp': [mxSmtp(null, { greeting: '220 mx1.hosting.example ESMTP Exim' })] }),
    },
    'its reverse name is of the same house': {
      evidence: ownServer({ 'reverse-dns': { addresses: [reverseName({ names: ['mx1.hosting.example'] })] } }),
    },
    'nobody saw the MX host greet': { evidence: ownServer({ 'mx-smtp': [mxSmtp(null, { greeting: null })] }) },
    'the website’s server has mailboxes too': { evidence: ownServer({ imap: [here, there] }) },
    'no mailbox answered anywhere': { evidence: ownServer({ imap: [] }) },
  },
  untested: 'no-clear-answer',
});
