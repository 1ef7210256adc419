// What an article of the operator's own leads on to: others about the same, by their tags.
import type { OwnArticle } from '../../../lib/operator/own-articles.ts';
import { listedGroups } from './listed-articles.ts';
import { ownGroup } from './own-articles.ts';

const MOST = 4;

/** Slugs of at most four articles that share tags: those that share most first, of these the operator's own. */
export function relatedByTag({ slug, tags }: OwnArticle): string[] {
  const shared = (other: { tags: readonly string[] }) => other.tags.filter((tag) => tags.includes(tag)).length;
  return [...ownGroup(''), ...listedGroups()]
    .flatMap((group) => group.articles)
    .filter((other) => other.slug !== slug && shared(other) > 0)
    .toSorted((one, other) => shared(other) - shared(one))
    .slice(0, MOST)
    .map((other) => other.slug);
}
