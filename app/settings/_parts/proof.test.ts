// The label never claims more than the check saw.
import { expect, it } from 'vitest';
import type { Recommendation, ServerSettings, Verification } from '../../../lib/model/settings.ts';
import { proofOf, proofSentence } from './proof.ts';

const server = (verified: Verification): ServerSettings => ({
  ...{ host: 'mail.harbour.example', port: 993, security: 'tls', username: 'anna@example.com' },
  ...{ authentication: 'password', verified, vouching: 'own-domain', source: 'srv' },
});
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
  expect(proofOf(both(incoming, outgoing))).toBe(proof);
  expect(proofSentence(both(incoming, outgoing), '10:02')).toMatch(sentence);
});
