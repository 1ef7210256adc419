// Draws the app's icons from public/icon.svg, for those who want pixels: `node tools/icons.mjs` after a change to it.
// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { root } from '../lib/cli/prepare.mjs';
import { ensureChromium } from './chromium.mjs';

const svg = readFileSync(join(root, 'public', 'icon.svg'), 'utf8');
const ground = /<rect[^>]* fill="(#[0-9A-F]{6})"/.exec(svg)?.[1] ?? '';

/**
 * `scale` below 1 leaves room around the drawing and fills the whole square: phones cut icons to shapes of their own. They
 * keep the circle of 40 % around the middle (W3C Manifest, "maskable"), which holds the drawing at 0.85.
 * @type {readonly {file: string, size: number, scale?: number}[]}
 */
const pictures = [
  { file: 'icon-192.png', size: 192 },
  { file: 'icon-512.png', size: 512 },
  { file: 'icon-maskable-512.png', size: 512, scale: 0.85 },
  { file: 'apple-touch-icon.png', size: 180, scale: 0.9 },
];
const favicons = [16, 32, 48];

const browser = await chromium.launch({
  executablePath: (await ensureChromium()) ?? undefined,
  args: ['--no-sandbox', '--disable-gpu'],
});

/** @param {number} size pixels @param {number} [scale] */
async function draw(size, scale) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = Math.round(size * (scale ?? 1));
  const edge = (size - side) / 2;
  await page.setContent(
    `<body style="margin:0;background:${scale === undefined ? 'none' : ground}">
    <img style="position:absolute;left:${edge}px;top:${edge}px;width:${side}px;height:${side}px"
      src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`,
    { waitUntil: 'load' },
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** The ICO container: a header, an entry of 16 bytes a picture, then the PNG files as they are. @param {Buffer[]} images */
function ico(images) {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [index, image] of images.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(favicons[index] ?? 0, at);
    head.writeUInt8(favicons[index] ?? 0, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(image.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += image.length;
  }
  return Buffer.concat([head, ...images]);
}

for (const { file, size, scale } of pictures) writeFileSync(join(root, 'public', file), await draw(size, scale));
writeFileSync(join(root, 'public', 'favicon.ico'), ico(await Promise.all(favicons.map((size) => draw(size)))));
await browser.close();
