// The shape of an article: short sections of plain blocks, so that every article looks and reads alike.

/** In a text, `**words**` are names on a screen and `` `words` `` are typed by machines: hosts, ports, records. */
export type ArticleBlock =
  | { kind: 'text'; text: string }
  | { kind: 'steps'; items: readonly string[] }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'record'; caption: string; text: string }
  | { kind: 'table'; head: readonly string[]; rows: ReadonlyArray<readonly string[]> };

export interface ArticleSection {
  heading: string;
  blocks: readonly ArticleBlock[];
}

/** What an article is about, for the list: each has a name in `learn.tags`. */
export const articleTags = [
  'setup',
  'password',
  'receiving',
  'sending',
  'junk',
  'security',
  'apps',
  'websites',
  'domain',
  'help',
] as const;
export type ArticleTag = (typeof articleTags)[number];

/** The check that an article explains. `at`: the start page, or a tool. `looks`: what it looks at: "whether …". */
export interface ArticleCheck {
  at: 'start' | '/check/spf' | '/check/message' | '/check/bounce';
  looks: string;
}

export interface Article {
  slug: string;
  title: string;
  /** One or two sentences: the whole answer for someone in a hurry. */
  lead: string;
  sections: readonly ArticleSection[];
  tags: readonly ArticleTag[];
  check: ArticleCheck;
  /** Slugs of articles, and paths of pages, that lead on. */
  related: readonly string[];
}

/** A page of the same blocks that is no article: what we do with details, how accessible we are. */
export interface Statement {
  title: string;
  lead: string;
  sections: readonly ArticleSection[];
}

/** The articles as their list shows them, under the question that each group answers. */
export interface Library {
  groups: ReadonlyArray<{ title: string; articles: readonly Article[] }>;
}
