// A refused password at an OAuth-only server is a fault; the mere offer is worth knowing until a password is given; OAuth beside passwords is fine.
import { expect } from 'vitest';
import { unknownRecord } from '../testing/judge-sample.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import {
  answers,
  autoconfig,
  autodiscover,
  door,
  fetched,
  healthyEvidence,
  login,
  mxProvider,
} from '../testing/sample-evidence.ts';
import { oauthOnly } from './oauth-only.ts';

const { imap } = healthyEvidence();
const domain = 'sunny.example';
const name = 'mail.sunny.example';
const nowhere = { 'mx-provider': mxProvider(domain) };
const cloud = {
  'mx-provider': mxProvider(domain, { provider: 'Microsoft 365', mx: ['sunny-example.mail.protection.outlook.com'] }),
};
const refused = login({ result: 'oauth-only', words: 'Basic authentication is disabled.' });
const sending = door({ protocol: 'submission', host: name, port: 587, mechanisms: ['XOAUTH2', 'OAUTHBEARER'] });
const reading = { ...imap[0]!, mechanisms: ['XOAUTH2'] };
const exchange = { ...imap[0]!, host: 'outlook.office365.com', mechanisms: ['PLAIN', 'XOAUTH2'] };
const withheld = [unknownRecord('login', 'not-offered', 'imap')];
const ready = autoconfig(domain);
const forSignIn = autoconfig(domain, {
  servers: ready.servers.map((server) => ({ ...server, authentication: 'oauth2' })),
});

ruleCases(oauthOnly, {
  fires: {
    'the login was refused for it, which also covers the offer': {
      evidence: { ...nowhere, imap, login: [refused], submission: [sending] },
      finds: [{ severity: 'error', subject: { host: name, port: 993 } }],
    },
    'a known provider': {
      evidence: { ...cloud, imap, login: [{ ...refused, host: 'outlook.office365.com' }] },
      finds: [{ fix: expect.stringContaining('Press “Microsoft 365”') }],
    },
    'sending offers nothing else': {
      evidence: { ...nowhere, imap, submission: [sending] },
      finds: [{ severity: 'notice', values: { words: 'XOAUTH2 OAUTHBEARER', protocols: ['sending'] } }],
    },
    'IMAP offers nothing else and disables LOGIN': {
      evidence: {
        ...nowhere,
        imap: [{ ...reading, capabilities: { beforeTls: null, afterTls: ['LOGINDISABLED'] } }],
      },
      finds: [{ severity: 'notice', values: { protocols: ['IMAP'] } }],
    },
    'the same with a password given': {
      evidence: {
        ...nowhere,
        imap: [{ ...reading, capabilities: { beforeTls: null, afterTls: ['LOGINDISABLED'] } }],
      },
      records: withheld,
      finds: [{ severity: 'error' }],
    },
    'a provider known by its MX, whatever its doors list': {
      evidence: { ...cloud, imap: [exchange] },
      finds: [
        {
          severity: 'notice',
          subject: { host: 'outlook.office365.com' },
          values: { by: 'MX sunny-example.mail.protection.outlook.com' },
          evidence: [{ probe: 'mx-provider', target: domain }],
        },
      ],
    },
    'the same with a password given, and no door opened': {
      evidence: cloud,
      records: withheld,
      finds: [{ severity: 'error', customer: expect.stringContaining('sign-in page of Microsoft') }],
    },
    'the same where the app keeps asking': {
      evidence: { ...cloud, answers: answers({ symptom: 'password-asked' }) },
      finds: [{ severity: 'error' }],
    },
    'behind a filter, by where Outlook is sent': {
      evidence: { ...nowhere, autodiscover: autodiscover(domain, { alias: 'autodiscover.outlook.com' }) },
      finds: [{ severity: 'notice', values: { by: 'autodiscover autodiscover.outlook.com' } }],
    },
    'behind a filter, by a redirect': {
      evidence: {
        ...nowhere,
        autodiscover: autodiscover(domain, {
          fetches: [
            fetched('https://sunny.example/', {
              finalUrl: 'https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml',
              status: 401,
              failure: 'status',
            }),
          ],
        }),
      },
      finds: [{ values: { by: 'autodiscover autodiscover-s.outlook.com' } }],
    },
    'the domain publishes a sign-in alone, and the server refused the password': {
      evidence: { ...nowhere, imap, autoconfig: forSignIn, login: [login({ result: 'rejected' })] },
      finds: [{ severity: 'error', subject: { host: name } }],
    },
  },
  silent: {
    'passwords are taken as well': {
      evidence: { ...nowhere, imap, submission: [{ ...sending, mechanisms: ['XOAUTH2', 'PLAIN'] }] },
    },
    'IMAP has the LOGIN command beside it': { evidence: { ...nowhere, imap: [reading] } },
    'nothing is offered at all (another fault)': {
      evidence: { ...nowhere, imap, submission: [{ ...sending, mechanisms: [] }] },
    },
    'a provider known to want a sign-in accepted the password': {
      evidence: { ...cloud, imap: [exchange], login: [login({ host: 'outlook.office365.com' })] },
    },
    'Outlook is sent to Microsoft, and another server answers': {
      evidence: { ...nowhere, imap, autodiscover: autodiscover(domain, { alias: 'autodiscover.outlook.com' }) },
    },
    'a provider that takes app passwords too': {
      evidence: { 'mx-provider': mxProvider(domain, { provider: 'Google', mx: ['aspmx.l.google.com'] }) },
    },
    'the domain publishes passwords as well': { evidence: { ...nowhere, imap, autoconfig: ready } },
  },
});
