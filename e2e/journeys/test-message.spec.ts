// The test message in a browser, on the practice network: a plain yes, the password once more, and what came of it.
import { expect, type Page, test } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';

test.use({ actionTimeout: 10_000 });

/** Walks to the result with the practice password of the domain. */
async function toResult(page: Page, domain: string) {
  await page.goto('/');
  await page.getByLabel('What is your email address?').fill(`anna@${domain}`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText(/^It will go, encrypted/)).toBeVisible();
  await page.getByLabel(/^Password for/).fill(`practice-${domain.split('.')[0]}`);
  await page.getByRole('button', { name: 'Use it and check' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Your mailbox works.');
}
const slip = (page: Page) => page.locator('section', { has: page.locator('#test-message') });

test('a message that comes back: nothing is sent before the yes, and its way is shown', async ({ page }) => {
  const bodies: Array<Record<string, unknown>> = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/v1/diagnoses')) bodies.push(request.postDataJSON());
  });
  await page.setViewportSize({ width: 360, height: 800 });
  await toResult(page, 'carousel.example');
  await expect(slip(page)).toContainText('We send one short message from anna@carousel.example to the same address.');
  await slip(page).getByRole('button', { name: 'Yes, send one' }).click();
  await expect(slip(page)).toContainText('mail.carousel.example');
  await expect(slip(page).getByLabel(/^Password for/)).toBeFocused();
  await slip(page).getByRole('button', { name: 'Send the test message' }).click();
  await expect(slip(page)).toContainText('Type your password');
  await expectNoBarriers(page);
  expect(bodies).toHaveLength(1);

  await slip(page)
    .getByLabel(/^Password for/)
    .fill('practice-carousel');
  await slip(page).getByRole('button', { name: 'Send the test message' }).click();
  const heading = page.getByRole('heading', { name: 'The test message arrived.' });
  await expect(heading).toBeVisible({ timeout: 20_000 });
  await expect(heading).toBeFocused();
  await expect(slip(page)).toContainText('We removed it again.');
  await expect(slip(page).getByRole('listitem')).toHaveCount(4);
  expect(bodies[1]).toMatchObject({
    testMessage: true,
    passwordOnlyTo: ['mail.carousel.example'],
  });
  await expectNoBarriers(page);
  const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, location.href]));
  expect(kept).not.toContain('practice-carousel');
});

test('a message that lands in Junk becomes a finding like any other', async ({ page }) => {
  await toResult(page, 'colander.example');
  await slip(page).getByRole('button', { name: 'Yes, send one' }).click();
  await slip(page)
    .getByLabel(/^Password for/)
    .fill('practice-colander');
  await slip(page).getByRole('button', { name: 'Send the test message' }).click();
  await expect(page.getByRole('heading', { name: 'The test message arrived in Junk.' })).toBeVisible({
    timeout: 20_000,
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('One thing needs attention.');
  await expect(page.getByRole('heading', { name: 'Our test message landed in Junk.' })).toBeVisible();
});

test('no is an answer, and a wrong password sends nothing', async ({ page }) => {
  await toResult(page, 'sunny.example');
  await slip(page).getByRole('button', { name: 'Yes, send one' }).click();
  await slip(page).getByRole('button', { name: 'No, leave it' }).click();
  await slip(page).getByRole('button', { name: 'Yes, send one' }).click();
  await slip(page)
    .getByLabel(/^Password for/)
    .fill('wrong-password');
  await slip(page).getByRole('button', { name: 'Send the test message' }).click();
  await expect(slip(page)).toContainText('The server did not accept the password, so nothing was sent.');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Your mailbox works.');
});

test('without a login there is no offer', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('What is your email address?').fill('anna@meadow.example');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Check without a password' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Your mail server answers.');
  await expect(page.locator('#test-message')).toHaveCount(0);
});
