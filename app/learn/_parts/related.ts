// What an article of the operator's own leads on to: others about the same, by their tags.
import type { OwnArticle } from '../../../lib/operator/own-articles.ts';
import { listedGroups } from './listed-articles.ts';
import { ownGroup } from './own-articles.ts';

const MOST = 4;

/** Slugs of at most four articles that share a tag, the operator's own first. */
export function relatedByTag({ slug, tags }: OwnArticle): string[] {
  const all = [...ownGroup(''), ...listedGroups].flatMap((group) => group.articles);
  return all
    .filter((other) => other.slug !== slug && other.tags.some((tag) => tags.includes(tag)))
    .slice(0, MOST)
    .map((other) => other.slug);
}
