// The code has its three corner marks, its quiet zone, and room for a whole link.
import QRCode from 'qrcode';
import { expect, it } from 'vitest';
import { qrPath } from './qr-code.tsx';

const link = 'https://help.harbour.example/guides/iphone#a=anna@oldmill-bakery.example&ih=mail.harbour.example&oh=';

it('draws exactly the dark modules, four modules from every edge', () => {
  const { path, size } = qrPath(link);
  const { modules } = QRCode.create(link, { errorCorrectionLevel: 'M' });
  const drawn = new Set<string>();
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(length); step += 1) drawn.add(`${Number(x) + step} ${y}`);
  }
  const dark = Array.from(modules.data).flatMap((bit, index) =>
    bit ? [`${(index % modules.size) + 4} ${Math.floor(index / modules.size) + 4}`] : [],
  );
  expect(drawn).toEqual(new Set(dark));
  expect(size).toBe(modules.size + 8);
});

it('begins with the corner mark (ISO/IEC 18004 6.3.3)', () => {
  expect(qrPath(link).path).toMatch(/^M4 4h7v1h-7z/);
});

it('stays easy to scan: at most 45 modules for a usual link', () => {
  expect(qrPath(link).size - 8).toBeLessThanOrEqual(45);
});
