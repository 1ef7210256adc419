// The bounce route: the reading with its sentences, and its refusals.
import { describe, expect, it } from 'vitest';
import { bounceTexts } from '../../../../lib/messages/bounces.ts';
import { bounceAnswerSchema } from '../../../../lib/model/bounce.ts';
import { POST } from './route.ts';

const post = (body: unknown) =>
  POST(
    new Request('http://localhost/api/v1/bounces', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

describe('POST /api/v1/bounces', () => {
  it('explains', async () => {
    const response = await post({
      text: '550-5.7.26 This mail has been blocked because the sender is unauthenticated.',
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const answer = bounceAnswerSchema.parse(await response.json());
    expect(answer).toMatchObject({ id: 'bulk-sender-rules', fault: 'bulk-sender-rules', enhancedCode: '5.7.26' });
    expect(answer.fix).toBe(bounceTexts['bulk-sender-rules'].fix);
  });

  it('says when it does not know', async () => {
    const answer = bounceAnswerSchema.parse(await (await post({ text: 'hello' })).json());
    expect(answer).toMatchObject({ id: null, fault: null, by: null, said: null });
  });

  it.each([
    [{}, 400, 'not-text'],
    [{ text: '  ' }, 400, 'empty'],
    [{ text: 'x', more: 1 }, 400, 'unknown-member'],
    [{ text: 'x'.repeat(300_000) }, 413, 'too-long'],
    [{ text: 'x'.repeat(600_000) }, 413, 'too-large'],
  ])('refuses %#', async (body, status, code) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code } });
  });
});
