// What would each app find: the page on the practice network, with something old in the way, gone, and never there.
import { expect, type Page, test } from '@playwright/test';
import { apps } from '../../lib/messages/apps.ts';
import { checks } from '../../lib/messages/checks.ts';
import { messages } from '../../lib/messages/index.ts';
import { expectNoBarriersInAnyLook, firstLook } from './barriers.ts';
import { openPage } from './open-page.ts';

async function lookAt(page: Page, subject: string): Promise<void> {
  await page.getByLabel(apps.field.label).fill(subject);
  await page.getByRole('button', { name: apps.submit }).click();
}
const rowOf = (page: Page, id: keyof typeof apps.name) => {
  const [name, version] = apps.name[id];
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: `${name} ${version}` }) });
};

test('the tools lead to it', async ({ page }) => {
  await openPage(page, '/check');
  await page.getByRole('main').getByRole('link', { name: apps.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(apps.title);
  await page.getByRole('main').getByRole('link', { name: checks.index.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(checks.index.title);
});

test('an old record is named with what belongs in its place, and app by app who follows it', async ({ page }) => {
  await openPage(page, '/check/apps');
  await lookAt(page, 'anna@oldmill.example');
  await expect(page.getByRole('heading', { name: apps.leftovers.title })).toBeFocused();
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(2);
  await expect(cards.nth(0)).toContainText('autodiscover.oldhost.example');
  await expect(cards.nth(0)).toContainText(apps.leftovers.newOutlook);
  await expect(cards.nth(1)).toContainText('0 1 993 server7.hosting.example');
  await expect(rowOf(page, 'outlook-classic')).toContainText(apps.verdict.astray[1]);
  await expect(rowOf(page, 'thunderbird')).toContainText(apps.verdict.works[1]);
  await expect(rowOf(page, 'outlook-new')).toContainText(apps.verdict.followsOld[1]);
  await expect(rowOf(page, 'apple-mail')).toContainText(apps.verdict.profile[0]);
  await expect(page.getByRole('row').nth(1)).toContainText(apps.ends.left);
});

test('what is gone is said to be gone', async ({ page }) => {
  let asked = 0;
  await page.route('**/api/v1/apps', async (route) => {
    asked += 1;
    const response = await route.fetch();
    const answer = (await response.json()) as { leftovers: unknown[] };
    await route.fulfill({ response, json: asked === 1 ? answer : { ...answer, leftovers: [] } });
  });
  await openPage(page, '/check/apps');
  await lookAt(page, 'oldmill.example');
  await page.getByRole('button', { name: apps.again }).click();
  await expect(page.getByRole('heading', { name: apps.leftovers.allGone })).toBeFocused();
  await expect(page.getByRole('article').filter({ hasText: apps.leftovers.gone })).toHaveCount(2);
});

test('a domain that publishes nothing is no fault, and one that works is said to', async ({ page }) => {
  await openPage(page, '/check/apps');
  await lookAt(page, 'meadow.example');
  await expect(page.getByRole('heading', { name: apps.summary.nothing.title })).toBeFocused();
  await lookAt(page, 'sunny.example');
  await expect(page.getByRole('heading', { name: apps.summary.works.title })).toBeFocused();
  await lookAt(page, 'signpost.example');
  await expect(page.getByRole('heading', { name: apps.summary.fails.title })).toBeFocused();
});

test('what cannot be used is answered at the field', async ({ page }) => {
  await openPage(page, '/check/apps');
  await lookAt(page, 'anna@');
  await expect(page.getByRole('alert', { name: messages.shared.errorSummary })).toBeFocused();
  await expect(page.getByLabel(apps.field.label)).toHaveAttribute('aria-invalid', 'true');
});

test.describe('no barriers', () => {
  test.use(firstLook);

  test('in what an old host has left, and app by app', async ({ page }) => {
    await openPage(page, '/check/apps');
    await lookAt(page, 'oldmill.example');
    await expect(page.getByRole('table')).toBeVisible();
    await page.locator('summary').first().click();
    await expectNoBarriersInAnyLook(page);
  });
});
