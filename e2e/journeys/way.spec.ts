// The ways between the pages: from the head to another check and to the tools, and by a link that brings a domain.
import { expect, type Page, test } from '@playwright/test';
import { bounces } from '../../lib/messages/bounces.ts';
import { shared } from '../../lib/messages/shared.ts';
import { wizard } from '../../lib/messages/wizard.ts';
import { asLines, faultyRun, sampleAddress } from '../fixtures/sample-run.ts';
import { expectNoBarriersInAnyLook, firstLook } from './barriers.ts';
import { openPage } from './open-page.ts';

const field = (page: Page) => page.getByLabel(wizard.start.question);
const head = (page: Page) => page.getByRole('banner');

/** A recorded run for whatever is checked; gives what was asked for. */
async function answer(page: Page): Promise<unknown[]> {
  const sent: unknown[] = [];
  await page.route('**/api/v1/destinations', (route) => route.fulfill({ json: { destination: null } }));
  await page.route('**/api/v1/diagnoses', (route) => {
    sent.push(route.request().postDataJSON());
    return route.fulfill({ body: asLines(faultyRun()), contentType: 'application/x-ndjson' });
  });
  return sent;
}

async function toResult(page: Page): Promise<void> {
  await openPage(page, '/');
  await field(page).fill(sampleAddress);
  await page.getByRole('button', { name: wizard.start.continue }).click();
  await page.getByRole('button', { name: 'Check my domain without it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Two things need attention.');
}

test.describe('a link with an address', () => {
  for (const [fragment, text] of [
    ['example.com', 'example.com'],
    ['anna@example.com', 'anna@example.com'],
    ['anna%40example.com', 'anna@example.com'],
  ] as const) {
    test(`fills the field and begins nothing: #${fragment}`, async ({ page }) => {
      const sent = await answer(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await openPage(page, `/#${fragment}`);
      await expect(field(page)).toHaveValue(text);
      expect(new URL(page.url()).hash).toBe('');
      expect(sent).toEqual([]);
      expect(asked.filter((url) => url.includes('example.com'))).toEqual([]);
      await page.getByRole('button', { name: wizard.start.continue }).click();
      await page.goBack();
      await expect(field(page)).toHaveValue(text);
      expect(new URL(page.url()).hash).toBe('');
    });
  }

  test('fills nothing with what is no address', async ({ page }) => {
    await openPage(page, '/#<b>no</b>');
    await expect(field(page)).toHaveValue('');
    await openPage(page, '/#main');
    await expect(field(page)).toHaveValue('');
  });

  test('works on a page that is open already', async ({ page }) => {
    await answer(page);
    await toResult(page);
    await page.evaluate(() => {
      location.hash = '#other.example.com';
    });
    await expect(field(page)).toHaveValue('other.example.com');
    expect(new URL(page.url()).hash).toBe('');
  });
});

test('the head leads to another check, from the result and from other pages', async ({ page }) => {
  await answer(page);
  await openPage(page, '/');
  await expect(head(page).getByRole('link', { name: shared.checkAnother })).toBeHidden();
  await toResult(page);
  await head(page).getByRole('link', { name: shared.checkAnother }).click();
  await expect(field(page)).toHaveValue('');
  await openPage(page, '/learn');
  await head(page).getByRole('link', { name: shared.checkAnother }).click();
  await expect(field(page)).toHaveValue('');
});

test('a sentence that says to check here leads there', async ({ page }) => {
  await openPage(page, '/check/bounce');
  await page.getByLabel(bounces.label).fill('0x800CCC0E');
  await page.getByRole('button', { name: bounces.submit }).click();
  await page.getByRole('main').getByRole('link', { name: shared.checkHere[0] }).click();
  await expect(field(page)).toHaveValue('');
});

test('from a guide it brings the domain of the check', async ({ page }) => {
  await answer(page);
  await toResult(page);
  await page.goto('/guides/thunderbird');
  await page.getByText('Thunderbird shows an error').click();
  await page.getByRole('link', { name: shared.checkHere[0] }).first().click();
  await expect(field(page)).toHaveValue('oldmill-bakery.example');
});

test.describe('what was checked comes back', () => {
  const forget = (page: Page) => page.getByRole('button', { name: wizard.last.forget });
  const kept = (page: Page) => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));

  test('by a reload, on every step, without the password', async ({ page }) => {
    const incoming = {
      host: 'mail.harbour.example',
      port: 993,
      vouching: 'provider',
      certificateVerified: true,
      authentication: 'password',
      unconfirmedUsername: null,
      source: 'srv',
    };
    await page.route('**/api/v1/destinations', (route) =>
      route.fulfill({ json: { destination: { incoming, outgoing: null } } }),
    );
    await openPage(page, '/');
    await field(page).fill(sampleAddress);
    await page.reload();
    await expect(field(page)).toHaveValue(sampleAddress);
    await page.getByRole('button', { name: wizard.start.continue }).click();
    await page.getByLabel(/^Password for/).fill('correct horse');
    await page.reload();
    await expect(page.getByLabel(/^Password for/)).toHaveValue('');
    expect(await kept(page)).not.toContain('correct horse');
    await page.goBack();
    await expect(field(page)).toHaveValue(sampleAddress);
  });

  test('after a tab was closed, until it is forgotten', async ({ page, context }) => {
    await answer(page);
    await toResult(page);
    await page.close();
    const next = await context.newPage();
    await openPage(next, '/');
    await expect(field(next)).toHaveValue('');
    await next.getByRole('button', { name: wizard.last.show }).click();
    await expect(next.getByRole('heading', { level: 1 })).toContainText('Two things need attention.');
    await forget(next).click();
    await expect(field(next)).toHaveValue('');
    await expect(next.getByRole('button', { name: wizard.last.show })).toBeHidden();
    expect(await kept(next)).not.toContain('oldmill');
    await next.reload();
    await expect(field(next)).toHaveValue('');
    await expect(next.getByRole('button', { name: wizard.last.show })).toBeHidden();
  });

  test('and the logo begins anew', async ({ page }) => {
    await answer(page);
    await toResult(page);
    await head(page).getByRole('link').first().click();
    await expect(field(page)).toHaveValue('');
    await forget(page).click();
    await expect(forget(page)).toBeHidden();
    expect(await kept(page)).not.toContain('oldmill');
  });
});

test.describe('no barriers', () => {
  test.use(firstLook);

  test('in the head of a result', async ({ page }) => {
    await answer(page);
    await toResult(page);
    await expect(head(page).getByRole('link', { name: shared.checkAnother })).toBeVisible();
    await expectNoBarriersInAnyLook(page);
  });

  test('at the start, with a last check', async ({ page }) => {
    await answer(page);
    await toResult(page);
    await head(page).getByRole('link', { name: shared.checkAnother }).click();
    await expect(page.getByRole('button', { name: wizard.last.show })).toBeVisible();
    await expectNoBarriersInAnyLook(page);
  });
});
