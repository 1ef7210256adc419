// What one run learns of an IMAP server and mailbox beyond the login, and what it never does there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkCommand } from '../../lib/cli/check.ts';
import { seenBy } from '../../lib/model/outcome.ts';
import type { Report } from '../../lib/model/report.ts';
import { sieve } from './domains/sieve.ts';
import { startWorld, type World } from './world.ts';

let directory: string;
let world: World;
let report: Report;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'practice-imap-'));
  world = await startWorld({ directory, domains: [sieve] });
  process.env.MAILMEND_PRACTICE = world.file;
  let json = '';
  const io = {
    out: (text: string) => {
      json += text;
    },
    err: () => undefined,
    readInput: async () => `${sieve.password}\n`,
  };
  await checkCommand([sieve.address, '--json', '--password-stdin'], io, new AbortController().signal);
  report = JSON.parse(json) as Report;
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true });
});

const daysAgo = (iso: string | null | undefined) => Math.round((Date.now() - Date.parse(iso ?? '')) / 86_400_000);

test('the newest message of each folder is dated', () => {
  const folders = seenBy(report.probes, 'mailbox').flatMap((mailbox) => mailbox.folders);
  const days = { INBOX: 40, Archive: 40, Drafts: 40, Junk: 1, Sent: 40, Trash: 40 };
  expect(Object.fromEntries(folders.map(({ path, newest }) => [path, daysAgo(newest)]))).toEqual(days);
});

test('the server tells its name where that costs no time', () => {
  const door = seenBy(report.probes, 'imap').find(({ host, port }) => host === 'mail.sieve.example' && port === 143);
  expect(door).toMatchObject({ serverId: { name: 'Dovecot' }, software: 'Dovecot' });
  expect(door?.transcript.filter(({ text }) => / ID NIL$/.test(text))).toHaveLength(1);
});

test('no message is read, nothing is changed, and every session ends politely', () => {
  const imap = world.sessions.filter(({ protocol }) => protocol === 'imap');
  const said = imap.map(({ secured }) => secured).join('\n');
  expect(said).toContain('EXAMINE "Junk"');
  expect(said).not.toMatch(/BODY|RFC822|ENVELOPE|\bSELECT\b|\bSTORE\b|EXPUNGE|APPEND|\bCREATE\b|\bSUBSCRIBE\b/i);
  // The last session is the question about old TLS, which the server refused before any command.
  expect(imap.filter(({ saidGoodbye }) => !saidGoodbye).map(({ secured }) => secured)).toEqual(['']);
});
