// The hosting company's own articles: Markdown files in the folder that the profile names, read and checked at the start.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findArticle } from '../messages/articles.ts';
import { type MarkdownElement, type MarkdownNode, markdownText, parseMarkdown } from '../records/markdown.ts';

export interface OwnArticle {
  /** The file's name without ".md". */
  slug: string;
  title: string;
  /** The first paragraph, as text. */
  lead: string;
  tags: readonly string[];
  body: readonly MarkdownNode[];
}

/** What keeps a page quick to read and a start quick: files in the folder, bytes of each, letters of a title and a tag. */
const MOST_FILES = 100;
const MOST_BYTES = 64 * 1024;
const MOST_TITLE = 120;
const MOST_TAGS = 5;
const MOST_TAG = 30;
const slugPattern = /^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/;
const tagsLine = /^Tags:\s*(.*)$/i;

/** The articles of the folder in the order of their files' names, or what is wrong, a line each. Never throws. */
export function readOwnArticles(folder: string): { articles: OwnArticle[]; mistakes: string[] } {
  const mistakes: string[] = [];
  const articles: OwnArticle[] = [];
  for (const file of filesIn(folder, mistakes)) {
    const read = readArticle(folder, file);
    if (typeof read === 'string') mistakes.push(`${file}: ${read}`);
    else articles.push(read);
  }
  return { articles, mistakes };
}

function filesIn(folder: string, mistakes: string[]): string[] {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
    if (files.length <= MOST_FILES) return files.toSorted();
    mistakes.push(`there are ${files.length} files, and at most ${MOST_FILES} can be read`);
  } catch (error) {
    mistakes.push(`the folder ${folder} cannot be read: ${(error as Error).message}`);
  }
  return [];
}

/** The article, or the sentence that says what to change. */
function readArticle(folder: string, file: string): OwnArticle | string {
  const slug = file.slice(0, -'.md'.length);
  if (!slugPattern.test(slug))
    return 'its name must be small letters, digits and hyphens, such as "our-spam-filter.md"';
  if (findArticle(slug)) return 'an article of Mailmend has this name: choose another';
  const path = join(folder, file);
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) return `it has ${size} bytes, and at most ${MOST_BYTES} can be read`;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return articleOf(slug, text);
  } catch (error) {
    return `it cannot be read as UTF-8 text: ${(error as Error).message}`;
  }
}

/** A title, then maybe a line of tags, then a paragraph that says it all in short, then the rest. */
function articleOf(slug: string, text: string): OwnArticle | string {
  const { nodes, refusedLinks } = parseMarkdown(text);
  const [link] = refusedLinks;
  if (link !== undefined) return `the link to "${link}" must begin with https:// or http://`;
  const [head, ...rest] = nodes;
  if (!isElement(head, 'h1')) return 'it must begin with its title: "# Our spam filter"';
  const title = markdownText(head.children).trim();
  if (title === '' || title.length > MOST_TITLE) return `its title must have 1 to ${MOST_TITLE} letters`;
  const tags = tagsOf(rest[0]);
  if (typeof tags === 'string') return tags;
  const [lead, ...body] = tags === null ? rest : rest.slice(1);
  if (!isElement(lead, 'p')) return 'below its title must stand a paragraph that says it all in short';
  return { slug, title, lead: markdownText([lead]), tags: tags ?? [], body: withoutSkips(body) };
}

/** Null: this is no line of tags. */
function tagsOf(node: MarkdownNode | undefined): string[] | null | string {
  const line = isElement(node, 'p') ? tagsLine.exec(markdownText([node])) : null;
  if (!line) return null;
  const tags = (line[1] ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
  const fit = tags.length <= MOST_TAGS && tags.every((tag) => tag.length <= MOST_TAG);
  return fit ? [...new Set(tags)] : `at most ${MOST_TAGS} tags of ${MOST_TAG} letters can be read`;
}

const isElement = (node: MarkdownNode | undefined, tag: string): node is MarkdownElement =>
  typeof node === 'object' && node.tag === tag;

/** Headings step down by one at most below the page's own, or screen readers lose the thread (WCAG 1.3.1). */
function withoutSkips(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  let last = 1;
  return nodes.map((node) => {
    const level = typeof node === 'object' ? /^h([1-6])$/.exec(node.tag)?.[1] : undefined;
    if (typeof node !== 'object' || level === undefined) return node;
    last = Math.max(2, Math.min(Number(level), last + 1));
    return { ...node, tag: `h${last}` as MarkdownElement['tag'] };
  });
}
