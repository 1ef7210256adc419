// A second try in a browser, on the practice network: with the bare user name, and a test message with one password.
import { expect, type Page, test } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';
import { openPage } from './open-page.ts';

test.use({ actionTimeout: 10_000, viewport: { width: 360, height: 800 } });

const bodiesOf = (page: Page): Array<Record<string, unknown>> => {
  const bodies: Array<Record<string, unknown>> = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/v1/diagnoses')) bodies.push(request.postDataJSON());
  });
  return bodies;
};

async function toPassword(page: Page, address: string): Promise<void> {
  await page.getByLabel('What is your email address?').fill(address);
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('the bare name is tried after a yes, and lets in', async ({ page }) => {
  const bodies = bodiesOf(page);
  await openPage(page, '/');
  await toPassword(page, 'anna@clipped.example');
  await expect(page.getByText(/^It will go, encrypted/)).toBeVisible();
  await page.getByLabel(/^Password for/).fill('practice-clipped');
  await page.getByRole('button', { name: 'Use it and check' }).click();
  const card = page.getByRole('article', { name: /refused the address or the password/ });
  await expect(card).toContainText('The server counts it as one more login.');
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).not.toHaveProperty('tryLocalPart');

  await card.getByRole('button', { name: 'Try once more with “anna” only' }).click();
  await expect(card).toContainText('mail.clipped.example');
  await expect(card.getByLabel(/^Password for/)).toBeFocused();
  await expectNoBarriers(page);
  await card.getByLabel(/^Password for/).fill('practice-clipped');
  await card.getByRole('button', { name: 'Try with “anna”' }).click();
  await expect(page.getByRole('heading', { name: 'The user name is not your full address.' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Your mailbox works.');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(bodies[1]).toMatchObject({ tryLocalPart: true, passwordOnlyTo: ['mail.clipped.example'] });
});

test('who cannot send has a test message sent with the one password', async ({ page }) => {
  const bodies = bodiesOf(page);
  await openPage(page, '/');
  await page.getByRole('button', { name: /I can’t send/ }).click();
  await toPassword(page, 'anna@sunny.example');
  // From which port, and where it fails.
  for (const question of [/port/, /Where does your mail fail/]) {
    await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();
    await page.getByRole('button', { name: 'I don’t know' }).click();
  }
  await expect(page.getByText(/^It will go, encrypted/)).toBeVisible();
  const choice = page.getByRole('checkbox', { name: 'Send a test message as well' });
  await expect(choice).not.toBeChecked();
  await choice.check();
  await expectNoBarriers(page);
  await page.getByLabel(/^Password for/).fill('practice-sunny');
  await page.getByRole('button', { name: 'Use it and check' }).click();
  await expect(page.getByRole('heading', { name: 'The test message arrived.' })).toBeVisible({ timeout: 20_000 });
  expect(bodies).toMatchObject([{ testMessage: true, symptom: 'cannot-send' }]);
});

test('a full mailbox is sent none, and none is offered', async ({ page }) => {
  await openPage(page, '/');
  await toPassword(page, 'anna@brimful.example');
  await page.getByLabel(/^Password for/).fill('practice-brimful');
  await expect(page.getByText(/^It will go, encrypted/)).toBeVisible();
  await page.getByRole('button', { name: 'Use it and check' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('your mailbox is full');
  await expect(page.locator('#test-message')).toHaveCount(0);
});

test('Show and Hide are named by what a press does', async ({ page }) => {
  await openPage(page, '/');
  await toPassword(page, 'anna@sunny.example');
  const password = page.getByLabel(/^Password for/);
  await page.getByRole('button', { name: 'Show password' }).click();
  await expect(password).toHaveAttribute('type', 'text');
  await page.getByRole('button', { name: 'Hide password' }).click();
  await expect(password).toHaveAttribute('type', 'password');
});
