import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDiagnosisRequest } from './request.ts';

const refused = (body: unknown) => {
  const parsed = parseDiagnosisRequest(body);
  return parsed.ok ? null : parsed;
};

describe('parseDiagnosisRequest', () => {
  it('takes an address with everything', () => {
    const parsed = parseDiagnosisRequest({
      address: 'Anna+News@Example.COM',
      password: ' p w ',
      selectors: ['s1', 's1'],
      confirmedHosts: ['Mail.Example.com.'],
      passwordOnlyTo: ['mail.example.com'],
    });
    expect(parsed).toMatchObject({
      ok: true,
      request: {
        input: { address: 'Anna+News@example.com', domain: 'example.com' },
        selectors: ['s1'],
        confirmedHosts: ['mail.example.com'],
        confirmedUsernames: [],
        again: false,
        passwordOnlyTo: ['mail.example.com'],
      },
    });
    if (parsed.ok) expect(parsed.request.secret?.reveal()).toBe(' p w '); // blanks belong to the password
  });
  it.each([
    [{ address: 'anna@sunny,example' }, 'bad-character', /^Did you mean anna@sunny\.example\? Check the spelling\./],
    [{ domain: 'https://sunny.example/contact' }, 'bad-character', /^Did you mean sunny\.example\? /],
    [{ address: 'anna' }, 'name-alone', /^Add an @ and your domain, as in anna@example\.com\./],
    [{ address: 'anna@' }, 'missing-domain', /^Add your domain/],
  ])('offers what was meant for %j', (body, code, message) => {
    expect(refused(body)).toMatchObject({ code, message: expect.stringMatching(message) });
  });
  it('takes of a header who signed it, the domain and its relatives only', () => {
    const fields = ['example.com; s=s1', 'esp.example; s=k1', 'news.example.com; s=S2'];
    const header = `From: "d=x" <a@example.com>\n${fields.map((field) => `DKIM-Signature: v=1; d=${field}`).join('\n')}`;
    const parsed = parseDiagnosisRequest({ domain: 'example.com', header });
    const signers = [
      { domain: 'example.com', selector: 's1' },
      { domain: 'news.example.com', selector: 's2' },
    ];
    expect(parsed).toMatchObject({ ok: true, request: { signers, selectors: [] } });
    expect(JSON.stringify(parsed)).not.toContain('esp.example');
  });

  it('takes the rules and the doors of a second look', () => {
    const looks = { only: ['certificate-expired'], doors: ['Mail.Example.com:993', 'smtp.example.com'] };
    const parsed = parseDiagnosisRequest({ domain: 'example.com', ...looks });
    expect(parsed).toMatchObject({
      ok: true,
      request: {
        only: ['certificate-expired'],
        doors: [
          { protocol: 'imap', host: 'mail.example.com', port: 993, security: 'tls' },
          ...['imap', 'imap', 'pop3', 'pop3', 'submission', 'submission'].map((protocol) => ({
            protocol,
            host: 'smtp.example.com',
          })),
        ],
      },
    });
    expect(parseDiagnosisRequest({ domain: 'example.com' })).toMatchObject({ request: { only: null, doors: [] } });
  });

  it('takes what the person sees and answers', () => {
    const told = { symptom: 'cannot-send', answers: { 'sending-port': '25' } };
    expect(parseDiagnosisRequest({ domain: 'example.com', ...told })).toMatchObject({ ok: true, request: told });
    expect(parseDiagnosisRequest({ domain: 'example.com' })).toMatchObject({
      ok: true,
      request: { symptom: null, answers: {} },
    });
  });
  it.each([
    ['198.18.1.80', '198.18.1.80'],
    ['Web3.Hosting.Example', 'web3.hosting.example'],
    [null, null],
    [undefined, null],
  ])('takes the web server %j of a web form', (given, webServer) => {
    const parsed = parseDiagnosisRequest({ domain: 'example.com', symptom: 'webform', webServer: given });
    expect(parsed).toMatchObject({ ok: true, request: { symptom: 'webform', webServer } });
  });
  it('takes a domain alone', () => {
    expect(parseDiagnosisRequest({ domain: 'bücher.example' })).toMatchObject({
      ok: true,
      request: { secret: null, passwordOnlyTo: null },
    });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'anna@example.com'],
    ['an empty object', {}],
    ['both', { address: 'a@example.com', domain: 'example.com' }],
    ['a number', { address: 5 }],
    ['an object', { address: { toString: 'x' } }],
    ['an unknown symptom', { address: 'a@example.com', symptom: 'constructor' }],
    ['an unknown question', { address: 'a@example.com', answers: { weather: 'fine' } }],
    ['an unknown answer', { address: 'a@example.com', answers: { 'sending-port': '26' } }],
    ['a web server of another type', { domain: 'example.com', symptom: 'webform', webServer: 7 }],
    ['a web server that is no name', { domain: 'example.com', symptom: 'webform', webServer: 'web 3' }],
    ['a web server without a web form', { domain: 'example.com', webServer: '198.18.1.80' }],
    ['a web server for another symptom', { domain: 'example.com', symptom: 'cannot-send', webServer: '198.18.1.80' }],
    ['answers as a list', { address: 'a@example.com', answers: [] }],
    ['an unknown member', { address: 'a@example.com', hosts: [] }],
    ['a password of another type', { address: 'a@example.com', password: 5 }],
    ['a password with a domain only', { domain: 'example.com', password: 'x' }],
    ['a password with NUL', { address: 'a@example.com', password: 'a\0b' }],
    ['a huge password', { address: 'a@example.com', password: 'x'.repeat(1025) }],
    ['selectors as text', { domain: 'example.com', selectors: 's1' }],
    ['a selector of another type', { domain: 'example.com', selectors: [1] }],
    ['a selector with a blank', { domain: 'example.com', selectors: ['a b'] }],
    ['a header that is no text', { domain: 'example.com', header: ['DKIM-Signature: d=example.com; s=a'] }],
    ['a header without a signature', { domain: 'example.com', header: 'From: a@example.com' }],
    ['a header of another company', { domain: 'example.com', header: 'DKIM-Signature: d=esp.example; s=k1' }],
    [
      'a header with a selector that is no name',
      { domain: 'example.com', header: 'DKIM-Signature: d=example.com; s=*' },
    ],
    ['an unknown rule', { domain: 'example.com', only: ['spf-multiple', 'spf-lost'] }],
    ['no rule at all', { domain: 'example.com', only: [] }],
    ['a rule as text', { domain: 'example.com', only: 'spf-multiple' }],
    ['a door at an address', { domain: 'example.com', only: ['certificate-expired'], doors: ['127.0.0.1:993'] }],
    ['a door at another port', { domain: 'example.com', only: ['certificate-expired'], doors: ['a.example:22'] }],
    ['a door without a name', { domain: 'example.com', only: ['certificate-expired'], doors: [':993'] }],
    ['too many selectors', { domain: 'example.com', selectors: Array.from({ length: 11 }, (_, index) => `s${index}`) }],
    ['a confirmed address literal', { domain: 'example.com', confirmedHosts: ['127.0.0.1'] }],
    ['a confirmed single label', { domain: 'example.com', confirmedHosts: ['localhost'] }],
    ...[
      '127.1',
      '0x7f.1',
      '2130706433',
      '0177.0.0.1',
      '[::1]',
      '::1',
      '10.0.0.1',
      'localhost',
      'com',
      'a..b',
      'a\0.example',
      'x\r\ny.example',
    ].map((domain): [string, unknown] => [`domain ${JSON.stringify(domain)}`, { domain }]),
    ['a 64-byte label', { domain: `${'a'.repeat(64)}.example` }],
    ['a name of 300 bytes', { domain: `${'abcdefghi.'.repeat(30)}example` }],
    ['an address at a literal', { address: 'a@[127.0.0.1]' }],
    ['a prototype trick', JSON.parse('{"__proto__": {"address": "a@example.com"}}')],
  ])('refuses %s with a sentence', (_name, body) => {
    const refusal = refused(body);
    expect(refusal?.message).toMatch(/\S.*\.$|\S.*[:)]/);
    expect(refusal?.message).not.toContain('{');
    expect(refusal?.field).toBeTruthy();
  });

  it('never throws and never repeats a password', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string({ minLength: 12 }), (address, password) => {
        const parsed = parseDiagnosisRequest({ address, password: `${password}canary-5150` });
        expect(JSON.stringify(parsed)).not.toContain('canary-5150');
      }),
    );
  });
});
