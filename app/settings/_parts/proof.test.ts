// The label never claims more than the check saw.
import { describe, expect, it } from 'vitest';
import type { Recommendation, ServerSettings, Verification } from '../../../lib/model/settings.ts';
import { proofOf, proofSentence } from './proof.ts';

const server = (verified: Verification): ServerSettings => ({
  ...{ host: 'mail.harbour.example', port: 993, security: 'tls', username: 'anna@example.com' },
  ...{ authentication: 'password', verified, vouching: 'own-domain', source: 'srv' },
});
const startedAt = '2026-11-23T10:02:00.000Z';
const hourOf = (moment: Date) => moment.toISOString().slice(11, 16);
const both = (incoming: Verification, outgoing: Verification | null): Recommendation => ({
  ...{ protocol: 'imap', reasons: [], reasonDetails: [] },
  ...{ incoming: server(incoming), outgoing: outgoing && server(outgoing) },
});

it.each([
  ['login', 'login', 'login', /for receiving and for sending/],
  ['login', null, 'login', /for receiving\. That works/],
  ['login', 'connection', 'connection', /For sending the server answered, but we did not log in/],
  ['login', 'dns', 'dns', /reached one of the two servers/],
  ['connection', 'connection', 'connection', /We did not log in/],
  ['connection', null, 'connection', /The server for receiving answered/],
  ['dns', 'login', 'dns', /reached one of the two servers/],
  ['dns', 'dns', 'dns', /did not see them answer/],
  ['dns', null, 'dns', /did not see them answer/],
] as const)('%s and %s give %s', (incoming, outgoing, proof, sentence) => {
  const checked = { recommendation: both(incoming, outgoing), probes: [], startedAt };
  expect(proofOf(checked)).toBe(proof);
  expect(proofSentence(checked, hourOf)).toMatch(sentence);
});

describe('what speaks against sending', () => {
  const trip = (search: string, result: string) => {
    const submission = { host: 'a', port: 465, result, words: '', ms: 1 };
    const evidence = { submission, search, folders: [], waitedMs: 1, arrival: null, hops: [], authentication: [] };
    return probe('round-trip', { ...evidence, removal: 'nothing' });
  };
  const probe = (id: string, evidence: object) =>
    ({ id, target: 'a', status: 'observed', startMs: 60_000, durationMs: 1, evidence }) as never;
  const login = (result: string) =>
    probe('login', {
      ...{ protocol: 'submission', host: 'a', port: 465, username: 'a' },
      result,
      code: null,
      words: '',
      ms: 1,
    });
  it.each([
    [
      'login',
      trip('not-sent', 'refused'),
      'refused',
      'We logged in for receiving at 10:02. Sending: refused at 10:03.',
    ],
    ['login', trip('not-found', 'accepted'), 'unproven', /did not arrive/],
    ['login', trip('not-sent', 'unproven'), 'unproven', /not clear/],
    ['login', trip('found', 'accepted'), 'login', /They work/],
    ['connection', login('rejected'), 'refused', /Sending: refused at 10:03/],
    ['connection', login('unproven'), 'connection', /For sending the server answered, but we did not log in/],
  ] as const)('%s, %#', (outgoing, look, proof, sentence) => {
    const checked = { recommendation: both('login', outgoing), probes: [look], startedAt };
    expect(proofOf(checked)).toBe(proof);
    expect(proofSentence(checked, hourOf)).toMatch(sentence);
  });
});
