// What bars people from a page as it stands: what axe finds in it, and whether it has to be pushed sideways.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type Axe from 'axe-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The looks a page has. Dark has other colours than light, and nothing else (theme.css): where a width has been judged
 * in one scheme by every rule, the rules about colours are left for the other.
 */
const looks = [
  { colorScheme: 'light', width: 360, rules: 'all' },
  { colorScheme: 'dark', width: 360, rules: 'colours' },
  { colorScheme: 'dark', width: 1440, rules: 'all' },
  { colorScheme: 'light', width: 1440, rules: 'colours' },
] as const;
const HEIGHT = 800;

/** A phone by day, where a walk through all looks begins. */
export const firstLook = { colorScheme: looks[0].colorScheme, viewport: { width: looks[0].width, height: HEIGHT } };

/** In the page itself: axe's own package for Playwright opens a second page for each answer, at many times the cost. */
async function violationsIn(page: Page, rules: 'all' | 'colours'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script);
  return page.evaluate(
    async ([tags, which]) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const about = axe.getRules(tags).filter((rule) => which === 'all' || rule.tags.includes('cat.color'));
      const { violations } = await axe.run(document, {
        ...(which === 'all' ? { runOnly: tags } : { runOnly: { type: 'rule', values: about.map((r) => r.ruleId) } }),
        resultTypes: ['violations'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    [standards, rules] as const,
  );
}

/** Judges the page as it is shown at this moment. */
export async function expectNoBarriers(page: Page, rules: 'all' | 'colours' = 'all'): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  // On the way to another page React takes the old title out a moment before it has the new one.
  await expect(page).toHaveTitle(/\S/);
  expect(await violationsIn(page, rules), `${page.url()}, ${width} wide`).toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
}

/** Judges it light and dark, on a phone and on a desk; leaves it as on a phone by day. */
export async function expectNoBarriersInAnyLook(page: Page): Promise<void> {
  for (const { colorScheme, width, rules } of looks) {
    await show(page, colorScheme, width);
    await expectNoBarriers(page, rules);
  }
  await show(page, firstLook.colorScheme, firstLook.viewport.width);
}

/** Until the new colours stand: they arrive by transitions, and what inherits one begins after what it inherits from. */
async function show(page: Page, colorScheme: 'light' | 'dark', width: number): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    const changes = () => document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    do await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    while (changes().length > 0);
  });
}
