// What the desk keeps, from a customer who is helped to the page of their domain, before and after, and gone again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { startPracticeNetwork } from '../../lib/cli/demo.mjs';
import { createAgent } from '../../lib/desk/accounts/accounts.ts';
import { deskHistory as words } from '../../lib/messages/desk-history.ts';
import { deskLive } from '../../lib/messages/desk-live.ts';
import { help } from '../../lib/messages/help.ts';
import { openStore } from '../../lib/store/open.ts';
import { type ServedApp, serveApp } from '../support/served-app.ts';
import { expectNoBarriers, expectNoBarriersInAnyLook } from './barriers.ts';
import { openPage } from './open-page.ts';

test.describe.configure({ mode: 'serial' });

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Each walk at a server of its own: repeated, they run beside each other. */
const portOf = (worker: number) => Number(process.env.MAILMEND_JOURNEYS_PORT ?? 3217) + 40 + worker;
const SAM = { name: 'Sam Okoye', password: 'correct horse battery' };
const ANNA = 'anna@twins.example';
const NOTE = '<b>calls back</b> on Friday';

let practice: Awaited<ReturnType<typeof startPracticeNetwork>>;
let app: ServedApp;
let data: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  practice = await startPracticeNetwork(root);
  data = mkdtempSync(join(tmpdir(), 'mm-history-'));
  const store = openStore({ data, database: null });
  await createAgent(store, { ...SAM, role: 'agent' });
  await store.close();
  app = await serveApp(portOf(test.info().parallelIndex), {
    MAILMEND_DATA: data,
    MAILMEND_PRACTICE: practice.file,
  });
});
test.afterAll(async () => {
  await app.stop();
  await practice.stop();
  rmSync(data, { recursive: true, force: true });
});

async function atTheDesk(browser: Browser, path = '/desk'): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 1000 } })).newPage();
  await openPage(page, `${app.url}/desk`);
  await page.getByLabel('Name').fill(SAM.name);
  await page.getByLabel('Password', { exact: true }).fill(SAM.password);
  await page.getByRole('button', { name: /^Sign in/ }).click();
  await expect(page.getByRole('heading', { name: words.cases.title })).toBeVisible();
  // Drawn by the server it stands there before it can be typed into.
  await openPage(page, `${app.url}${path}`);
  return page;
}

async function asksForHelp(browser: Browser): Promise<{ customer: Page; code: string }> {
  const customer = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await openPage(customer, `${app.url}/#${ANNA}`);
  await customer.getByRole('button', { name: 'Continue' }).click();
  await customer.getByRole('button', { name: /without/i }).click();
  await customer.getByRole('button', { name: help.ask.action }).click();
  return { customer, code: await customer.locator('.ticket-code').innerText() };
}

const field = (page: Page) => page.locator('[data-find]').first();
const choice = (page: Page, name: string | RegExp) => page.getByRole('option', { name });

test('a customer who was helped is a case, with the notes and both checks', async ({ browser }) => {
  test.setTimeout(90_000);
  const { customer, code } = await asksForHelp(browser);
  const agent = await atTheDesk(browser);
  // The code leads to them from the desk's one field.
  await field(agent).fill(code.toLowerCase());
  await expect(choice(agent, new RegExp(code))).toBeVisible();
  await field(agent).press('Enter');
  await expect(agent.getByRole('heading', { name: deskLive.customer.title })).toBeVisible();
  await agent.getByLabel(/Note, for the desk only/).fill(NOTE);
  await agent.getByRole('button', { name: deskLive.actions.writeNote }).click();
  await expect(agent.getByText(NOTE)).toBeVisible();
  await agent.locator('[data-live="everything"]').click();
  await expect(agent.getByText(/^Run 2, /)).toBeVisible();
  await expect(agent.getByText(/Check finished/)).toHaveCount(2);
  await customer.getByRole('button', { name: help.band.stop }).click();
  await expect(agent.getByText(/The customer ended the session/)).toBeVisible();

  await openPage(agent, `${app.url}/desk`);
  await expectNoBarriers(agent);
  await agent.getByRole('link', { name: ANNA }).first().click();
  await expect(agent.getByRole('heading', { name: words.case.checks })).toBeVisible();
  await expect(agent).toHaveURL(/\/desk\/cases\/[\w-]+$/);
  await expect(agent.getByText(NOTE)).toBeVisible();
  await expect(agent.getByText(words.case.endedBy.customer)).toBeVisible();
  await expectNoBarriersInAnyLook(agent);

  // Its first look against its last, and back.
  await agent.getByRole('link', { name: /^Before and after/ }).click();
  await expect(agent.getByRole('region', { name: '1 the same' })).toBeVisible();
  await agent.goBack();
  await expect(agent.getByRole('heading', { name: words.case.checks })).toBeVisible();
  await agent.getByRole('button', { name: /^Mended/ }).click();
  await expect(agent.getByRole('button', { name: words.case.reopen })).toBeVisible();
  // It is read again at another visit, by its address.
  await agent.reload();
  await expect(agent.getByText(NOTE)).toBeVisible();
  await customer.context().close();
  await agent.context().close();
});

test('a domain has a page: what is wrong since when, checks, cases, records, and notes as text', async ({
  browser,
}) => {
  const agent = await atTheDesk(browser);
  await field(agent).fill('twins.example');
  await choice(agent, words.find.page).click();
  await expect(agent).toHaveURL(`${app.url}/desk/domains/twins.example`);
  await expect(agent.getByRole('heading', { name: words.domain.lanes.title })).toBeVisible();
  await expect(agent.getByRole('list').getByText('spf-multiple').first()).toBeVisible();
  await expect(agent.getByRole('heading', { name: words.domain.records.title })).toBeVisible();
  await expect(agent.getByText(NOTE)).toBeVisible();
  await agent.getByLabel(words.notes.add).fill('<script>alert(1)</script>\nin two lines');
  await agent.getByRole('button', { name: words.notes.keep }).click();
  await expect(agent.getByText('<script>alert(1)</script>')).toBeVisible();
  await expect(agent.getByLabel(words.notes.add)).toHaveValue('');
  await expectNoBarriersInAnyLook(agent);
  await agent.context().close();
});

test('a check is kept when it is opened, is found again, and another desk has nothing of a stranger', async ({
  browser,
}) => {
  const agent = await atTheDesk(browser);
  await field(agent).fill('locked.example');
  await expect(agent.getByText('The desk holds nothing about locked.example. Check it now.')).toBeVisible();
  await field(agent).press('Enter');
  await expect(agent.getByRole('heading', { level: 1, name: 'locked.example' })).toBeVisible();
  await expect(agent.getByText(/^Checked /)).toBeVisible();
  await openPage(agent, `${app.url}/desk`);
  const recent = agent.getByRole('region', { name: words.recent.title });
  await recent.getByRole('link', { name: 'locked.example' }).click();
  await expect(agent).toHaveURL(/\/desk\/checks\/[\w-]+$/);
  await expect(agent.getByText(/the desk keeps it/)).toBeVisible();
  await expectNoBarriers(agent);
  // The bars count it, and name nobody.
  await openPage(agent, `${app.url}/desk`);
  await expect(agent.getByRole('heading', { name: 'Faults, last 7 days' })).toBeVisible();
  await expect(agent.getByText(/^\d+ in \d+ checks$/)).toBeVisible();
  await agent.context().close();
});

test('a link of a report that is not there says no more than that', async ({ browser }) => {
  const agent = await atTheDesk(browser);
  await field(agent).fill(`${app.url}/reports/AbCdEfGhIjKlMnOpQrStUvWx`);
  await choice(agent, words.find.report).click();
  await expect(agent.getByText(words.find.noReport)).toBeVisible();
  await agent.context().close();
});

test('a case that is deleted is gone, with its checks and notes', async ({ browser }) => {
  const agent = await atTheDesk(browser, '/desk/domains/twins.example');
  await agent.getByRole('region', { name: words.domain.cases }).getByRole('link', { name: ANNA }).click();
  await agent.getByRole('button', { name: words.case.remove }).click();
  await expect(agent.getByRole('button', { name: words.case.removeNo })).toBeFocused();
  await agent.getByRole('button', { name: words.case.removeYes }).click();
  await expect(agent.getByRole('heading', { name: words.cases.title })).toBeVisible();
  await openPage(agent, `${app.url}/desk/domains/twins.example`);
  await expect(agent.getByText('<script>alert(1)</script>')).toBeVisible();
  await expect(agent.getByText(NOTE)).toHaveCount(0);
  await agent.context().close();
});

test('who has not signed in sees none of it', async ({ page }) => {
  for (const path of ['/desk/domains/twins.example', '/desk/cases/x', '/desk/checks/x']) {
    await openPage(page, `${app.url}${path}`);
    await expect(page).toHaveURL(`${app.url}/desk/sign-in`);
  }
});
