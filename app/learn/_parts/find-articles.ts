// Finds articles by their words and tags, in the browser.
export interface ListedArticle {
  slug: string;
  title: string;
  lead: string;
  /** Names of tags, as people read them. */
  tags: readonly string[];
  /** Every word of it once, in small letters. */
  words: string;
}
export interface ListedGroup {
  title: string;
  articles: readonly ListedArticle[];
}

/** The list with only the articles of a tag. The fragment reaches no server. */
export const tagLink = (tag: string): string => `/learn#${encodeURIComponent(tag)}`;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Each word of the texts once. */
export const wordsOf = (texts: readonly string[]): string => [...new Set(texts.flatMap(wordsIn))].join(' ');

/** Articles that have a word for each word asked, at least as its beginning, and the tag; titles that match go first. */
export function findArticles(articles: readonly ListedArticle[], asked: string, tag: string | null): ListedArticle[] {
  const beginnings = wordsIn(asked);
  const has = (words: string, beginning: string) => ` ${words}`.includes(` ${beginning}`);
  const inTitle = ({ title }: ListedArticle) => beginnings.every((each) => has(wordsOf([title]), each));
  return articles
    .filter(({ tags, words }) => (tag === null || tags.includes(tag)) && beginnings.every((each) => has(words, each)))
    .toSorted((one, other) => Number(inTitle(other)) - Number(inTitle(one)));
}
