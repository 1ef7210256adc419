// From a finished check to a device's own page: on a Mac the profile, signed, elsewhere the code for the phone.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectNoBarriersInAnyLook, firstLook } from './barriers.ts';

const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36';

async function checkedOn(browser: Browser, userAgent: string): Promise<Page> {
  const page = await (await browser.newContext({ userAgent, ...firstLook })).newPage();
  await page.goto('/');
  await page.getByLabel('What is your email address?').fill('anna@sunny.example');
  await page.getByRole('button', { name: 'Continue' }).click();
  // The server that it goes to stands there before the password is let go.
  await expect(page.getByText('mail.sunny.example').first()).toBeVisible();
  await page.getByLabel(/^Password for/).fill('practice-sunny');
  await page.getByRole('button', { name: 'Use it and check' }).click();
  await page.getByRole('link', { name: 'See my settings' }).click();
  return page;
}

test('a Mac gets the profile, and types only a password', async ({ browser }) => {
  const page = await checkedOn(browser, mac);
  await page.getByRole('button', { name: 'Get the profile' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up this Mac');
  await expect(page.getByText('It holds the settings that we logged in with')).toBeVisible();
  await expect(page.getByText('Signed', { exact: true })).toBeVisible();
  await expect(page.getByText('mail.sunny.example 993 SSL/TLS')).toBeVisible();
  await expectNoBarriersInAnyLook(page);
  const link = page.getByRole('link', { name: 'Download the profile' });
  const profile = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(profile.headers()['content-type']).toBe('application/x-apple-aspen-config');
  const text = (await profile.body()).toString('latin1');
  expect(text).toContain('<string>anna@sunny.example</string>');
  expect(text).not.toContain('practice-sunny');
  await page.getByRole('link', { name: 'Step by step' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up Mail on your Mac');
});

test('the guide of a Mac offers the profile above its steps', async ({ browser }) => {
  const page = await checkedOn(browser, mac);
  await page.getByRole('link', { name: 'Mail on this Mac' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up Mail on your Mac');
  await expect(page.getByRole('main').getByRole('button').first()).toHaveText('Get the profile');
  await expectNoBarriersInAnyLook(page);
  await page.getByRole('button', { name: 'Get the profile' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up this Mac');
});

test('a Windows computer makes the page for a phone, and once only', async ({ browser }) => {
  const page = await checkedOn(browser, windows);
  await page.getByRole('button', { name: 'Make the page' }).click();
  await expect(page.getByRole('heading', { name: 'The page is there for 15 minutes' })).toBeVisible();
  await expectNoBarriersInAnyLook(page);
  await page.getByRole('link', { name: 'Open it here' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up this computer');
  await expectNoBarriersInAnyLook(page);
  const address = page.url();
  await page.goBack();
  await page.getByRole('button', { name: 'Make the page' }).click();
  await expect(page.getByRole('link', { name: 'Open it here' })).toHaveAttribute('href', new URL(address).pathname);
});

test('a page that nobody made is not there', async ({ page }) => {
  const response = await page.goto('/d/AAAAAAAAAAAAAAAAAAAAAAAA');
  expect(response?.status()).toBe(404);
});
