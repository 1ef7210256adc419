// Every guide leads through all that is needed, for every kind of account, in plain words, and never to weaker safety.
import { describe, expect, it } from 'vitest';
import { askedFields, type Guide, guideSections } from '../model/guide.ts';
import {
  type Connections,
  type FilledAnswer,
  readsBy,
  sectionsFor,
  stepsFor,
  type TextPart,
} from '../model/guide-steps.ts';
import { authentications, securities } from '../model/settings.ts';
import { signInTitle } from './define.ts';
import { findGuide, guides } from './index.ts';

const address = 'anna@oldmill-bakery.example';
const accounts: Connections[] = (['imap', 'pop3'] as const).flatMap((protocol) =>
  securities.flatMap((security) =>
    authentications.flatMap((authentication) => {
      const login = { security, username: 'anna.mill', authentication };
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
const accountsOf = (guide: Guide) => accounts.filter((account) => readsBy(guide, account));
const typed = ({ incoming }: Connections) => incoming.authentication !== 'oauth2';

const plain = (parts: TextPart[]) =>
  parts.map((part) => part.text ?? `your ${'field' in part ? part.field : ''}`).join('');
const answerSentences = ({ texts, older }: FilledAnswer) => [...texts, ...(older?.lines ?? [])].map(plain);
const stepsOf = (guide: Guide, account: Connections | null) => stepsFor(guide, account, address);
const rowsOf = (guide: Guide, account: Connections | null) =>
  stepsOf(guide, account).flatMap((step) => step.groups.flatMap((group) => group.rows));
const stepSentences = (guide: Guide, account: Connections | null) =>
  stepsOf(guide, account).flatMap((step) => [
    plain(step.title),
    ...answerSentences(step),
    ...[...step.after, ...step.notes.map((note) => note.parts)].map(plain),
  ]);
const sectionSentences = (guide: Guide, account: Connections | null) =>
  sectionsFor(guide, account, address).flatMap((section) =>
    section.none === null ? answerSentences(section.answer) : [section.none],
  );

describe.each(guides.filter(({ ended }) => !ended).map((guide) => [guide.id, guide] as const))('%s', (id, guide) => {
  it.each(accountsOf(guide).filter(typed))('has a row for every value, or says why not: %o', (account) => {
    const shown = new Set(rowsOf(guide, account).map(({ field }) => field));
    for (const field of askedFields) {
      const needed = !(field in guide.unasked) && (account.outgoing !== null || !field.startsWith('outgoing.'));
      expect(shown.has(field), field).toBe(needed);
    }
  });

  it.each(accountsOf(guide))('leaves no placeholder and no empty value: %o', (account) => {
    const everything = [stepsOf(guide, account), sectionsFor(guide, account, address)];
    expect(JSON.stringify(everything)).not.toMatch(/[{][a-z.]+[}]|\*\*|undefined/);
    for (const row of rowsOf(guide, account)) {
      if (!row.field.endsWith('password')) expect(row.value, row.field).toBeTruthy();
    }
    for (const step of stepsOf(guide, account)) {
      expect(JSON.stringify([step.texts, step.after])).not.toContain('"text":null');
    }
  });

  it.each(accountsOf(guide).filter(typed))('shows every value as it is: %o', (account) => {
    const values: Record<string, string | undefined> = { address };
    for (const side of ['incoming', 'outgoing'] as const) {
      const server = account[side];
      values[`${side}.host`] = server?.host;
      values[`${side}.port`] = server ? String(server.port) : undefined;
      values[`${side}.username`] = server?.username ?? undefined;
      values[`${side}.security`] = server ? guide.securityWords[server.security] : undefined;
    }
    for (const { field, value } of rowsOf(guide, account)) {
      if (field in values) expect(value, field).toBe(values[field]);
    }
  });

  it('sends sign-in accounts to their provider, with no server to type', () => {
    if (guide.device === 'browser') return;
    const account = accounts.find(({ incoming }) => incoming.authentication === 'oauth2') ?? null;
    expect(stepsOf(guide, account).map((step) => plain(step.title))).toContain(signInTitle);
    const fields = rowsOf(guide, account).map((row) => row.field);
    expect(fields).not.toContain('incoming.host');
    expect(fields).not.toContain('password');
  });

  it('shows the usual steps in words before anything was checked', () => {
    const rows = stepsFor(guide, null, null).flatMap((step) => step.groups.flatMap((group) => group.rows));
    expect(rows.every((row) => row.value === null || row.field === 'protocol')).toBe(true);
  });

  it('asks for the protocol by the word that the app uses', () => {
    const { imap, pop3 } = guide.protocolWords;
    expect(imap).toBe('IMAP');
    const choice = guide.sections.protocol;
    if (pop3 === null || 'none' in choice) return;
    const [pop] = accounts.filter(({ protocol }) => protocol === 'pop3');
    const said = [...stepSentences(guide, pop ?? null), ...sectionSentences(guide, pop ?? null)].join(' ');
    expect(said).toContain(pop3);
    if (pop3 === 'POP') expect(said.replace(/some apps start with POP3/i, '')).not.toMatch(/POP3/);
    else expect(said.replaceAll('came by POP', '')).not.toMatch(/\bPOP\b(?! or IMAP)/);
  });

  it.each(accounts.filter(({ protocol }) => protocol === 'imap'))(
    'never leads to POP where IMAP is there: %o',
    (account) => {
      const choices = stepSentences(guide, account)
        .join(' ')
        .replaceAll(/IMAP\/POP3?|POP or IMAP/g, '');
      expect(choices).not.toMatch(/\bPOP3?\b/);
      for (const { field, value } of rowsOf(guide, account)) if (field === 'protocol') expect(value).toBe('IMAP');
    },
  );

  it('answers every question, or says that the app has no such thing', () => {
    for (const section of sectionsFor(guide, accounts[0] ?? null, address)) {
      if (section.none === null) expect(section.answer.texts.length, section.id).toBeGreaterThan(0);
      else expect(section.none, section.id).toMatch(/\.$/);
    }
    expect(sectionsFor(guide, null, null).map((section) => section.id)).toEqual(guideSections);
  });

  it('says how to leave mail on the server, and that IMAP does', () => {
    if (guide.protocolWords.pop3 === null) return;
    const { copies } = guide.sections;
    expect('none' in copies ? copies.none : JSON.stringify(copies)).toMatch(/copy|leave|never|not delete|stays/i);
    const remove = (account: Connections) =>
      sectionsFor(guide, account, address).find((section) => section.id === 'remove');
    const [imap] = accounts;
    if (!('none' in guide.sections.remove)) {
      expect(JSON.stringify(remove(imap as Connections))).toMatch(/stays? on the server/);
    }
  });

  it('keeps to short sentences, without blame and without weaker safety', () => {
    const reasons = Object.values(guide.unasked);
    const first =
      'none' in guide.firstError ? [guide.firstError.none] : [guide.firstError.means, guide.firstError.remedy];
    const frame = [guide.fetch ?? '', guide.version, guide.aside?.text ?? '', ...reasons, ...first];
    const steps = accountsOf(guide).flatMap((account) => stepSentences(guide, account));
    const sections = accountsOf(guide).flatMap((account) => sectionSentences(guide, account));
    const sentences = (texts: readonly string[]) => new Set(texts.flatMap((text) => text.split(/(?<=[.?:”])\s+/)));
    for (const sentence of sentences([
      ...steps,
      ...sections,
      ...frame,
      ...guide.troubles.map(({ remedy }) => remedy),
    ])) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
      expect(sentence).not.toMatch(/please|sorry|oops|!|invalid|you forgot|your fault/i);
    }
    expect(JSON.stringify([...frame, guide.troubles])).not.toMatch(/\*\*|\{[a-z.]+\}/);
    // How an exception is taken back speaks of certificates, and takes nothing down.
    for (const sentence of sentences([...steps, ...guide.troubles.map(({ remedy }) => remedy)])) {
      if (/accept|\bTrust\b|\bNone\b|\bcertificates\b|confirm it|past it/.test(sentence)) {
        expect(sentence).toMatch(/never|not\b|don’t/i);
      }
    }
  });

  it('has a first error, a way to fetch mail, and other guides that exist', () => {
    expect('none' in guide.firstError || guide.firstError.means).toBeTruthy();
    expect(guide.fetch).toMatch(/\.$/);
    for (const other of guide.others) expect(findGuide(other), other).toBeDefined();
    expect(guide.others).not.toContain(id);
  });
});

it('knows each guide by an id of its own', () => {
  expect(new Set(guides.map((guide) => guide.id)).size).toBe(guides.length);
  expect(findGuide('../etc')).toBeUndefined();
});
