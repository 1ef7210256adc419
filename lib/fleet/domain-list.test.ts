// Lists are read as people write them, and each bad line is named.
import { describe, expect, it } from 'vitest';
import { readDomainList } from './domain-list.ts';

describe('a list of domains', () => {
  it('reads names and labels, and passes over what is not for it', () => {
    const { domains, bad } = readDomainList(
      '\uFEFF# ours\n\nexample.com\r\nExample.NET. gold, server-12\n  bücher.example  # a shop\nexample.com silver\rexample.com gold\n',
    );
    expect(bad).toEqual([]);
    expect(domains).toEqual([
      { domain: 'example.com', labels: ['silver', 'gold'] },
      { domain: 'example.net', labels: ['gold', 'server-12'] },
      { domain: 'xn--bcher-kva.example', labels: [] },
    ]);
  });

  it.each([
    ['example', 'not-a-domain'],
    ['anna@example.com', 'not-a-domain'],
    ['192.0.2.1', 'not-a-domain'],
    ['exa mple.com', 'not-a-domain'],
    ['example.com <b>', 'bad-label'],
    [`example.com ${Array.from({ length: 11 }, (_, i) => `l${i}`).join(' ')}`, 'bad-label'],
    [`example.com ${'x'.repeat(1_200)}`, 'too-long'],
    ['\u0000', 'not-a-domain'],
  ])('names the line %j', (line, why) => {
    const { domains, bad } = readDomainList(`fine.example\n${line}\n`);
    expect(domains).toEqual([{ domain: 'fine.example', labels: [] }]);
    expect(bad).toMatchObject([{ line: 2, why }]);
    expect(bad[0]?.text.length).toBeLessThanOrEqual(200);
  });

  it('reads a hundred thousand lines', () => {
    const text = Array.from({ length: 100_000 }, (_, i) => `customer-${i}.example`).join('\n');
    expect(readDomainList(text).domains).toHaveLength(100_000);
  });
});
