// Test support: the evidence of a test message that arrived at once, to be bent into the fault a test needs.
import type { RoundTripEvidence, RoundTripHop } from '../../model/round-trip.ts';

const host = 'mail.sunny.example';

export const hop = (overrides: Partial<RoundTripHop> = {}): RoundTripHop => ({
  from: '[127.0.0.1]',
  by: host,
  with: 'ESMTPSA',
  encrypted: true,
  at: '2026-11-23T10:00:01.000Z',
  delayMs: 1000,
  ...overrides,
});

export function roundTrip(overrides: Partial<RoundTripEvidence> = {}): RoundTripEvidence {
  return {
    address: 'anna@sunny.example',
    subject: 'Mailmend test message 0123456789abcdef0123456789abcdef',
    submission: {
      host,
      port: 465,
      stage: 'message',
      result: 'accepted',
      code: '250 2.0.0',
      words: '250 2.0.0 Ok: queued as 4F0',
      ms: 40,
    },
    reading: { host, port: 993 },
    search: 'found',
    folders: ['INBOX', 'Junk'],
    waitedMs: 1200,
    arrival: { folder: 'INBOX', junk: false },
    hops: [hop()],
    authentication: [{ server: host, method: 'auth', result: 'pass', property: null }],
    signatures: [{ domain: 'sunny.example', selector: 'default', result: 'pass' }],
    removal: 'removed',
    ...overrides,
  };
}

/** One whose handing over ended in `result` with the server's sentence. */
export function refusedTrip(result: RoundTripEvidence['submission']['result'], words: string): RoundTripEvidence {
  const { submission } = roundTrip();
  const code = /^(\d{3}(?: \d\.\d+\.\d+)?)/.exec(words)?.[1] ?? null;
  return roundTrip({
    submission: { ...submission, stage: 'rcpt', result, code, words },
    search: 'not-sent',
    waitedMs: 0,
    arrival: null,
    hops: [],
    authentication: [],
    signatures: [],
    removal: 'nothing',
  });
}
