// From one accent colour to the safe brand tokens of both themes: whatever the accent, the page stays readable.

const linear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const gamma = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);
const channels = (hex: string) => [1, 3, 5].map((i) => linear(Number.parseInt(hex.slice(i, i + 2), 16) / 255));

type Triple = [number, number, number];

function luminance(hex: string): number {
  const [r, g, b] = channels(hex) as Triple;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours "#RRGGBB", 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((m, n) => n - m) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Lightness, chroma and hue in OKLCH, where equal steps of lightness look equal. */
function toOklch(hex: string): Triple {
  const [r, g, b] = channels(hex) as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(a, bb), Math.atan2(bb, a)];
}

function linearOf(lightness: number, chroma: number, hue: number): number[] {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function toHex(lightness: number, chroma: number, hue: number): string {
  let c = chroma;
  // A colour that no screen shows keeps its lightness and gives up colour.
  while (c > 0 && linearOf(lightness, c, hue).some((v) => v < -0.0005 || v > 1.0005)) c -= 0.002;
  const bytes = linearOf(lightness, Math.max(c, 0), hue).map((v) =>
    Math.round(Math.min(1, Math.max(0, gamma(Math.max(0, v)))) * 255),
  );
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

export const brandTokenNames = ['solid', 'on', 'hover', 'text', 'band', 'band-on', 'soft', 'line'] as const;
export type BrandTokens = Record<(typeof brandTokenNames)[number], string>;

const paper = '#FFFFFF';
const shelf = '#DFEBE3';
const night = '#0D1512';
const nightSlip = '#17231E';
const nightInk = '#ECF2ED';

/**
 * The `--mm-brand-*` tokens of both themes from one accent "#RRGGBB".
 * Lightness walks in OKLCH until the contrast is met, so that yellow, black or white accents work too.
 */
export function brand(accent: string): { light: BrandTokens; dark: BrandTokens } {
  const [l, c, h] = toOklch(accent);
  const until = (from: number, step: number, ok: (hex: string) => boolean, chroma = c) => {
    for (let lightness = from; lightness > 0 && lightness < 1; lightness += step) {
      const hex = toHex(lightness, chroma, h);
      if (ok(hex)) return hex;
    }
    return step < 0 ? '#13211C' : nightInk;
  };
  const solid = until(l, -0.01, (hex) => contrast(hex, paper) >= 4.6);
  const nightSolid = until(Math.max(l, 0.74), 0.01, (hex) => contrast(hex, night) >= 7);
  return {
    light: {
      solid,
      on: paper,
      hover: toHex(Math.max(toOklch(solid)[0] - 0.06, 0.05), c, h),
      text: until(l, -0.01, (hex) => contrast(hex, shelf) >= 4.6),
      band: solid,
      'band-on': paper,
      soft: toHex(0.957, Math.min(c, 0.016), h),
      line: toHex(0.84, Math.min(c, 0.04), h),
    },
    dark: {
      solid: nightSolid,
      on: night,
      hover: toHex(Math.min(toOklch(nightSolid)[0] + 0.05, 0.97), c, h),
      text: until(Math.max(l, 0.74), 0.01, (hex) => contrast(hex, nightSlip) >= 6),
      band: until(0.38, -0.01, (hex) => contrast(hex, nightInk) >= 7, Math.min(c, 0.085)),
      'band-on': nightInk,
      soft: toHex(0.265, Math.min(c, 0.022), h),
      line: toHex(0.42, Math.min(c, 0.06), h),
    },
  };
}

/** The style sheet that puts an accent's tokens over the built-in ones, for both themes. */
export function brandStyle(accent: string): string {
  const { light, dark } = brand(accent);
  const rules = (tokens: BrandTokens) => brandTokenNames.map((name) => `--mm-brand-${name}:${tokens[name]}`).join(';');
  return [
    `:root{${rules(light)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${rules(dark)}}}`,
    `:root[data-theme="dark"]{${rules(dark)}}`,
  ].join('');
}
