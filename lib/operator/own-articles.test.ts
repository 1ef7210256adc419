// The operator's own articles are read whole, or the start says which file to change and how.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOwnArticles } from './own-articles.ts';
import { readProfile } from './profile.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailmend-articles-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const write = (file: string, text: string | Uint8Array) => writeFileSync(join(folder, file), text);

const good =
  '# Our spam filter\n\nTags: Junk, Safety\n\nWe sort junk for **you**.\n\n### How\n\n- [See](https://a.example)\n';

it('reads title, tags, lead and body, and mends the order of headings', () => {
  write('our-spam-filter.md', good);
  write('notes.txt', 'not an article');
  const { articles, mistakes } = readOwnArticles(folder);
  expect(mistakes).toEqual([]);
  expect(articles).toMatchObject([
    {
      slug: 'our-spam-filter',
      title: 'Our spam filter',
      tags: ['Junk', 'Safety'],
      lead: 'We sort junk for you.',
      body: [{ tag: 'h2', children: ['How'] }, { tag: 'ul' }],
    },
  ]);
});

it('needs no tags', () => {
  write('a.md', '# A\n\nB.\n');
  expect(readOwnArticles(folder).articles).toEqual([{ slug: 'a', title: 'A', tags: [], lead: 'B.', body: [] }]);
});

describe('says what to change', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['Our Filter.md', good, /small letters/],
    ['spf.md', good, /has this name/],
    ['a.md', 'No title', /begin with its title/],
    ['a.md', '# A\n\n- a list', /paragraph/],
    ['a.md', '# A\n', /paragraph/],
    ['a.md', '# A\n\n[x](javascript:alert(1))\n', /"javascript:alert\(1\)" must begin with https/],
    ['a.md', '# A\n\n[x](mailto:a@b.example)\n', /must begin with https/],
    ['a.md', `# ${'A'.repeat(121)}\n\nB.`, /1 to 120/],
    ['a.md', '# A\n\nTags: a, b, c, d, e, f\n\nB.', /at most 5 tags/],
    ['a.md', `# A\n\n${'B'.repeat(65_536)}`, /bytes/],
    ['a.md', new Uint8Array([0x23, 0x20, 0xff]), /UTF-8/],
  ])('%s: %j', (file, text, mistake) => {
    write(file, text);
    const { articles, mistakes } = readOwnArticles(folder);
    expect(articles).toEqual([]);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(mistake);
    expect(mistakes[0]?.startsWith(file)).toBe(true);
  });

  it('of a folder that is not there, or too full', () => {
    expect(readOwnArticles(join(folder, 'none')).mistakes).toHaveLength(1);
    for (let n = 0; n < 101; n += 1) write(`a${n}.md`, good);
    expect(readOwnArticles(folder).mistakes).toEqual(['there are 101 files, and at most 100 can be read']);
  });
});

describe('in the profile', () => {
  const profile = (articles: string) => {
    write('profile.json', JSON.stringify({ articles }));
    return join(folder, 'profile.json');
  };

  it('the folder stands beside it', () => {
    write('ours.md', good);
    expect(readProfile(profile('.')).articles).toBe(folder);
  });

  it('an article that cannot be used stops the start, with the file’s name', () => {
    write('ours.md', 'nothing');
    expect(() => readProfile(profile('.'))).toThrow(/articles: ours\.md: it must begin with its title/);
  });
});
