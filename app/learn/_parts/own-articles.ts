// The operator's own articles, read once: whoever changes one starts Mailmend again, as with the profile that names them.
import 'server-only';
import { environment } from '../../../lib/diagnosis/environment.ts';
import { type OwnArticle, readOwnArticles } from '../../../lib/operator/own-articles.ts';
import { markdownText } from '../../../lib/records/markdown.ts';
import { type ListedGroup, wordsOf } from './find-articles.ts';

let kept: readonly OwnArticle[] | null = null;

export function ownArticles(): readonly OwnArticle[] {
  const { articles: folder } = environment().profile;
  kept ??= folder === null ? [] : readOwnArticles(folder).articles;
  return kept;
}

/** The article with this slug, or undefined: the slug comes from a URL. */
export const findOwnArticle = (slug: string): OwnArticle | undefined =>
  ownArticles().find((article) => article.slug === slug);

/** As a group of the list, under `title`; none without articles. */
export function ownGroup(title: string): ListedGroup[] {
  const articles = ownArticles().map(({ body, ...article }) => ({
    ...article,
    words: wordsOf([article.slug, article.title, article.lead, ...article.tags, markdownText(body)]),
  }));
  return articles.length > 0 ? [{ title, articles }] : [];
}
