// Markdown becomes a tree of known elements; nothing in it can become HTML, a picture, or a link away from the web.
import { describe, expect, it } from 'vitest';
import { type MarkdownNode, markdownText, parseMarkdown } from './markdown.ts';

const nodesOf = (text: string) => parseMarkdown(text).nodes;

describe('parseMarkdown', () => {
  it.each<[string, MarkdownNode[]]>([
    ['Hello', [{ tag: 'p', children: ['Hello'] }]],
    ['## Why', [{ tag: 'h2', children: ['Why'] }]],
    ['a\nb', [{ tag: 'p', children: ['a', ' ', 'b'] }]],
    ['- a\n- b', [{ tag: 'ul', children: ['a', 'b'].map((item) => ({ tag: 'li', children: [item] })) }]],
    [
      '`x` **y**',
      [{ tag: 'p', children: [{ tag: 'code', children: ['x'] }, ' ', { tag: 'strong', children: ['y'] }, ''] }],
    ],
    ['```\nmx 10\n```', [{ tag: 'pre', children: ['mx 10'] }]],
    ['---', [{ tag: 'hr', children: [] }]],
    ['[a](https://b.example)', [{ tag: 'p', children: [{ tag: 'a', href: 'https://b.example', children: ['a'] }] }]],
  ])('%j', (text, nodes) => {
    const withoutEmpty = (list: MarkdownNode[]): MarkdownNode[] =>
      list
        .filter((node) => node !== '')
        .map((node) => (typeof node === 'string' ? node : { ...node, children: withoutEmpty(node.children) }));
    expect(withoutEmpty(nodesOf(text))).toEqual(withoutEmpty(nodes));
  });

  it('reads a table', () => {
    expect(markdownText(nodesOf('| Port | For |\n|---|---|\n| 993 | IMAP |'))).toBe('PortFor993IMAP');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <b onclick=x>b</b>',
    '<!-- hidden -->',
    '<a href="javascript:alert(1)">x</a>',
  ])('leaves HTML as the text that it is: %s', (text) => {
    const { nodes } = parseMarkdown(text);
    expect(markdownText(nodes)).toContain(text.slice(0, 3));
    expect(JSON.stringify(nodes)).not.toMatch(/"tag":"(?!p|a|em|strong)/);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'mailto:a@b.example',
    '//evil.example',
    '/guides',
    'https:',
    'https:///x',
  ])('makes no link to %s', (url) => {
    const { nodes, refusedLinks } = parseMarkdown(`[x](<${url}>)`);
    expect(JSON.stringify(nodes)).not.toContain('"href"');
    expect(refusedLinks).toHaveLength(1);
  });

  it('has no pictures, which would be fetched from elsewhere', () => {
    expect(JSON.stringify(nodesOf('![x](https://evil.example/p.png)'))).not.toContain('img');
  });

  it.each([
    '>'.repeat(60_000),
    '['.repeat(60_000),
    '*'.repeat(60_000),
    '`'.repeat(60_000),
    '- '.repeat(30_000),
    '[a](<'.repeat(12_000),
    '|'.repeat(60_000),
  ])('stays shallow, whatever is written', (text) => {
    const depth = (nodes: readonly MarkdownNode[]): number =>
      1 + Math.max(0, ...nodes.map((node) => (typeof node === 'string' ? 0 : depth(node.children))));
    expect(depth(nodesOf(text))).toBeLessThan(60);
  });
});
