// People find an article by words of its text, by its beginning letters, and by what it is about.
import { expect, it } from 'vitest';
import { articles } from '../../lib/messages/articles.ts';
import { learn } from '../../lib/messages/learn.ts';
import { findArticles, tagLink, wordsOf } from './_parts/find-articles.ts';
import { listedGroups } from './_parts/listed-articles.ts';

const all = listedGroups().flatMap((group) => group.articles);
const slugs = (asked: string, tag: string | null = null) => findArticles(all, asked, tag).map(({ slug }) => slug);

it('lists every article once', () => {
  expect(all.map(({ slug }) => slug).toSorted()).toEqual(
    articles()
      .map(({ slug }) => slug)
      .toSorted(),
  );
});

it.each([
  ['autodiscover', 'autodiscover'],
  ['SPF', 'spf'],
  ['web form', 'web-forms'],
  ['mail missing', 'mail-is-missing'],
  ['password again', 'password-asked-again'],
  ['junk mac', 'junk-filter-mac-mail'],
  ['no automatic filtering', 'junk-filter-outlook'],
])('%j finds %s', (asked, slug) => {
  expect(slugs(asked)).toContain(slug);
});

it('puts a match of the title first', () => {
  expect(slugs('dkim')[0]).toBe('dkim');
});

it('narrows by a tag, and finds nothing for words that stand nowhere', () => {
  expect(slugs('', learn.tags.junk)).toEqual(expect.arrayContaining(['junk-filter-outlook', 'junk-filter-mac-mail']));
  expect(slugs('dkim', learn.tags.junk)).toEqual([]);
  expect(slugs('zzqqx')).toEqual([]);
  expect(slugs('')).toHaveLength(all.length);
});

it('takes words apart as people read them', () => {
  expect(wordsOf(['**Trust**, Über `mail.example`', 'trust'])).toBe('trust über mail example');
  expect(tagLink('Setting up')).toBe('/learn#Setting%20up');
});
