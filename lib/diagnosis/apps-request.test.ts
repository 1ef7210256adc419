// The question about apps as JSON: what is refused, with a sentence that fits a field for an address or a domain.
import { describe, expect, it } from 'vitest';
import { parseAppsRequest } from './apps-request.ts';

describe('parseAppsRequest', () => {
  it.each([
    [{ domain: '' }, 'empty', /^Type an address or a domain,/],
    [{ domain: ' ' }, 'empty', /^Type an address or a domain,/],
    [{ domain: 'sunny .example' }, 'blank-inside', /^Did you mean sunny\.example\? Take out the blank\./],
    [{ domain: 'sunny example' }, 'blank-inside', /^Take out the blank\./],
    [{ domain: 'https://sunny.example/contact' }, 'bad-character', /^Did you mean sunny\.example\?/],
    [{ address: 'anna@sunny,example' }, 'bad-character', /^Did you mean anna@sunny\.example\?/],
    [{ address: '@sunny.example' }, 'missing-local-part', /^Did you mean sunny\.example\?/],
    [{ domain: 'anna' }, 'name-alone', /A domain alone needs its ending/],
    [{ domain: '192.0.2.1' }, 'address-literal', /^Type a domain name/],
    [{ domain: 'sunny.example', password: 'x' }, 'unknown-member', /address, domain/],
  ])('refuses %j', (body, code, message) => {
    expect(parseAppsRequest(body)).toMatchObject({ ok: false, code, message: expect.stringMatching(message) });
  });

  it('takes a domain of any script', () => {
    expect(parseAppsRequest({ domain: 'müller.example' })).toMatchObject({
      ok: true,
      input: { address: null, domain: 'xn--mller-kva.example' },
    });
  });
});
