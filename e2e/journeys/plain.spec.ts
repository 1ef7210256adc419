// Without JavaScript: the single checks are plain forms, of our own pages alone, and no page waits for what never comes.
import { type Browser, expect, test } from '@playwright/test';

async function plainPage(browser: Browser) {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}

test('a server is held against SPF', async ({ browser }) => {
  const page = await plainPage(browser);
  await page.goto('/check/spf');
  await page.getByRole('button', { name: 'Check this server' }).click();
  await expect(page.getByRole('link', { name: 'Add the IP address of the sending server' })).toBeVisible();
  await page.getByLabel('Which server sends?').fill('192.0.2.1');
  await page.getByLabel('For which sender?').fill('anna@sunny.example');
  await page.getByRole('button', { name: 'Check this server' }).click();
  await expect(page.getByRole('heading', { name: 'No, this server may not send for sunny.example.' })).toBeInViewport();
  await expect(page.getByLabel('For which sender?')).toHaveValue('anna@sunny.example');
  expect(page.url()).toMatch(/\/check\/spf#answer$/);
});

test('a bounce is explained, and a header read', async ({ browser }) => {
  const page = await plainPage(browser);
  await page.goto('/check/bounce');
  await page.locator('#text').fill('550 5.1.1 <anna@sunny.example>: User unknown');
  await page.getByRole('button', { name: 'Explain it' }).click();
  await expect(page.getByRole('heading', { name: 'The other side does not know this address.' })).toBeVisible();
  await page.goto('/check/message');
  await page.locator('#message').fill('From: anna@sunny.example\nSubject: Hello\n\nHow are you?');
  await page.getByRole('button', { name: 'Check this message' }).click();
  await expect(page.getByRole('region').filter({ hasText: 'sunny.example' }).first()).toBeVisible();
  expect(page.url()).toMatch(/\/check\/message#answer$/);
});

test('what apps find is shown', async ({ browser }) => {
  const page = await plainPage(browser);
  await page.goto('/check/apps');
  await page.getByRole('button', { name: 'See what apps find' }).click();
  await expect(page.getByRole('alert').filter({ visible: true }).first()).toBeVisible();
  await page.getByLabel('Which address or domain?').fill('sunny.example');
  await page.getByRole('button', { name: 'See what apps find' }).click();
  await expect(page.getByRole('table')).toContainText('Thunderbird');
  await expect(page.getByLabel('Which address or domain?')).toHaveValue('sunny.example');
  expect(page.url()).toMatch(/\/check\/apps#answer$/);
});

test('forms of other pages are refused, and the policy stays', async ({ request, baseURL }) => {
  const post = (headers: Record<string, string>) =>
    request.post('/check/bounce', { form: { text: '550 5.1.1 User unknown' }, headers });
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'null' },
    { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
  ] as Record<string, string>[])
    expect((await post(headers)).status()).toBe(403);
  const answer = await post({ origin: baseURL ?? '' });
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toContain('text/html');
  expect(answer.headers()['content-security-policy']).toContain("form-action 'self'");
  const api = await request.post('/api/v1/bounces', { form: { text: 'x' } });
  expect(api.status()).toBe(415);
});

test('no page waits for ever', async ({ browser }) => {
  const page = await plainPage(browser);
  for (const path of [
    '/',
    '/settings',
    '/desk',
    '/guides',
    '/guides/thunderbird',
    '/learn',
    '/learn/spf',
    '/check',
    '/check/apps',
    '/check/bounce',
    '/check/message',
    '/check/spf',
    '/pop-to-imap',
    '/privacy',
    '/accessibility',
    '/desk/sign-in',
    '/desk/fleet',
    '/not-there',
    '/reports/not-there',
    '/reports/not-there/compare/neither',
    '/d/not-there',
    '/guides/not-there',
    '/learn/not-there',
  ]) {
    await page.goto(path);
    await expect(page.getByText(/^(?:Looking|Loading|Checking)/).filter({ visible: true })).toHaveCount(0);
    const told = page.locator('noscript p').first();
    await expect(told).toContainText('The tools, the articles and the steps for each app work without it.');
    await expect(told).toBeVisible();
  }
  await page.goto('/settings');
  await page.getByRole('link', { name: /app/ }).first().click();
  await expect(page).toHaveURL(/\/guides$/);
});
