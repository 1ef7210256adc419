// Which addresses belong to a site builder.
import { expect, it } from 'vitest';
import { siteBuilderOf } from './site-builders.ts';

it.each([
  ['198.185.159.145', 'Squarespace'],
  ['198.185.159.146', null],
  ['185.230.63.171', 'Wix'],
  ['185.230.63.172', null],
  ['23.227.38.65', 'Shopify'],
  ['75.2.60.5', 'Netlify'],
  ['76.76.21.21', 'Vercel'],
  ['76.76.21.22', null],
  ['185.199.111.153', 'GitHub Pages'],
  ['2606:50c0:8003::153', 'GitHub Pages'],
  ['2606:50c0:8004::153', null],
  ['198.18.1.80', null],
  ['no address', null],
])('%s: %s', (address, builder) => {
  expect(siteBuilderOf(address)).toBe(builder);
});
