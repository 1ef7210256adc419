// A chosen language is kept in a cookie, and the way leads back to a page of ours alone.
import { describe, expect, it } from 'vitest';
import { POST } from './route.ts';

const post = (fields: Record<string, string>) =>
  POST(new Request('http://localhost/language', { method: 'POST', body: new URLSearchParams(fields) }));

it('keeps a language that there is', async () => {
  const response = await post({ language: 'en', back: '/check/spf' });
  expect(response.status).toBe(303);
  expect(response.headers.get('set-cookie')).toMatch(/^language=en; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax/);
});

it.each(['', 'tlh', 'en; Domain=example.com'])('keeps none that there is not: %j', async (language) => {
  const response = await post({ language, back: '/' });
  expect(response.status).toBe(303);
  expect(response.headers.get('set-cookie')).toBeNull();
});

describe('the way back', () => {
  it.each([
    ['/learn?tag=Junk#list', '/learn?tag=Junk#list'],
    ['//evil.example/x', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example/', '/'],
    ['/.//evil.example', '/evil.example'],
    ['javascript:alert(1)', '/'],
    ['http://', '/'],
    ['', '/'],
  ])('%s', async (back, location) => {
    expect((await post({ language: 'en', back })).headers.get('location')).toBe(location);
  });
});
