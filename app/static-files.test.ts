// What browsers and phones ask for by themselves: each picture that the page or the manifest names, in the size it says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { webManifest } from '../lib/operator/web-manifest.ts';

const file = (path: string): Buffer => readFileSync(join(fileURLToPath(new URL('../public', import.meta.url)), path));
const manifest = webManifest('Harbour Hosting');
/** Width and height of a PNG file (PNG 11.2.1). */
const sizeOf = (png: Buffer): string => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

it.each(manifest.icons.filter(({ type }) => type === 'image/png'))('$src is $sizes', ({ src, sizes }) => {
  expect(sizeOf(file(src))).toBe(sizes);
});

it('is kept on a phone under the name of the profile', () => {
  expect(manifest).toMatchObject({ name: 'Harbour Hosting', short_name: 'Harbour Hosting', start_url: '/' });
});

it('has a drawing, and pictures for phones that cut icons and for those that do not', () => {
  expect(manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual([
    'any any',
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  expect(file('icon.svg').toString()).toMatch(/^<svg /);
  expect(sizeOf(file('apple-touch-icon.png'))).toBe('180x180');
});

it('has a favicon of three sizes', () => {
  const ico = file('favicon.ico');
  const pictures = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => ico.readUInt32LE(6 + 16 * index + 12));
  expect(pictures.map((offset) => sizeOf(ico.subarray(offset)))).toEqual(['16x16', '32x32', '48x48']);
});

it('names only files that are there in the layout', () => {
  const layout = readFileSync(fileURLToPath(new URL('layout.tsx', import.meta.url)), 'utf8');
  const named = [...layout.matchAll(/'\/([a-z0-9-]+\.(?:ico|svg|png))'/g)].map(([, path = '']) => path);
  expect(named).toEqual(['icon-512.png', 'favicon.ico', 'icon.svg', 'apple-touch-icon.png']);
  for (const path of named) expect(file(path).length).toBeGreaterThan(0);
});

it('asks robots to leave the API alone', () => {
  expect(file('robots.txt').toString()).toContain('Disallow: /api/');
});
