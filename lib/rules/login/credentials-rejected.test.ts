// A refused login is told as such, never as a wrong password; an unproven one is not a refusal.

import { expect } from 'vitest';
import { ruleCases } from '../testing/rule-cases.ts';
import { autoconfig, autodiscover, login } from '../testing/sample-evidence.ts';
import { credentialsRejected } from './credentials-rejected.ts';

const name = 'mail.sunny.example';
const refused = login({
  result: 'rejected',
  code: 'AUTHENTICATIONFAILED',
  words: 'Authentication failed.',
});

ruleCases(credentialsRejected, {
  fires: {
    'the server said so': {
      evidence: { login: [refused] },
      finds: [
        {
          severity: 'error',
          subject: { host: name, port: 993 },
          values: { code: 'AUTHENTICATIONFAILED', words: 'Authentication failed.' },
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
      finds: [{ severity: 'notice', subject: { port: 995 }, values: { variant: 'pop' } }],
    },
    'for sending only, while reading works: not a word against the password': {
      evidence: {
        login: [login(), { ...refused, protocol: 'submission', port: 465, words: '535 Incorrect authentication data' }],
      },
      finds: [
        {
          severity: 'error',
          mender: 'host',
          subject: { host: name, port: 465 },
          values: { variant: 'sending', accepted: ['mail.sunny.example:993'] },
          customer: expect.stringContaining('Your password works for reading.'),
        },
      ],
    },
    'at another host than reading, and by POP': {
      evidence: {
        login: [
          login({ protocol: 'pop3', port: 995 }),
          { ...refused, protocol: 'submission', host: 'smtp.sunny.example', port: 465 },
        ],
      },
      finds: [{ subject: { host: 'smtp.sunny.example' }, values: { variant: 'sending' } }],
    },
    'a password with letters beyond ASCII': {
      evidence: { login: [{ ...refused, beyondAscii: true }] },
      finds: [{ values: { variant: 'letters' } }],
    },
    'the domain publishes another user name': {
      evidence: {
        login: [refused],
        autodiscover: autodiscover('sunny.example', {
          servers: autoconfig('sunny.example').servers.map((server) => ({ ...server, username: 'u1204' })),
        }),
      },
      finds: [{ values: { variant: 'other-name', published: ['u1204'], usernames: ['anna@sunny.example'] } }],
    },
    'the user name that the domain publishes': {
      evidence: {
        login: [{ ...refused, username: 'anna' }],
        autoconfig: autoconfig('sunny.example', {
          servers: autoconfig('sunny.example').servers.map((server) => ({ ...server, username: 'anna' })),
        }),
      },
      finds: [
        {
          values: { variant: 'published-name', usernames: ['anna'] },
          customer: expect.stringContaining('We tried to log in as anna'),
        },
      ],
    },
    'both user names were refused': {
      evidence: { login: [refused, { ...refused, username: 'anna' }] },
      finds: [
        {
          values: { usernames: ['anna@sunny.example', 'anna'] },
          title: expect.stringContaining('address or the password'),
        },
      ],
    },
    'the server knows no such user': {
      evidence: { login: [{ ...refused, code: null, words: '550 5.1.1 No such user here' }] },
      finds: [{ values: { variant: 'unknown-user' } }],
    },
    'a provider that lets apps in only when asked': {
      evidence: { login: [{ ...refused, host: 'imap.gmx.net' }] },
      finds: [{ values: { variant: 'gmx', provider: 'GMX' } }],
    },
    'a provider that wants a password for apps': {
      evidence: { login: [{ ...refused, host: 'imap.mail.me.com' }] },
      finds: [{ values: { variant: 'app-password', provider: 'iCloud' } }],
    },
    'a free mailbox at Zoho, which has hosts of its own': {
      evidence: { login: [{ ...refused, host: 'imap.zoho.eu' }] },
      finds: [{ values: { variant: 'zoho' } }],
    },
    'at the server that the domain names, while a guessed one accepts': {
      evidence: {
        login: [
          { ...refused, host: 'imap.sunny.example', namedBy: 'autoconfig' },
          login({ namedBy: 'conventional-names' }),
        ],
      },
      finds: [{ subject: { host: 'imap.sunny.example' } }],
    },
  },
  silent: {
    'an old server under a guessed name refuses what the domain’s own accepts': {
      evidence: {
        login: [
          { ...refused, namedBy: 'conventional-names' },
          login({ host: 'imap.sunny.example', namedBy: 'autoconfig' }),
        ],
      },
    },
    'the server said something else': { evidence: { login: [{ ...refused, result: 'unproven' }] } },
  },
  untested: 'no-password',
});
