// Checking one thing again: the line stays, only the words change, and nothing but that thing is asked about.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

test.use({ actionTimeout: 10_000, reducedMotion: 'reduce' });

/** Checks a domain alone, and gives its worst finding. */
async function worstOf(page: Page, domain: string) {
  await page.goto('/');
  await page.getByLabel('What is your email address?').fill(domain);
  await page.keyboard.press('Enter');
  const worst = page.getByRole('article').first();
  await expect(worst).toBeVisible();
  return worst;
}

test('a mended record is told at once, with the time until others see it', async ({ page }) => {
  const worst = await worstOf(page, 'thimble.example');
  await expect(worst.getByRole('heading', { level: 2 })).toContainText('2 lists of allowed senders');
  const button = worst.getByRole('button', { name: 'Check this again' });
  await button.scrollIntoViewIfNeeded();
  const before = await button.boundingBox();
  const asked = page.waitForRequest('**/api/v1/diagnoses');
  await button.click();
  expect((await asked).postDataJSON()).toEqual({ domain: 'thimble.example', only: ['spf-multiple'] });
  await expect(worst.getByText('Changed, not everywhere yet.')).toBeVisible();
  await expect(worst.getByText(/may still see the old record until \d\d:\d\d\./)).toBeVisible();
  expect(await button.boundingBox()).toEqual(before);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test('a record that is still there is told with the time until a change is seen', async ({ page }) => {
  const worst = await worstOf(page, 'twins.example');
  await worst.getByRole('button', { name: 'Check this again' }).click();
  await expect(worst.getByText(/still the same\. After a change it can take until \d\d:\d\d/)).toBeVisible();
});

test('a certificate is looked at again at its own door', async ({ page }) => {
  const worst = await worstOf(page, 'stale.example');
  const asked = page.waitForRequest('**/api/v1/diagnoses');
  await worst.getByRole('button', { name: 'Check this again' }).click();
  const doors = expect.arrayContaining(['mail.stale.example:993']);
  expect((await asked).postDataJSON()).toMatchObject({ only: ['certificate-expired'], doors });
  await expect(worst.getByText(/still the same/)).toBeVisible();
});
