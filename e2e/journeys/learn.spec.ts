// Articles: found by words and by what they are about, tied to the check they explain, and run from there.
import { expect, test } from '@playwright/test';
import { findArticle } from '../../lib/messages/articles.ts';
import { findingArticle } from '../../lib/messages/finding-article.ts';
import { learn } from '../../lib/messages/learn.ts';
import { senderNotCovered } from '../fixtures/sample-findings.ts';
import { sampleAddress, sampleReport } from '../fixtures/sample-run.ts';
import { expectNoBarriersInAnyLook, firstLook } from './barriers.ts';
import { openPage } from './open-page.ts';

test.use(firstLook);

test('an article is found by a word of its text, and opens', async ({ page }) => {
  await openPage(page, '/learn');
  await page.getByLabel(learn.find.label).fill('web form');
  const found = page.getByRole('main').getByRole('link', { name: findArticle('web-forms')?.title });
  await expect(found).toBeVisible();
  await expectNoBarriersInAnyLook(page);
  await found.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(findArticle('web-forms')?.title ?? '');
});

test('words that stand nowhere are said so, and a tag narrows the list', async ({ page }) => {
  await openPage(page, '/learn');
  await page.getByLabel(learn.find.label).fill('zzqqx');
  await expect(page.getByText(learn.find.nothing)).toBeVisible();
  await page.getByLabel(learn.find.label).fill('');
  const tags = page.getByRole('navigation', { name: learn.find.tags });
  await tags.getByRole('link', { name: learn.tags.junk }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([learn.tags.junk]);
  await expect(page.getByRole('main').getByText(findArticle('junk-filter-outlook')?.title ?? '')).toBeVisible();
  await expect(page.getByRole('main').getByText(findArticle('dns')?.title ?? '')).toHaveCount(0);
  await expectNoBarriersInAnyLook(page);
  await tags.getByRole('link', { name: learn.find.all }).click();
  await expect(page.getByRole('heading', { level: 2 })).not.toHaveCount(1);
});

test('a tag of an article leads to its like', async ({ page }) => {
  await openPage(page, '/learn/junk-filter-mac-mail');
  await page.getByRole('link', { name: learn.tags.junk, exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([learn.tags.junk]);
});

test('the check is run from the article, with what was typed there', async ({ page }) => {
  await openPage(page, '/learn/mx');
  const check = page.getByRole('region', { name: learn.check.title });
  await check.getByRole('button', { name: learn.check.submit }).click();
  await expect(check.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await expectNoBarriersInAnyLook(page);
  await check.getByLabel(learn.check.label).fill('oldmill-bakery.example');
  await check.getByRole('button', { name: learn.check.submit }).click();
  await expect(page.locator('#address')).toHaveValue('oldmill-bakery.example');
});

test('what the last check found about it stands beside the article', async ({ page }) => {
  const finding = senderNotCovered();
  const report = { ...sampleReport(), findings: [finding] };
  await page.addInitScript((text) => sessionStorage.setItem('mailmend.run', text), JSON.stringify(report));
  await openPage(page, `/learn/${findingArticle(finding.id)}`);
  const check = page.getByRole('region', { name: learn.check.title });
  await expect(check.getByText(finding.title)).toBeVisible();
  await openPage(page, '/learn/mx');
  await expect(page.getByRole('region', { name: learn.check.title }).getByRole('textbox')).toHaveValue(sampleAddress);
});

test('a reader says whether it helped, and sees what all have said', async ({ page }) => {
  await openPage(page, '/learn/ports');
  const asked = page.getByRole('region', { name: learn.helpful.title });
  await asked.getByRole('button', { name: learn.helpful.yes, exact: true }).click();
  await expect(asked.getByText(learn.helpful.said.yes)).toBeVisible();
  await expect(asked.getByText(/^1 of 1 readers/)).toBeVisible();
  await expectNoBarriersInAnyLook(page);
  await openPage(page, '/learn/ports');
  await expect(asked.getByText(/^1 of 1 readers/)).toBeVisible();
});

test('an article of the operator’s own stands in the list, is found, and has no barriers', async ({ page }) => {
  await openPage(page, '/learn');
  await page.getByLabel(learn.find.label).fill('made up domain');
  await page.getByRole('main').getByRole('link', { name: 'About the practice network' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About the practice network');
  await expect(page.getByRole('link', { name: 'the standard for such names' })).toHaveAttribute('href', /^https:/);
  await expect(page.getByText('<b>in its own words</b>')).toBeVisible();
  await expect(page.getByRole('region', { name: learn.related }).getByRole('link')).not.toHaveCount(1);
  await expectNoBarriersInAnyLook(page);
});

test('articles are there without JavaScript', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/learn');
  await expect(page.getByRole('link', { name: /Mail is missing/ })).toBeVisible();
  await expect(page.getByLabel(learn.find.label)).toBeHidden();
});
