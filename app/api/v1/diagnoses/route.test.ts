// The route of a run: a second look streams a report about its rules alone, and nothing of a header or password is told.
import { beforeAll, describe, expect, it } from 'vitest';
import { scriptedDns } from '../../../../e2e/support/scripted-dns.ts';
import { hallOfRuns, runLimits } from '../../../../lib/diagnosis/admission.ts';
import type { Environment } from '../../../../lib/diagnosis/environment.ts';
import { diagnosisEventSchema } from '../../../../lib/model/event.ts';
import { createLoginBudget } from '../../../../lib/net/login-budget.ts';
import { operatorProfileSchema } from '../../../../lib/operator/profile.ts';
import { POST } from './route.ts';

const zone = {
  'NS a.example': ['ns.b.example'],
  'SOA a.example': 'nodata' as const,
  'TXT a.example': ['v=spf1 -all', 'v=spf1 mx -all'],
  'TXT m1._domainkey.a.example': 'nxdomain' as const,
};

beforeAll(() => {
  const shared = globalThis as typeof globalThis & { mailmendEnvironment?: Environment };
  const open = (signal: AbortSignal) => {
    const dns = { ...scriptedDns(zone), questions: () => [], ask: async () => ({ kind: 'not-allowed' as const }) };
    // No dialer: whoever opens a connection here fails the test.
    return { dns, signal, now: new Date(), elapsed: () => 0, expired: () => false, close: () => undefined };
  };
  const profile = operatorProfileSchema.parse({});
  shared.mailmendEnvironment = {
    ...{ profile, budget: createLoginBudget() },
    network: { practice: null, open },
  } as unknown as Environment;
});

const post = (body: object, signal: AbortSignal | null = null) =>
  POST(
    new Request('http://localhost/api/v1/diagnoses', {
      method: 'POST',
      signal,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
const reportOf = (text: string) => {
  const events = text
    .trim()
    .split('\n')
    .map((line) => diagnosisEventSchema.parse(JSON.parse(line)));
  const last = events.at(-1);
  return last?.type === 'finished' ? last.report : null;
};

describe('POST /api/v1/diagnoses', () => {
  it('looks at one fault alone, without a connection, and uses no password for it', async () => {
    const password = 'canary-5150';
    const response = await post({ address: 'anna@a.example', password, only: ['spf-multiple'] });
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).not.toContain(password);
    const report = reportOf(text);
    expect(report).toMatchObject({ only: ['spf-multiple'], verdict: 'faults', recommendation: null });
    expect(report?.findings.map(({ id }) => id)).toEqual(['spf-multiple']);
  });

  it('reads of a header who signed it, and tells nothing else of it', async () => {
    const header = 'Subject: canary-1\nDKIM-Signature: v=1; d=a.example; s=m1; bh=canary-2; b=canary-3\n\ncanary-4';
    const text = await (await post({ domain: 'a.example', header, only: ['dkim-missing'] })).text();
    expect(text).not.toContain('canary');
    expect(reportOf(text)?.findings).toMatchObject([
      { id: 'dkim-missing', subject: { record: 'm1._domainkey.a.example' } },
    ]);
  });

  it('takes a visitor who leaves while waiting for a place as one who left', async () => {
    const places = Array.from({ length: runLimits.beginning }, (_, at) =>
      hallOfRuns().enter({ client: `192.0.2.${at}`, site: null, domain: null }, AbortSignal.timeout(5_000)),
    );
    const visitor = new AbortController();
    const answer = post({ domain: 'a.example', only: ['spf-multiple'] }, visitor.signal);
    setTimeout(() => visitor.abort(), 20);
    expect((await answer).status).toBe(503);
    for (const place of await Promise.all(places)) if (place.ok) place.leave();
  });

  it.each([
    [{ only: ['spf-lost'] }, 'only', 'unknown-rule'],
    [{ only: ['spf-multiple'], doors: ['a.example:22'] }, 'doors', 'unknown-port'],
    [{ header: 'From: anna@a.example' }, 'header', 'header-without-signature'],
  ])('refuses %j', async (more, field, code) => {
    const response = await post({ domain: 'a.example', ...more });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { field, code } });
  });
});
