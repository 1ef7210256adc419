// The faults of a check that an article explains, by the rules' own titles.
import { findingArticle } from '../../../lib/messages/finding-article.ts';
import { rules } from '../../../lib/rules/index.ts';
import { textsOf } from '../../../lib/rules/render.ts';

/** Titles that say it without a value of the run, each once, in the order in which agents look. */
export function explainedFaults(slug: string): string[] {
  const titles = rules.filter(({ id }) => findingArticle(id) === slug).map((rule) => textsOf(rule).title);
  return [...new Set(titles)].filter((title) => !title.includes('{'));
}
