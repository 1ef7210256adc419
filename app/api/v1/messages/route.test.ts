// The message route: its answer fits what the page reads, its own size limit, and nothing of a message in a refusal.
import { beforeAll, describe, expect, it } from 'vitest';
import { scriptedDns } from '../../../../e2e/support/scripted-dns.ts';
import type { Environment } from '../../../../lib/diagnosis/environment.ts';
import { messageCheckSchema } from '../../../../lib/model/message-check.ts';
import { POST } from './route.ts';

beforeAll(() => {
  const shared = globalThis as typeof globalThis & { mailmendEnvironment?: Environment };
  const open = (signal: AbortSignal) => ({
    ...{ dns: scriptedDns({}), signal, now: new Date(), expired: () => false },
    ...{ close: () => undefined, worksFor: () => undefined },
  });
  shared.mailmendEnvironment = { network: { practice: null, open } } as unknown as Environment;
});

const post = (message: unknown) =>
  POST(
    new Request('http://localhost/api/v1/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ message }),
    }),
  );

describe('POST /api/v1/messages', () => {
  it('answers what the page can read', async () => {
    const response = await post('From: a@a.example\n\nsecret text');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    expect(messageCheckSchema.parse(JSON.parse(text))).toMatchObject({
      whole: true,
      dmarc: { fromDomain: 'a.example' },
    });
    expect(text).not.toContain('secret text');
  });

  it('takes 512 KB', async () => {
    const head = 'From: a@a.example\n\n';
    expect((await post(head + 'x\n'.repeat(256 * 1024 - head.length))).status).toBe(200);
  });

  it.each([
    ['more', `From: a@a.example\n\n${'canary '.repeat(80_000)}`, 413, 'too-long'],
    ['far more', `From: a@a.example\n\n${'canary '.repeat(300_000)}`, 413, 'too-large'],
    ['no message', 'canary', 400, 'no-headers'],
    ['a number', 5, 400, 'not-text'],
  ])('refuses %s', async (_, message, status, code) => {
    const response = await post(message);
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ error: { code } });
    expect(text).not.toContain('canary');
  });
});
