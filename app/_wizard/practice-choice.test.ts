// Tests of choosing practice domains for the start page.
import { describe, expect, it } from 'vitest';
import { practiceSamples, practiceWith } from './practice-choice.ts';

const domains = ['Everything works.', 'Two SPF records.', 'The certificate has expired.', 'No MX.', 'Full.'].map(
  (story, place) => ({ address: `anna@d${place}.example`, story }),
);
const stories = (list: typeof domains) => list.map(({ story }) => story);

describe('practiceSamples', () => {
  it('takes the first and others from all over', () => {
    expect(stories(practiceSamples(domains, 2) as typeof domains)).toEqual([
      'Everything works.',
      'The certificate has expired.',
    ]);
  });
  it('takes all where there are few', () => {
    expect(practiceSamples(domains, 5)).toEqual(domains);
    expect(practiceSamples([], 4)).toEqual([]);
  });
});

describe('practiceWith', () => {
  it.each([
    ['', 5],
    ['spf', 1],
    ['EXPIRED  certificate', 1],
    ['d3.example', 1],
    ['spf expired', 0],
  ])('%j finds %i', (text, count) => {
    expect(practiceWith(domains, text)).toHaveLength(count);
  });
});
