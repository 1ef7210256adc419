// On paper and on a slow line: a label and a result are one sheet each, and the first page is light.
import { expect, type Page, test } from '@playwright/test';
import { openPage } from './open-page.ts';

test.use({ actionTimeout: 10_000 });

/** Sheets of A4 when printed; the page objects of a PDF stand in it as plain text (ISO 32000-1 7.7.3.3). */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

async function toResult(page: Page, domain: string): Promise<void> {
  await openPage(page, '/');
  await page.getByLabel('What is your email address?').fill(`anna@${domain}`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText(/^It will go, encrypted/)).toBeVisible();
  await page.getByLabel(/^Password for/).fill(`practice-${domain.split('.')[0]}`);
  await page.getByRole('button', { name: 'Use it and check' }).click();
  await expect(page.getByRole('button', { name: 'Check everything again' })).toBeVisible();
}

for (const domain of ['sunny.example', 'twins.example', 'brimful.example']) {
  test(`the result of ${domain} prints on one sheet, its label too`, async ({ page }) => {
    await toResult(page, domain);
    expect(await sheetsOf(page)).toBe(1);
    await openPage(page, '/settings');
    await expect(page.getByText('Tested')).toBeVisible();
    expect(await sheetsOf(page)).toBe(1);
  });
}

test('the first page is under 250 kB in all', async ({ page }) => {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  let bytes = 0;
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(250_000);
});

test('fetches no font but the letters it shows', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(fonts.map((url) => url.split('/').at(-1)?.split(/[.-]/)[0]).toSorted()).toEqual(['inter_latin_wght_normal']);
});

test('says what it is to search engines and to whoever gets the link', async ({ page, request }) => {
  await page.goto('/');
  const content = (selector: string) => page.locator(selector).getAttribute('content');
  expect(await content('meta[name="description"]')).toContain('Type your email address.');
  expect(await content('meta[property="og:title"]')).toContain('Mailmend');
  expect(await content('meta[property="og:description"]')).toContain('Type your email address.');
  expect(await content('meta[property="og:site_name"]')).toBe('Mailmend');
  const manifest = await request.get('/site.webmanifest');
  expect(manifest.headers()['content-type']).toContain('application/manifest+json');
  expect(await manifest.json()).toMatchObject({ name: 'Mailmend' });
});
