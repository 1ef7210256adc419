// All articles in the reader's language, in the groups and the order of their list.
import type { Article, Library } from './article.ts';
import { library } from './library.ts';

export const articleGroups = (): Library['groups'] => library.groups;

export const articles = (): readonly Article[] => articleGroups().flatMap((group) => group.articles);

/** The article with this slug, or undefined: the slug comes from a URL. */
export const findArticle = (slug: string): Article | undefined => articles().find((article) => article.slug === slug);
