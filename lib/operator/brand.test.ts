// Tests that any accent gives readable tokens in both themes.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brand, brandStyle, brandTokenNames, contrast } from './brand.ts';

const accents = ['#0B6355', '#FFE000', '#000000', '#FFFFFF', '#808080', '#F57C00', '#7B1E3A', '#1F4E8C'];
const hexColour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0').toUpperCase()}`);

function expectReadable(accent: string) {
  const { light, dark } = brand(accent);
  for (const tokens of [light, dark]) {
    expect(contrast(tokens.on, tokens.solid)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens['band-on'], tokens.band)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.on, tokens.hover)).toBeGreaterThanOrEqual(4.5);
  }
  for (const ground of ['#FFFFFF', '#EEF4EF', '#DFEBE3']) {
    expect(contrast(light.text, ground)).toBeGreaterThanOrEqual(4.5);
  }
  for (const ground of ['#0D1512', '#121D19', '#17231E']) {
    expect(contrast(dark.text, ground)).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast('#13211C', light.soft)).toBeGreaterThanOrEqual(7);
  expect(contrast('#ECF2ED', dark.soft)).toBeGreaterThanOrEqual(7);
}

describe('brand', () => {
  it.each(accents)('%s is readable in both themes', expectReadable);

  it('is readable whatever the accent', () => {
    fc.assert(fc.property(hexColour, expectReadable), { numRuns: 200 });
  });

  it('keeps an accent that is already safe', () => {
    expect(brand('#0B6355').light.solid).toBe('#0B6355');
  });

  it('writes every token for both themes', () => {
    const css = brandStyle('#0B6355');
    for (const name of brandTokenNames) expect(css.split(`--mm-brand-${name}:`)).toHaveLength(4);
    expect(css).not.toMatch(/undefined|NaN|</);
  });
});

describe('contrast', () => {
  it('is 21 for black on white, 1 for the same colour', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 1);
    expect(contrast('#336699', '#336699')).toBe(1);
  });
});
