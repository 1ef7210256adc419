// Refused ports are a fault where a customer needs them, once a host, and never beside a working door.
import { expect } from 'vitest';
import { unknownRecord } from '../testing/judge-sample.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence } from '../testing/sample-evidence.ts';
import { portRefused } from './port-refused.ts';

const name = 'mail.sunny.example';
const { imap, submission } = healthyEvidence();
const guessed = { namedBy: ['conventional-names' as const] };
const dead = { host: name, result: 'refused' as const };
const deadImap = [door({ protocol: 'imap', port: 993, ...dead }), door({ protocol: 'imap', port: 143, ...dead })];
const deadSubmission = [door({ protocol: 'submission', port: 465, ...dead })];

ruleCases(portRefused, {
  fires: {
    'one dead host gives one finding with all its ports': {
      evidence: { imap: deadImap, submission: deadSubmission },
      finds: [{ severity: 'error', subject: { host: name }, values: { ports: ['143', '465', '993'] } }],
    },
    'a published name is dead, though another host works': {
      evidence: {
        imap: [...imap, door({ ...dead, protocol: 'imap', host: 'old.sunny.example', port: 993 })],
        submission,
      },
      finds: [{ subject: { host: 'old.sunny.example', port: 993 } }],
    },
    'the only host, though guessed': {
      evidence: { imap: [{ ...deadImap[0]!, ...guessed }], submission },
      finds: [{ subject: { host: name, port: 993 } }],
    },
    'IMAP alone is closed, at a host that serves other mail': {
      evidence: { imap: [{ ...deadImap[0]!, portNamedBy: ['srv'] }, deadImap[1]!], submission },
      finds: [{ severity: 'error', subject: { host: name }, values: { ports: ['143', '993'], variant: 'beside' } }],
    },
    'a closed port that the domain publishes, beside a working one, is worth knowing': {
      evidence: {
        imap,
        submission: [submission[0]!, door({ ...dead, protocol: 'submission', port: 587, portNamedBy: ['autoconfig'] })],
      },
      finds: [{ severity: 'notice', subject: { host: name, port: 587 }, values: { variant: 'published' } }],
    },
    'what only an earlier run knocked at is told with its time': {
      evidence: {
        imap: deadImap.map((each) => ({
          ...each,
          attempts: [
            {
              address: '198.18.0.10',
              family: 4 as const,
              result: 'refused' as const,
              ms: 0,
              seenAt: '2026-11-30T14:02:33.000Z',
            },
          ],
        })),
      },
      finds: [{ values: { variant: 'remembered', since: '14:02' }, agent: expect.stringContaining('seen closed') }],
    },
    'of several dead guesses only the likeliest is named': {
      evidence: {
        imap: [
          { ...deadImap[0]!, ...guessed, host: 'sunny.example' },
          { ...deadImap[0]!, ...guessed },
        ],
      },
      finds: [{ subject: { host: name } }],
    },
  },
  silent: {
    'a closed optional port beside a working one': { evidence: { imap: [imap[0]!, deadImap[1]!], submission } },
    'closed IMAP with TLS from the start, where STARTTLS works, which is told elsewhere': {
      evidence: { imap: [{ ...deadImap[0]!, portNamedBy: ['srv'] }, imap[1]!], submission },
    },
    'a port that a person said yes to with all the others': {
      evidence: {
        imap,
        submission: [submission[0]!, door({ ...dead, protocol: 'submission', port: 587, namedBy: ['confirmed'] })],
      },
    },
    'POP closed, IMAP works': {
      evidence: { imap, pop3: [door({ protocol: 'pop3', port: 995, ...dead })], submission },
    },
    'a dead guess beside a working host': {
      evidence: { imap: [...imap, { ...deadImap[0]!, ...guessed, host: 'imap.sunny.example' }], submission },
    },
    'the other port could not be looked at from here': {
      evidence: { imap: [deadImap[0]!] },
      records: [unknownRecord('imap', 'own-network', `${name}:143`)],
    },
    'it died in another way': { evidence: { imap: [{ ...deadImap[0]!, result: 'timeout' }] } },
    'a guess for a domain that takes no mail (null MX)': {
      evidence: {
        imap: [{ ...deadImap[0]!, ...guessed }],
        mx: { ...healthyEvidence().mx, targets: [], total: 0, nullMx: true },
      },
    },
  },
});
