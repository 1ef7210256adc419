// security.txt: its fields in order, an expiry that is always ahead, and nothing where nobody is named.
import { expect, it } from 'vitest';
import { operatorProfileSchema } from './profile.ts';
import { securityTxt } from './security-txt.ts';

const now = new Date('2026-03-01T15:00:00.123Z');
const textOf = (security: object, at = now) => securityTxt(operatorProfileSchema.parse({ security }).security, at);

it('is not there without a contact', () => {
  expect(securityTxt(operatorProfileSchema.parse({}).security, now)).toBeNull();
});

it('expires half a year ahead unless told otherwise, the same for the whole day', () => {
  const contact = ['mailto:security@harbour.example'];
  expect(textOf({ contact })).toBe('Contact: mailto:security@harbour.example\nExpires: 2026-08-30T00:00:00Z\n');
  expect(textOf({ contact }, new Date('2026-03-01T00:00:00Z'))).toBe(textOf({ contact }));
});

it('has every field of the profile, contacts in their order', () => {
  const text = textOf({
    contact: ['https://harbour.example/report', 'tel:+1-201-555-0123'],
    expires: '2999-12-31T12:00:00+02:00',
    policy: 'https://harbour.example/security',
    languages: ['en', 'pt-BR'],
  });
  expect(text?.split('\n')).toEqual([
    'Contact: https://harbour.example/report',
    'Contact: tel:+1-201-555-0123',
    'Expires: 2999-12-31T10:00:00Z',
    'Preferred-Languages: en, pt-BR',
    'Policy: https://harbour.example/security',
    '',
  ]);
});

it('is taken away once it has expired', () => {
  const security = { contact: ['tel:+1-201-555-0123'], expires: '2999-12-31' };
  expect(textOf(security, new Date('2999-12-30T23:59:59Z'))).not.toBeNull();
  expect(textOf(security, new Date('2999-12-31T00:00:00Z'))).toBeNull();
});
