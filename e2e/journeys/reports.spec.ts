// A customer keeps a result and shares it; somebody else opens the link; two checks are compared; deleted, it is gone.
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectNoBarriersInAnyLook, firstLook } from './barriers.ts';
import { openPage } from './open-page.ts';

const domain = 'twins.example';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Checks the domain of the practice network, and stays at the result. */
async function check(page: Page): Promise<void> {
  await openPage(page, '/');
  await page.getByLabel('What is your email address?').fill(domain);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Keep and share' })).toBeVisible({ timeout: 30_000 });
}

/** Keeps the result; resolves to its link. */
async function keep(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Keep this result' }).click();
  const open = page.getByRole('link', { name: 'Open the kept report' });
  await expect(open).toBeVisible();
  return (await open.getAttribute('href')) ?? '';
}

/** Opens a page as somebody else, who has nothing but the link. */
async function asAnother(context: BrowserContext, path: string): Promise<Page> {
  const browser = context.browser();
  if (!browser) throw new Error('there is no browser');
  const other = await browser.newContext({ reducedMotion: 'reduce', ...firstLook });
  const page = await other.newPage();
  await openPage(page, path);
  return page;
}

test('a result is kept, shared, compared, and deleted for good', async ({ page, context }) => {
  test.slow();
  await check(page);
  const first = await keep(page);
  expect(first).toMatch(/^\/reports\/[\w-]{22,}$/);
  await expect(page.getByRole('heading', { name: /^Kept until \d/ })).toBeVisible();
  await expectNoBarriersInAnyLook(page);
  await check(page);
  const second = await keep(page);
  expect(second).not.toBe(first);

  // Somebody else sees the same, and nothing to delete it with.
  const other = await asAnother(context, second);
  await expect(other.getByText('Kept report, read only')).toBeVisible();
  await expect(heading(other)).toContainText(/attention/);
  await expect(other.getByText(domain).first()).toBeVisible();
  await expect(other.getByRole('button', { name: 'Delete it now' })).toHaveCount(0);
  await expect(other.getByRole('button', { name: 'Check this again' })).toHaveCount(0);
  await expectNoBarriersInAnyLook(other);
  const text = await other.request.get(`/api/v1${second}`, { headers: { accept: 'text/plain' } });
  expect(await text.text()).toContain('spf-multiple');
  const saved = other.waitForEvent('download');
  await other.getByRole('link', { name: /^Markdown/ }).click();
  expect((await saved).suggestedFilename()).toMatch(/^twins\.example-\d{4}-\d{2}-\d{2}\.md$/);

  // Where both were kept, they are held against each other.
  await openPage(page, second);
  const compared = page.getByRole('region', { name: /the same/ });
  await expect(compared.getByLabel('Compared with')).toBeVisible();
  await expectNoBarriersInAnyLook(page);
  await compared.getByRole('link', { name: 'See both side by side' }).click();
  await expect(heading(page)).toHaveText('Before and after');
  await expect(page).toHaveURL(new RegExp(`${first}/compare/`));
  await expect(page.getByRole('table')).toContainText('spf-multiple');
  await expectNoBarriersInAnyLook(page);
  await page.getByRole('button', { name: 'Swap before and after' }).click();
  await expect(page).toHaveURL(new RegExp(`${second}/compare/`));

  // By the rules of today.
  await openPage(page, second);
  await page.getByRole('link', { name: 'See what today’s rules say' }).click();
  await expect(page.getByRole('heading', { name: 'By today’s rules' })).toBeVisible();
  await expect(page.getByText('They say the same as the rules of then.')).toBeVisible();

  // Shortened, then deleted.
  await page.getByLabel('Delete it sooner').selectOption('in 1 day');
  await expect(page.getByText(/It is now kept until/)).toBeVisible();
  await page.getByRole('button', { name: 'Delete it now' }).click();
  await page.getByRole('button', { name: 'Yes, delete it for good' }).click();
  await expect(page.getByRole('heading', { name: 'Deleted' })).toBeVisible();
  const gone = await other.goto(second);
  expect(gone?.status()).toBe(404);
  await expectNoBarriersInAnyLook(other);
  expect((await other.goto(`${first.slice(0, -4)}AAAA`))?.status()).toBe(404);
  expect((await other.goto(first))?.status()).toBe(200);
  await other.context().close();
});
