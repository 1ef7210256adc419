// What a look saw, line by line: the handshake where it happened, the fault loud, nothing hidden in a server's words.
import { describe, expect, it } from 'vitest';
import { door, login, mailbox } from '../../../e2e/fixtures/sample-evidence.ts';
import { observed } from '../../../e2e/fixtures/sample-run.ts';
import type { DoorEvidence } from '../../../lib/model/evidence.ts';
import { drawerLines, drawerText } from './drawer-lines.ts';

const at = new Date('2026-11-23T10:02:00.000Z');
const host = 'mail.harbour.example';
const linesOf = (evidence: DoorEvidence) => drawerLines(observed('imap', `${host}:993`, 0, 100, evidence), at);

describe('a door', () => {
  it('is connected, then encrypted, then spoken to', () => {
    const lines = linesOf(door('imap'));
    expect(lines[0]).toMatchObject({ from: '·', text: 'connected to 192.0.2.25:993', at: 51 });
    expect(lines[1]?.text).toMatch(/^TLSv1\.3 TLS_AES_256_GCM_SHA384/);
    expect(lines.at(-1)).toMatchObject({ from: 'C', text: 'A1 LOGOUT' });
    expect(lines.some(({ loud }) => loud)).toBe(false);
  });
  it('shows STARTTLS before the handshake that follows it', () => {
    const transcript = [
      { from: 'S' as const, text: '* OK ready', at: 1 },
      { from: 'C' as const, text: 'A1 STARTTLS', at: 2 },
      { from: 'S' as const, text: 'A1 OK begin', at: 3 },
      { from: 'C' as const, text: 'A2 LOGOUT', at: 9 },
    ];
    const texts = linesOf({ ...door('imap'), port: 143, security: 'starttls', transcript }).map(({ text }) => text);
    const handshake = texts.findIndex((text) => text.startsWith('TLSv1.3'));
    expect(handshake).toBe(texts.indexOf('A1 OK begin') + 1);
    expect(texts.indexOf('A2 LOGOUT')).toBeGreaterThan(handshake);
  });
  it('says aloud what is wrong with its certificate', () => {
    const loud = linesOf(door('imap', 'mail.oldmill-bakery.example', false)).filter((line) => line.loud);
    expect(loud.map(({ text }) => text).join('\n')).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
  });
  it('writes an IPv6 address in brackets', () => {
    const attempts = [{ address: '2001:db8::25', family: 6 as const, result: 'connected' as const, ms: 4 }];
    expect(linesOf({ ...door('imap'), attempts })[0]?.text).toBe('connected to [2001:db8::25]:993');
  });
  it('makes visible what a server hides in its words', () => {
    const transcript = [{ from: 'S' as const, text: '* OK \u202Eevil\u001B[31m', at: 1 }];
    const said = linesOf({ ...door('imap'), transcript }).find(({ from }) => from === 'S');
    expect(said?.text).toBe('* OK ⟨U+202E⟩evil⟨U+001B⟩[31m');
  });
});

it('puts a code before words that lack it, and never twice', () => {
  const rejected = login('imap', 'rejected');
  const lineOf = (words: string) =>
    drawerLines(observed('login', `${host}:993`, 0, 1, { ...rejected, words }), at)[0]?.text;
  expect(lineOf('Authentication failed.')).toBe('[AUTHENTICATIONFAILED] Authentication failed.');
  expect(lineOf('[AUTHENTICATIONFAILED] No.')).toBe('[AUTHENTICATIONFAILED] No.');
});

it('lists the folders of a mailbox', () => {
  const texts = drawerLines(observed('mailbox', host, 0, 1, mailbox()), at).map(({ text }) => text);
  expect(texts[0]).toBe('INBOX 300');
});

describe('a look that failed', () => {
  const failed = {
    ...{ id: 'mx' as const, target: 'sunny.example', status: 'unknown' as const, why: 'dns-timeout' as const },
    ...{ startMs: 0, durationMs: 5000, evidence: null },
  };
  it('still says why', () => {
    expect(drawerLines(failed, at)[0]?.text).not.toBe('');
  });
  it('names the questions that it failed for, aloud', () => {
    const question = {
      ...{ name: 'sunny.example', type: 'MX', status: 'timeout' as const, rcode: '', cnames: [], server: '192.0.2.53' },
    };
    const lines = drawerLines({ ...failed, questions: [question] }, at);
    expect(lines.at(-1)).toMatchObject({ loud: true });
    expect(lines.at(-1)?.text).toMatch(/^sunny\.example MX: ./);
  });
});

it('copies with the name of the look above and the terminal’s lines below', () => {
  const text = drawerText(observed('login', `${host}:993`, 0, 1, login('imap')), at, ['openssl s_client']);
  expect(text).toBe(`login ${host}:993\nS Logged in\n$ openssl s_client\n`);
});
