// Articles lead on to pages that exist, keep to plain words, and never advise weaker safety.
import { describe, expect, it } from 'vitest';
import { guides } from '../../lib/guides/index.ts';
import type { Article, Statement } from '../../lib/messages/article.ts';
import { articles, findArticle } from '../../lib/messages/articles.ts';
import { findingArticle } from '../../lib/messages/finding-article.ts';
import { accessibility, privacy } from '../../lib/messages/statements.ts';
import { rules } from '../../lib/rules/index.ts';
import { explainedFaults } from './_parts/explained-faults.ts';

const textsOf = (article: Article | Statement): string[] => [
  article.title,
  article.lead,
  ...article.sections.flatMap((section) => [
    section.heading,
    ...section.blocks.flatMap((block): readonly string[] => {
      if (block.kind === 'text') return [block.text];
      if (block.kind === 'record') return [block.caption];
      return block.kind === 'table' ? [...block.head, ...block.rows.flat()] : block.items;
    }),
  ]),
];

function expectPlainWords(article: Article | Statement): void {
  for (const sentence of textsOf(article).flatMap((text) => text.split(/(?<=[.?:”])\s+/))) {
    expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
    expect(sentence).not.toMatch(/please|sorry|oops|!|your fault/i);
    if (/\bTrust\b|\bNone\b|switch it off/.test(sentence)) expect(sentence).toMatch(/never|not\b|may offer/i);
  }
}

describe.each(articles().map((article) => [article.slug, article] as const))('%s', (slug, article) => {
  it('keeps to short sentences without blame', () => expectPlainWords(article));

  it('names the check that it explains, and what it is about', () => {
    expect(article.tags.length).toBeGreaterThan(0);
    expect(article.check.looks).toMatch(/^[a-z][^.]*$/);
  });

  it('leads on to pages that exist', () => {
    expect(article.related.length).toBeGreaterThan(0);
    for (const to of article.related) {
      const [, page, id] = to.startsWith('/') ? to.split('/') : ['', 'learn', to];
      const exists = page === 'guides' ? !id || guides.some((guide) => guide.id === id) : findArticle(id ?? '');
      expect(exists, to).toBeTruthy();
    }
    expect(article.related).not.toContain(slug);
  });
});

it.each(guides.map((guide) => [guide.id, guide] as const))('%s leads to articles that exist', (_, guide) => {
  const answers = Object.values(guide.sections).flatMap((section) =>
    'none' in section ? [] : (section.article ?? []),
  );
  for (const slug of [...answers, ...(guide.versionQuestion ? [guide.versionQuestion.article] : [])])
    expect(findArticle(slug), slug).toBeDefined();
});

describe('findingArticle', () => {
  it.each([
    ['spf-multiple', 'spf'],
    ['dmarc-policy-none', 'dmarc'],
    ['certificate-expired', 'certificate-names'],
    ['tls-mode-mismatch', 'ports'],
    ['tls-too-old', 'encryption'],
    ['tls-rpt-missing', null],
    ['pop-sees-inbox-only', 'imap-or-pop'],
    ['pop-deletes-mail', 'leave-mail-on-the-server'],
    ['credentials-rejected', 'password-refused'],
    ['mailbox-full', 'mailbox-full'],
    ['host-nxdomain', 'server-not-reached'],
    ['namespace-prefix', 'mail-is-missing'],
    ['webform-not-in-spf', 'web-forms'],
    ['autodiscover-hijacked', 'autodiscover'],
    ['client-has-old-password', 'password-asked-again'],
    ['double-spam-filter', 'junk-filter-outlook'],
  ])('explains %s by %s', (id, slug) => {
    expect(findingArticle(id)).toBe(slug);
    if (slug !== null) expect(findArticle(slug)).toBeDefined();
  });
});

describe('explainedFaults', () => {
  it('names the faults of a check that an article explains, without values of a run', () => {
    expect(explainedFaults('mailbox-full').length).toBeGreaterThan(0);
    expect(explainedFaults('spf').join()).not.toMatch(/[{}]/);
    expect(explainedFaults('remote-support')).toEqual([]);
  });

  it('leads from every fault’s article to an article that is there', () => {
    for (const { id } of rules) {
      const slug = findingArticle(id);
      if (slug !== null) expect(findArticle(slug), id).toBeDefined();
    }
  });
});

it.each([privacy, accessibility])('$title keeps to short sentences', expectPlainWords);
