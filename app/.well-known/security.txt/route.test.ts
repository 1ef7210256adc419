// The route of security.txt: the profile's contact as plain text, else nothing is there.
import { expect, it } from 'vitest';
import type { Environment } from '../../../lib/diagnosis/environment.ts';
import { operatorProfileSchema } from '../../../lib/operator/profile.ts';
import { GET } from './route.ts';

const shared = globalThis as typeof globalThis & { mailmendEnvironment?: Environment };
const answerFor = (profile: object) => {
  shared.mailmendEnvironment = { profile: operatorProfileSchema.parse(profile) } as Environment;
  return GET();
};

it('is plain text with a contact', async () => {
  const response = answerFor({ security: { contact: ['mailto:security@harbour.example'] } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toMatch(/^Contact: mailto:security@harbour\.example\nExpires: \S+Z\n$/);
});

it('is not there without one', () => {
  expect(answerFor({}).status).toBe(404);
});
