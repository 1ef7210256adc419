// The main way in the language that only tests the pages, longer than any of ours: nothing overflows on a phone, nothing bars, nothing stays English.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { en } from '../../lib/messages/en/index.ts';
import { messages } from '../../lib/messages/index.ts';
import { PRACTICE_LANGUAGE } from '../../lib/messages/languages.ts';
import { LANGUAGE_COOKIE } from '../../lib/messages/reader/choose.ts';
import { speaking } from '../../lib/messages/reader/speaking.ts';
import { expectNoBarriers, firstLook } from './barriers.ts';
import { openPage } from './open-page.ts';

test.use({ ...firstLook, actionTimeout: 10_000 });

/** A sentence as the page has it. */
const told = (read: () => string): string => speaking(PRACTICE_LANGUAGE, read);

async function inPracticeLanguage(page: Page): Promise<void> {
  await page
    .context()
    .addCookies([{ name: LANGUAGE_COOKIE, value: PRACTICE_LANGUAGE, domain: 'localhost', path: '/' }]);
}

/**
 * Texts of the page with two English words in a row: every sentence of ours has accents here. What servers and zones said is
 * set as typed; the practice network's own words are marked as English.
 */
const englishIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const around = node.parentElement;
      if (around === null || around.closest('script, style, noscript, code, pre, [class*=typed], .words, [lang=en]'))
        continue;
      const text = node.textContent?.trim() ?? '';
      if (/[a-z]{2,} [a-z]{2,}/.test(text) && !/[áçéíóúñšţ~]/i.test(text)) found.push(text);
    }
    return found;
  });

async function expectSound(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', PRACTICE_LANGUAGE);
  expect(await englishIn(page)).toEqual([]);
  await expectNoBarriers(page);
}

test('an account is checked and set up', async ({ page }) => {
  test.setTimeout(120_000);
  await inPracticeLanguage(page);
  await openPage(page, '/');
  await expectSound(page);
  await page.getByLabel(told(() => messages.wizard.start.question)).fill('anna@brimful.example');
  await page.getByRole('button', { name: told(() => messages.wizard.start.continue) }).click();
  const password = page.locator('input[type=password]');
  await expect(password).toBeVisible();
  await expectSound(page);
  await password.fill('practice-brimful');
  await page.getByRole('button', { name: told(() => messages.wizard.password.submit) }).click();
  await expect(page.getByRole('button', { name: told(() => messages.result.again.all) })).toBeVisible({
    timeout: 30_000,
  });
  await expectSound(page);
  for (const path of ['/settings', '/guides/thunderbird']) {
    await openPage(page, path);
    await expectSound(page);
  }
});

test('the pages that stand by themselves', async ({ page }) => {
  test.setTimeout(180_000);
  await inPracticeLanguage(page);
  const alone = ['/check', '/check/spf', '/check/message', '/check/bounce', '/check/apps', '/learn/spf', '/privacy'];
  for (const path of [
    ...alone,
    '/accessibility',
    '/guides',
    '/guides/iphone',
    '/pop-to-imap',
    '/desk',
    '/no-such-page',
  ]) {
    await page.goto(path);
    await expectSound(page);
  }
});

test('a language is chosen without JavaScript, and stays', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/check/spf');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.locator(`button[value=${PRACTICE_LANGUAGE}]`).filter({ visible: true }).click();
  await expect(page).toHaveURL(/\/check\/spf$/);
  await expect(page.locator('html')).toHaveAttribute('lang', PRACTICE_LANGUAGE);
  await page.goto('/learn');
  await expect(page.locator('html')).toHaveAttribute('lang', PRACTICE_LANGUAGE);
});

test('a program is answered in the language that it takes', async ({ request }) => {
  const headers = { 'accept-language': `nl-NL;q=0.1, ${PRACTICE_LANGUAGE};q=0.9` };
  const refused = await request.post('/api/v1/spf', { headers, data: { sender: 'anna@sunny.example' } });
  expect(refused.headers()['content-language']).toBe(PRACTICE_LANGUAGE);
  expect(refused.headers().vary).toContain('accept-language');
  expect((await refused.json()).detail).toMatch(/^\[.*\]$/);
  const inEnglish = await request.post('/api/v1/spf', { data: { sender: 'anna@sunny.example' } });
  expect((await inEnglish.json()).detail).not.toContain('[');
});

test('no bundle holds a sentence of any language', () => {
  const folder = new URL(`../../${process.env.NEXT_DIST_DIR ?? '.next'}/static/`, import.meta.url);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  const sentences = [en.wizard.start.title, en.result.again.all, en.privacy.lead, en.desk.title, en.popMove.title];
  const bundles = scripts.map((name) => readFileSync(new URL(name, folder), 'utf8'));
  for (const sentence of sentences)
    expect(
      bundles.some((text) => text.includes(sentence)),
      sentence,
    ).toBe(false);
});
