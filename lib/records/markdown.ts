// Markdown to a plain tree (CommonMark 0.31, with tables): no HTML of the text's own, no pictures, links to the web only.
import MarkdownIt, { type Token } from 'markdown-it';

const tags = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'code',
  'em',
  'strong',
  's',
  'a',
  'hr',
  'br',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
] as const;
export type MarkdownTag = (typeof tags)[number];
export interface MarkdownElement {
  tag: MarkdownTag;
  /** Of a link: begins with https:// or http://. */
  href?: string;
  children: MarkdownNode[];
}
/** A text stands for itself: whatever it looks like, it is not HTML. */
export type MarkdownNode = string | MarkdownElement;

export interface Markdown {
  nodes: MarkdownNode[];
  /** Where links would have led that lead elsewhere than to the web; they stand in the text as they were written. */
  refusedLinks: string[];
}

/** Deeper lists and quotes stay text. */
const DEPTH = 20;
const isTag = (tag: string): tag is MarkdownTag => (tags as readonly string[]).includes(tag);

export function parseMarkdown(text: string): Markdown {
  const refused = new Set<string>();
  const parser = new MarkdownIt('default', { html: false, linkify: false, maxNesting: DEPTH });
  parser.disable(['image', 'html_block', 'html_inline']);
  parser.validateLink = (url) => {
    const leadsToTheWeb = /^https?:\/\/[^/]/i.test(url);
    if (!leadsToTheWeb) refused.add(url);
    return leadsToTheWeb;
  };
  const nodes = treeOf(parser.parse(text, {}));
  return { nodes, refusedLinks: [...refused] };
}

/** The flat list of beginnings and ends as a tree. */
function treeOf(tokens: readonly Token[]): MarkdownNode[] {
  const root: MarkdownNode[] = [];
  const open: MarkdownNode[][] = [root];
  const add = (...nodes: MarkdownNode[]) => open.at(-1)?.push(...nodes);
  for (const token of tokens) {
    // A paragraph of a tight list is not shown as one (CommonMark 5.3).
    if (token.hidden) continue;
    if (token.nesting === -1) open.pop();
    else if (token.type === 'inline') add(...treeOf(token.children ?? []));
    else if (token.nesting === 1) {
      const element = elementOf(token);
      add(element);
      open.push(element.children);
    } else add(leafOf(token));
  }
  return root;
}

function elementOf(token: Token): MarkdownElement {
  const href = token.attrGet('href');
  const tag = isTag(token.tag) ? token.tag : 'p';
  return { tag, ...(tag === 'a' && typeof href === 'string' ? { href } : {}), children: [] };
}

function leafOf({ type, content }: Token): MarkdownNode {
  if (type === 'code_inline') return { tag: 'code', children: [content] };
  if (type === 'fence' || type === 'code_block') return { tag: 'pre', children: [content.replace(/\n$/, '')] };
  if (type === 'hr') return { tag: 'hr', children: [] };
  if (type === 'hardbreak') return { tag: 'br', children: [] };
  return type === 'softbreak' ? ' ' : content;
}

/** All of its text, without marks. */
export function markdownText(nodes: readonly MarkdownNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : markdownText(node.children))).join('');
}
