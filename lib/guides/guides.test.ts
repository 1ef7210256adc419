// Every guide leads through all that is needed, for every kind of account, in plain words, and never to weaker safety.
import { describe, expect, it } from 'vitest';
import { guideDuties } from '../model/guide.ts';
import { type Connections, type FilledStep, stepsFor, type TextPart } from '../model/guide-steps.ts';
import { authentications, securities } from '../model/settings.ts';
import { findGuide, guides } from './index.ts';

const address = 'anna@oldmill-bakery.example';
const accounts: Connections[] = (['imap', 'pop3'] as const).flatMap((protocol) =>
  securities.flatMap((security) =>
    authentications.flatMap((authentication) => {
      const login = { security, username: address, authentication };
      const ports = { imap: { tls: 993, starttls: 143 }, pop3: { tls: 995, starttls: 110 } }[protocol];
      const incoming = { host: 'mail.harbour.example', port: ports[security], ...login };
      const outgoing = { host: 'smtp.harbour.example', port: security === 'tls' ? 465 : 587, ...login };
      return [
        { protocol, incoming, outgoing },
        { protocol, incoming, outgoing: null },
      ];
    }),
  ),
);

const plain = (parts: TextPart[]) =>
  parts.map((part) => part.text ?? `your ${'field' in part ? part.field : ''}`).join('');
const sentencesOf = (step: FilledStep) =>
  [step.title, ...step.texts, ...step.after, ...step.notes.map((note) => note.parts), ...(step.older?.lines ?? [])].map(
    plain,
  );
const rowsOf = (steps: FilledStep[]) => steps.flatMap((step) => step.groups.flatMap((group) => group.rows));

describe.each(guides.map((guide) => [guide.id, guide] as const))('%s', (id, guide) => {
  it.each(accounts)('leads through every duty: %o', (account) => {
    const kept = guide.steps.filter((step) => stepsFor({ ...guide, steps: [step] }, account, address).length === 1);
    expect(new Set(kept.flatMap((step) => step.duties))).toEqual(new Set(guideDuties));
  });

  it.each(accounts)('leaves no placeholder and no empty value: %o', (account) => {
    const steps = stepsFor(guide, account, address);
    expect(JSON.stringify(steps)).not.toMatch(/[{][a-z.]+[}]|\*\*|undefined/);
    for (const row of rowsOf(steps)) expect(row.value, row.field).toBeTruthy();
    for (const step of steps) expect(JSON.stringify([step.texts, step.after])).not.toContain('"text":null');
  });

  it.each(accounts.filter((account) => account.incoming.authentication !== 'oauth2'))(
    'shows hosts, ports and security as they are: %o',
    (account) => {
      const shown = new Map(rowsOf(stepsFor(guide, account, address)).map((row) => [row.field, row.value]));
      expect(shown.get('incoming.host')).toBe(account.incoming.host);
      expect(shown.get('incoming.port')).toBe(String(account.incoming.port));
      expect(shown.get('incoming.security')).toBe(guide.securityWords[account.incoming.security]);
      expect(shown.get('outgoing.host')).toBe(account.outgoing?.host);
      expect(shown.get('outgoing.port')).toBe(account.outgoing ? String(account.outgoing.port) : undefined);
    },
  );

  it('sends sign-in accounts to their provider, with no server to type', () => {
    const [account] = accounts.filter((candidate) => candidate.incoming.authentication === 'oauth2');
    const steps = stepsFor(guide, account ?? null, address);
    expect(steps.map((step) => plain(step.title))).toContain('Sign in at your mail host');
    expect(rowsOf(steps).map((row) => row.field)).not.toContain('incoming.host');
  });

  it('shows the usual steps in words before anything was checked', () => {
    const steps = stepsFor(guide, null, null);
    expect(steps.map((step) => plain(step.title)).join()).toContain('IMAP');
    expect(rowsOf(steps).every((row) => row.value === null || row.field === 'protocol')).toBe(true);
  });

  it('says how to keep mail on the server to POP accounts only', () => {
    const text = (protocol: 'imap' | 'pop3') =>
      stepsFor(guide, accounts.find((account) => account.protocol === protocol) ?? null, address)
        .flatMap(sentencesOf)
        .join(' ');
    expect(text('pop3')).toMatch(/copy|on (the|your) server|delete mail from the server/i);
    expect(text('imap')).not.toMatch(/leave a copy|from server after|delete mail from/i);
    const [pop] = accounts.filter(({ protocol }) => protocol === 'pop3');
    const titles = (account: Connections) => stepsFor(guide, account, address).map((step) => plain(step.title));
    expect(pop && titles({ ...pop, leavesCopies: false })).not.toContain('Leave your mail on the server');
  });

  it('keeps to short sentences, without blame and without weaker safety', () => {
    const texts = accounts.flatMap((account) => stepsFor(guide, account, address).flatMap(sentencesOf));
    const all = [...texts, guide.fetch, guide.version, ...guide.troubles.map((trouble) => trouble.remedy)];
    for (const sentence of new Set(all.flatMap((text) => text.split(/(?<=[.?:”])\s+/)))) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
      expect(sentence).not.toMatch(/please|sorry|oops|!|invalid|you forgot|your fault/i);
      if (/accept|\bTrust\b|\bNone\b|certificates?\b|confirm it|past it/.test(sentence)) {
        expect(sentence).toMatch(/never|not\b/i);
      }
    }
  });

  it('has troubles, a way to fetch mail, and other guides that exist', () => {
    expect(guide.troubles.length).toBeGreaterThan(0);
    expect(guide.fetch).toMatch(/\.$/);
    for (const other of guide.others) expect(findGuide(other), other).toBeDefined();
    expect(guide.others).not.toContain(id);
  });
});

it('knows each guide by an id of its own', () => {
  expect(new Set(guides.map((guide) => guide.id)).size).toBe(guides.length);
  expect(findGuide('../etc')).toBeUndefined();
});
