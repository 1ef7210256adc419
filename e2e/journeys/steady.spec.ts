// Nothing moves under the finger: how far things shift by themselves from the press that begins a check to its result.
import { expect, type Page, test } from '@playwright/test';
import { wizard } from '../../lib/messages/wizard.ts';
import { openPage } from './open-page.ts';

declare global {
  interface Window {
    /** Sum of the layout shifts that no press brought about. */
    shifted: number;
    /** Every height at which the way to the settings was drawn. */
    heights: number[];
  }
}

const MOST_SHIFT = 0.02;
const question = wizard.start.question;
const widths = [
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
];
/** `password`: null, where none can be given; the destination of some needs a yes. */
const checks: Array<{ domain: string; what: string; password: boolean }> = [
  { domain: 'sunny.example', what: 'healthy, with a password', password: true },
  { domain: 'sunny.example', what: 'healthy, without a password', password: false },
  { domain: 'brimful.example', what: 'a full mailbox, seen late', password: true },
  { domain: 'twins.example', what: 'a fault of the domain', password: true },
  { domain: 'tailor.example', what: 'a server that nobody vouches for', password: false },
  { domain: 'locked.example', what: 'a refused password', password: true },
  { domain: 'heirloom.example', what: 'a certificate at fault, without settings', password: false },
];

/** Counts from the beginning of the page; what follows a press within half a second is its doing, and not counted. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifted = 0;
    window.heights = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!hadRecentInput) window.shifted += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    const draw = () => {
      const way = document.querySelector('main a[href="/settings"]');
      if (way) window.heights.push(Math.round(way.getBoundingClientRect().top));
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  });
}

async function check(page: Page, domain: string, password: boolean): Promise<void> {
  await page.getByLabel(question).fill(`anna@${domain}`);
  await page.getByRole('button', { name: wizard.start.continue }).click();
  const without = page.getByRole('button', {
    name: new RegExp(`^(${wizard.password.skip}|${wizard.password.checkWithout})$`),
  });
  if (password) {
    await expect(page.getByText(`mail.${domain}`).first()).toBeVisible();
    await page.getByLabel(/^Password for/).fill(`practice-${domain.split('.')[0]}`);
    await page.getByRole('button', { name: wizard.password.submit }).click();
  } else {
    // While the server is looked for, another button stands there, which may give its place to this one.
    await expect(page.getByRole('button', { name: wizard.password.finding })).toHaveCount(0);
    await without.filter({ visible: true }).click();
  }
  await expect(page.getByRole('button', { name: 'Check everything again' })).toBeVisible();
}

/** What the look for the server may end with: each has another strip above the button. */
const strips = [
  ['sunny.example', 'vouched for'],
  ['tailor.example', 'a yes is needed'],
  ['stale.example', 'a certificate at fault'],
  ['nowhere.example', 'no server'],
] as const;

const server = { port: 993, certificateVerified: true, authentication: 'password', source: 'srv' };
/** What no practice domain asks: more than one question at once. */
const questions = [
  [
    'two servers that need a yes',
    { incoming: { ...server, host: 'pop.mailfarm.example', vouching: 'none', unconfirmedUsername: null } },
    { outgoing: { ...server, host: 'smtp.mailfarm.example', vouching: 'none', unconfirmedUsername: null } },
  ],
  [
    'another user name',
    { incoming: { ...server, host: 'mail.harbour.example', vouching: 'provider', unconfirmedUsername: 'a@b.example' } },
    { outgoing: null },
  ],
] as const;

/** Where the button of the password step stands before and after its server is known; `destination`: null for the real one. */
async function buttonHeights(page: Page, destination: object | null = null): Promise<[number, number]> {
  await page.route('**/api/v1/destinations', async (route) => {
    // Longer than a press excuses what moves after it.
    await new Promise((resolve) => setTimeout(resolve, 700));
    if (destination === null) await route.continue();
    else await route.fulfill({ json: { destination } });
  });
  await page.getByRole('button', { name: wizard.start.continue }).click();
  const button = page.locator('form .btn-main');
  await expect(page.getByRole('button', { name: wizard.password.finding })).toBeVisible();
  await button.scrollIntoViewIfNeeded();
  const before = await button.boundingBox();
  await expect(page.getByRole('button', { name: wizard.password.finding })).toBeHidden();
  const after = await button.boundingBox();
  return [before?.y ?? Number.NaN, after?.y ?? Number.NaN];
}

for (const size of widths)
  test.describe(`${size.width} wide`, () => {
    test.use({ viewport: size });
    for (const [domain, what] of strips)
      test(`the password step: ${what} (${domain})`, async ({ page }) => {
        await watch(page);
        await openPage(page, '/');
        await page.getByLabel(question).fill(`anna@${domain}`);
        const [before, after] = await buttonHeights(page);
        expect(after).toBe(before);
        expect(await page.evaluate(() => window.shifted)).toBeLessThan(MOST_SHIFT);
      });

    for (const [what, incoming, outgoing] of questions)
      test(`the password step: ${what}`, async ({ page }) => {
        await watch(page);
        await openPage(page, '/');
        await page.getByLabel(question).fill('anna@sunny.example');
        const [before, after] = await buttonHeights(page, { ...incoming, ...outgoing });
        // The page scrolls by as much, in whole pixels.
        expect(Math.abs(after - before)).toBeLessThanOrEqual(1);
        expect(await page.evaluate(() => window.shifted)).toBeLessThan(MOST_SHIFT);
      });

    test('the start, with a last check', async ({ page }) => {
      await openPage(page, '/');
      await check(page, 'sunny.example', false);
      await watch(page);
      await openPage(page, '/');
      await expect(page.getByRole('button', { name: wizard.last.show })).toBeVisible();
      expect(await page.evaluate(() => window.shifted)).toBeLessThan(MOST_SHIFT);
    });

    for (const { domain, what, password } of checks)
      test(`from run to result: ${what} (${domain})`, async ({ page }) => {
        await watch(page);
        await openPage(page, '/');
        await check(page, domain, password);
        // Whatever a late change would still move.
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
        expect(await page.evaluate(() => window.shifted)).toBeLessThan(MOST_SHIFT);
        const heights = new Set(await page.evaluate(() => window.heights));
        expect(heights.size, `drawn at ${[...heights].join(', ')}`).toBeLessThanOrEqual(1);
      });
  });
