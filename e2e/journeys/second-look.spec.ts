// Checking one thing again: the line stays, only the words change, and nothing but that thing is asked about.
import { expect, type Page, test } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';

test.use({ actionTimeout: 10_000 });

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
  await expectNoBarriers(page);
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

test('a pasted header tells the name of the key, and nothing else of it is sent', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('What is your email address?').fill('monogram.example');
  await page.keyboard.press('Enter');
  await page.locator('summary', { hasText: '1 worth knowing' }).click();
  await page.getByText('What to do').click();
  const field = page.getByLabel('Have you a message from monogram.example?');
  await field.fill('Subject: no signature');
  await page.getByRole('button', { name: 'Look for its key' }).click();
  await expect(page.getByText(/Paste a header with a “DKIM-Signature” line/)).toBeVisible();
  await expect(field).toBeFocused();
  const signature = 'v=1; a=rsa-sha256; d=monogram.example;\n s=m2026q4; b=abc';
  await field.fill(`Subject: secret-name\nDKIM-Signature: ${signature}`);
  const asked = page.waitForRequest('**/api/v1/diagnoses');
  await page.getByRole('button', { name: 'Look for its key' }).click();
  expect((await asked).postData()).not.toContain('secret-name');
  await expect(page.getByText('Found, and in order: the key “m2026q4”.')).toBeVisible();
  await expectNoBarriers(page);
});

test('a checked message leads to a check of the domain that signed it', async ({ page }) => {
  await page.goto('/check/message');
  const signature = 'v=1; a=rsa-sha256; d=monogram.example; s=m2026q4; h=from; bh=abc; b=abc';
  await page.getByRole('textbox').fill(`From: anna@monogram.example\nDKIM-Signature: ${signature}\nSubject: Hello\n`);
  await page.getByRole('main').getByRole('button').first().click();
  const asked = page.waitForRequest('**/api/v1/diagnoses');
  await page.getByRole('button', { name: 'Check monogram.example with this key' }).click();
  expect((await asked).postDataJSON()).toEqual({
    domain: 'monogram.example',
    header: 'DKIM-Signature: d=monogram.example; s=m2026q4',
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing needs mending.');
});
