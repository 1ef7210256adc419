// What the list of articles knows of each: enough to find it by any word in it, and not its whole text. On the server only.
import { language } from '#reader';
import type { Article } from '../../../lib/messages/article.ts';
import { articleGroups } from '../../../lib/messages/articles.ts';
import type { Language } from '../../../lib/messages/languages.ts';
import { learn } from '../../../lib/messages/learn.ts';
import { type ListedArticle, type ListedGroup, wordsOf } from './find-articles.ts';

const blockTexts = (article: Article): string[] =>
  article.sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block): readonly string[] => {
      if (block.kind === 'text') return [block.text];
      if (block.kind === 'record') return [block.caption, block.text];
      return block.kind === 'table' ? [...block.head, ...block.rows.flat()] : block.items;
    }),
  ]);

function listed(article: Article): ListedArticle {
  const { slug, title, lead } = article;
  const tags = article.tags.map((tag) => learn.tags[tag]);
  return { slug, title, lead, tags, words: wordsOf([slug, title, lead, ...tags, ...blockTexts(article)]) };
}

const kept = new Map<Language, readonly ListedGroup[]>();

/** Our own articles in the reader's language, in the groups of their list. */
export function listedGroups(): readonly ListedGroup[] {
  const known = kept.get(language());
  if (known) return known;
  const groups = articleGroups().map(({ title, articles }) => ({ title, articles: articles.map(listed) }));
  kept.set(language(), groups);
  return groups;
}
