// Bad input of every kind is refused with a sentence that says what to change, and nothing is looked up or dialled.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POST } from '../../app/api/v1/diagnoses/route.ts';
import { checkCommand } from '../../lib/cli/check.ts';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import { startWorld, type World } from '../world/world.ts';

const directory = mkdtempSync(join(tmpdir(), 'mailmend-bad-input-'));
let world: World;
beforeAll(async () => {
  world = await startWorld({ directory });
  process.env.MAILMEND_PRACTICE = world.file; // before the first run opens the environment
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true });
});

const label = (length: number) => 'a'.repeat(length);
/** Texts that name no domain on the internet. */
const texts: Record<string, string> = {
  'an IPv4 literal': '198.18.1.10',
  'a short IPv4 literal': '127.1',
  'a hexadecimal IPv4 literal': '0x7f.1',
  'an octal IPv4 literal': '0177.0.0.1',
  'a decimal IPv4 literal': '2130706433',
  'an IPv6 literal': '[::1]',
  'an address at a literal': 'anna@[198.18.1.10]',
  'an address at a bare IPv4': 'anna@198.18.1.10',
  'an address at a short IPv4': 'anna@127.1',
  'a single label': 'localhost',
  'an address at a single label': 'anna@localhost',
  'a label of 64 bytes': `${label(64)}.example`,
  'a name of 254 bytes': `${[label(63), label(63), label(63), label(60)].join('.')}.ab`,
  'an empty label': 'sunny..example',
  'a NUL': 'sunny\0.example',
  'a NUL in an address': 'anna\0@sunny.example',
  'a line break': 'sunny.example\r\nQUIT',
  'a blank inside': 'sun ny.example',
  'a URL': 'https://sunny.example/',
  'two at signs': 'anna@x@sunny.example',
  'no local part': '@sunny.example',
  'no domain': 'anna@',
  nothing: '',
  'only blanks': '   ',
  'a markup': '<b>.example',
  'a path': '../../etc/passwd',
};
const address = 'anna@sunny.example';
/** Bodies of wrong types and forms. */
const bodies: Record<string, unknown> = {
  null: null,
  'a list': [],
  'a text': 'sunny.example',
  'a number': 7,
  'nothing in it': {},
  'a number for an address': { address: 7 },
  'a list for an address': { address: [address] },
  'an object for a domain': { domain: { toString: 'sunny.example' } },
  'address and domain': { address, domain: 'sunny.example' },
  'a number for a password': { address, password: 12345678 },
  'a password without an address': { domain: 'sunny.example', password: 'secret' },
  'a NUL in the password': { address, password: 'a\0b' },
  'a password of 1025 characters': { address, password: label(1025) },
  'a text for selectors': { address, selectors: 'default' },
  'a number among the selectors': { address, selectors: [1] },
  'eleven selectors': { address, selectors: Array.from({ length: 11 }, (_, at) => `s${at}`) },
  'a literal to confirm': { address, confirmedHosts: ['127.1'] },
  'a single label to confirm': { address, confirmedHosts: ['mail'] },
  'a member nobody knows': { address, host: 'mail.sunny.example' },
};
for (const [name, text] of Object.entries(texts)) {
  bodies[`${name}, as an address`] = { address: text };
  bodies[`${name}, as a domain`] = { domain: text };
}

/** Says what to change, and may name the character at fault at its end. */
const sentence = /^["“A-Z].{10,}([.?]|: \S.*)$/s;
const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  POST(new Request('http://localhost:3000/api/v1/diagnoses', { method: 'POST', body, headers }));
function expectNothingAsked(): void {
  expect(world.questions).toEqual([]);
  expect(world.sessions).toEqual([]);
}

describe('the request', () => {
  it.each(Object.entries(bodies))('refuses %s', (_, body) => {
    const parsed = parseDiagnosisRequest(body);
    expect(parsed).toMatchObject({ ok: false, message: expect.stringMatching(sentence) });
  });
});

describe('POST /api/v1/diagnoses', () => {
  it.each(Object.entries(bodies))('answers 400: %s', async (_, body) => {
    const response = await post(JSON.stringify(body));
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: { code: string; message: string } };
    expect(error.code).toMatch(/^[a-z-]+$/);
    expect(error.message).toMatch(sentence);
    expectNothingAsked();
  });

  it.each([
    ['a body of 1 MB', 413, JSON.stringify({ address: label(1_000_000) }), { 'content-type': 'application/json' }],
    ['a body cut short', 400, '{"address":', { 'content-type': 'application/json' }],
    ['a form', 415, 'address=anna%40sunny.example', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', 415, JSON.stringify({ address }), { 'content-type': 'text/plain' }],
    ['another site', 403, JSON.stringify({ address }), { origin: 'https://other.example' }],
    ['another site, as browsers say', 403, JSON.stringify({ address }), { 'sec-fetch-site': 'cross-site' }],
  ])('refuses %s', async (_, status, body, headers) => {
    const response = await post(body, { 'content-type': 'application/json', ...headers });
    expect(response.status).toBe(status);
    const { error } = (await response.json()) as { error: { message: string } };
    expect(error.message).toMatch(sentence);
    expectNothingAsked();
  });
});

describe('mailmend check', () => {
  const usable = Object.entries(texts).filter(([, text]) => !text.startsWith('-'));
  it.each(usable)('exits with 2: %s', async (_, text) => {
    let out = '';
    let err = '';
    const io = {
      out: (said: string) => {
        out += said;
      },
      err: (said: string) => {
        err += said;
      },
      readInput: async () => '',
    };
    expect(await checkCommand([text, '--json'], io, new AbortController().signal)).toBe(2);
    expect(out).toBe('');
    expect(err.trim()).toMatch(sentence);
    expectNothingAsked();
  });
});
