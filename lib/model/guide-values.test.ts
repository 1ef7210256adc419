// A link's fragment brings the same values back, and nothing else than values.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GuideValues, readGuideFragment, writeGuideFragment } from './guide-values.ts';

const anna: GuideValues = {
  address: 'anna@oldmill-bakery.example',
  protocol: 'imap',
  incoming: {
    host: 'mail.harbour.example',
    port: 993,
    security: 'tls',
    username: 'anna@oldmill-bakery.example',
    authentication: 'password',
  },
  outgoing: {
    host: 'smtp.harbour.example',
    port: 587,
    security: 'starttls',
    username: 'anna@oldmill-bakery.example',
    authentication: 'app-password',
  },
};

describe('writeGuideFragment', () => {
  it('comes back as it was', () => {
    const oneDevice = { ...anna, protocol: 'pop3' as const, leavesCopies: false as const };
    for (const values of [anna, { ...anna, outgoing: null }, { ...anna, address: null }, oneDevice]) {
      expect(readGuideFragment(`#${writeGuideFragment(values)}`)).toEqual(values);
    }
  });

  it('carries the known values only, whatever else the object holds', () => {
    const withSecret = { ...anna, password: 'canary', incoming: { ...anna.incoming, password: 'canary' } };
    expect(writeGuideFragment(withSecret)).not.toContain('canary');
  });

  it('brings any visible user name back', () => {
    const username = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(username, (name) => {
        const read = readGuideFragment(writeGuideFragment({ ...anna, incoming: { ...anna.incoming, username: name } }));
        expect(read === null || read.incoming.username === name).toBe(true);
      }),
    );
  });
});

describe('readGuideFragment', () => {
  const link = 'a=anna@oldmill-bakery.example&ih=mail.harbour.example&oh=smtp.harbour.example&os=starttls';
  it('takes what is left out from what is usual', () => {
    expect(readGuideFragment(link)).toEqual({ ...anna, outgoing: { ...anna.outgoing, authentication: 'password' } });
    expect(readGuideFragment('m=pop3&ih=mail.harbour.example&iu=anna&is=starttls')).toMatchObject({
      address: null,
      incoming: { port: 110, username: 'anna' },
      outgoing: null,
    });
    expect(readGuideFragment('ih=mail.harbour.example')).toMatchObject({ address: null, incoming: { username: null } });
  });

  it.each([
    ['nothing', ''],
    ['another fragment', '#step-4'],
    ['a port that no mail app uses', `${link}&ip=6379`],
    ['a port that is no number', `${link}&ip=abc`],
    ['no encryption', `${link}&is=none`],
    ['another protocol', `${link}&m=smtp`],
    ['no server', link.replace('ih=mail.harbour.example', 'ih=')],
    ['an empty user name', `${link}&iu=`],
    ['a host with markup', link.replace('mail.harbour', '%3Cb%3Email')],
    ['an address instead of a host', link.replace('mail.harbour.example', '127.0.0.1:80')],
    ['a single label', link.replace('mail.harbour.example', 'localhost')],
    ['a direction mark in the user name', `${link}&iu=%E2%80%AEanna`],
    ['a line break in the address', link.replace('a=anna', 'a=anna%0D%0A')],
    ['a very long text', `${link}&x=${'x'.repeat(3000)}`],
  ])('refuses %s', (_what, fragment) => {
    expect(readGuideFragment(fragment)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void readGuideFragment(text)));
  });
});
