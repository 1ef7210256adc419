// An operator's own article on the page: known elements with their looks, links to the web, and HTML as the text it is.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../lib/records/markdown.ts';
import { MarkdownView } from './_parts/markdown-view.tsx';

const html = (text: string) => renderToStaticMarkup(createElement(MarkdownView, { nodes: parseMarkdown(text).nodes }));
const bare = (text: string) => html(text).replace(/ class="[^"]*"/g, '');

it.each([
  ['A *b* **c** `d`', '<p>A <em>b</em> <strong>c</strong> <code>d</code></p>'],
  ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
  ['a  \nb', '<p>a<br/>b</p>'],
  ['```\na < b\n```', '<pre>a &lt; b</pre>'],
  ['[a](https://b.example/?c=1&d=2)', '<p><a href="https://b.example/?c=1&amp;d=2" rel="noreferrer">a</a></p>'],
  [
    '| a |\n|---|\n| b |',
    '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
  ],
])('%j', (text, expected) => {
  expect(bare(text)).toBe(expected);
});

it.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '<svg/onload=alert(1)>',
])('lets nothing of %s become more than text', (text) => {
  expect(html(text)).not.toMatch(/<(?!\/?p\b)/);
  expect(html(text)).not.toContain('href');
});
