// Live help in two browsers: a customer with a code and an agent at the desk; on SQLite, and over two servers on one PostgreSQL.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { startPracticeNetwork } from '../../lib/cli/demo.mjs';
import { createAgent } from '../../lib/desk/accounts/accounts.ts';
import { deskLive } from '../../lib/messages/desk-live.ts';
import { format } from '../../lib/messages/format.ts';
import { help } from '../../lib/messages/help.ts';
import { openStore } from '../../lib/store/open.ts';
import { createCluster, databaseUrl, startCluster, stopCluster } from '../../lib/store/testing/cluster.ts';
import { postgresPrograms } from '../../lib/store/testing/postgres-programs.ts';
import { type ServedApp, serveApp } from '../support/served-app.ts';
import { expectNoBarriers } from './barriers.ts';
import { openPage } from './open-page.ts';

test.describe.configure({ mode: 'serial' });

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env.MAILMEND_JOURNEYS_PORT ?? 3217) + 2;
const SAM = { name: 'Sam Okoye', password: 'correct horse battery' };
const ANNA = { address: 'anna@twins.example', password: 'canary-of-the-customer-4711' };

let practice: Awaited<ReturnType<typeof startPracticeNetwork>>;
let apps: ServedApp[] = [];
const folders: string[] = [];
const clusters: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'mm-help-'));
  folders.push(folder);
  return folder;
};

test.beforeAll(async () => {
  practice = await startPracticeNetwork(root);
});
test.afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.stop()));
  for (const folder of clusters.splice(0)) await stopCluster(folder);
});
test.afterAll(async () => {
  await practice.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function addSam(place: { data: string; database: string | null }): Promise<void> {
  const store = openStore(place);
  await createAgent(store, { ...SAM, role: 'agent' });
  await store.close();
}

async function checked(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await openPage(page, `${url}/#${ANNA.address}`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: /without/i }).click();
  await expect(page.getByRole('button', { name: help.ask.action })).toBeVisible();
  return page;
}

async function atTheDesk(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 1000 } })).newPage();
  await openPage(page, `${url}/desk`);
  await page.getByLabel('Name').fill(SAM.name);
  await page.getByLabel('Password', { exact: true }).fill(SAM.password);
  await page.getByRole('button', { name: /^Sign in/ }).click();
  await expect(page.getByRole('heading', { name: /wait/ })).toBeVisible();
  return page;
}

const named = (text: string) => format<string>(text, { name: SAM.name });

async function play(browser: Browser, [own, other]: readonly string[]): Promise<void> {
  const customer = await checked(browser, own ?? '');
  await customer.getByRole('button', { name: help.ask.action }).click();
  await expect(customer.getByText(help.waiting.waits)).toBeVisible();
  await expectNoBarriers(customer);
  const code = await customer.locator('.ticket-code').innerText();

  const agent = await atTheDesk(browser, other ?? own ?? '');
  await expect(agent.getByText(ANNA.address, { exact: true })).toBeVisible();
  await expectNoBarriers(agent);
  await expect(agent.getByText(code)).toHaveCount(0);
  await agent.getByLabel(deskLive.waiting.codeLabel).fill('BBBB-BBBB');
  await agent.getByRole('button', { name: deskLive.waiting.come }).click();
  await expect(agent.getByText(format<string>(deskLive.waiting.noCode, { code: 'BBBB-BBBB' }))).toBeVisible();
  // The link that a customer may send puts the code into its field, and into no history.
  await agent.goto(`${new URL(agent.url()).origin}/learn`);
  await openPage(agent, `${new URL(agent.url()).origin}/desk#code:${code}`);
  await expect(agent.getByLabel(deskLive.waiting.codeLabel)).toHaveValue(code);
  expect(new URL(agent.url()).hash).toBe('');
  await agent.getByLabel(deskLive.waiting.codeLabel).fill(code.toLowerCase().replace('-', ' '));
  await agent.getByRole('button', { name: deskLive.waiting.come }).click();
  await expect(agent.getByRole('heading', { name: deskLive.customer.title })).toBeVisible();
  await expect(customer.getByRole('heading', { name: named(help.live.title) })).toBeVisible();
  await expect(customer.getByText(named(help.band.watching))).toBeVisible();

  // The run that led to it is there; a question reaches the customer after the five seconds in which it can be taken back.
  await expect(agent.locator('[data-live-finding]').first()).toBeVisible();
  await agent.locator('[data-live="login"]').click();
  await expect(customer.getByRole('heading', { name: named(help.ask2.title) })).toBeVisible();
  await expectNoBarriers(customer);
  await customer.locator('#password-again').fill(ANNA.password);
  await customer.getByRole('button', { name: help.ask2.yes }).click();
  await expect(customer.getByText(named(help.ask2.done))).toBeVisible({ timeout: 20_000 });
  await expect(agent.getByText(/refused the address or the password/).first()).toBeVisible();
  expect(await agent.content()).not.toContain(ANNA.password);

  await agent.locator('[data-live="fix"]').click();
  await expect(customer.getByRole('heading', { name: named(help.suggests.title) })).toBeVisible();
  await customer.getByRole('button', { name: help.suggests.worked }).click();
  await expect(agent.getByText(/it worked \d\d:\d\d/)).toBeVisible();

  // A step of a guide stands in the customer's page, with their values; what the agent wrote is text.
  await agent.getByLabel(deskLive.actions.guide).selectOption('thunderbird');
  await agent.locator('[data-live-step]').selectOption({ label: '3. Choose IMAP and fill in the incoming server' });
  await agent.getByLabel(deskLive.actions.words).fill('<b>for sending too</b>');
  await customer.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await agent.locator('[data-live="step"]').click();
  // What comes out of their sight is told at the foot of the page, and is not opened before they look.
  const fresh = customer.getByRole('button', { name: named(help.band.fresh.suggests) });
  await expect(fresh).toBeVisible();
  await expect(agent.getByText(/not opened yet/)).toBeVisible();
  await fresh.click();
  await expect(fresh).toHaveCount(0);
  const step = customer.getByRole('article', { name: named(help.suggests.title) }).first();
  await expect(step.getByRole('heading', { name: 'Choose IMAP and fill in the incoming server' })).toBeVisible();
  await expect(step.getByText('mail.twins.example').first()).toBeVisible();
  await expect(step.getByText('“<b>for sending too</b>”')).toBeVisible();
  await expect(agent.getByText(/opened \d\d:\d\d/)).toBeVisible();
  await expectNoBarriers(customer);
  await step.getByRole('button', { name: help.suggests.failed }).click();
  await expect(agent.getByText(/it did not work \d\d:\d\d/)).toBeVisible();
  await agent.locator('[data-live="mended"]').click();
  await expect(customer.getByRole('region', { name: named(help.suggests.mended) })).toBeVisible();
  await agent.getByLabel(/Note, for the desk only/).fill('<b>calls back</b>');
  await agent.getByRole('button', { name: deskLive.actions.writeNote }).click();
  await expect(agent.getByText('<b>calls back</b>')).toBeVisible();
  await expectNoBarriers(agent);

  // A reload is no end: it goes on where it was.
  await customer.reload();
  await expect(customer.getByText(named(help.band.watching))).toBeVisible();
  await expect(customer.getByText(help.suggests.told.failed)).toBeVisible();
  await expect(agent.getByText(/it did not work \d\d:\d\d/)).toBeVisible();
  await expectNoBarriers(customer);
  expect(await customer.content()).not.toContain('calls back');
  await customer.getByRole('button', { name: help.band.stop }).click();
  await expect(customer.getByText(help.band.ended.customer)).toBeVisible();
  await expect(agent.getByText(/The customer ended the session/)).toBeVisible();
  await customer.context().close();
  await agent.context().close();
}

test('is played on SQLite', async ({ browser }) => {
  test.setTimeout(120_000);
  const data = newFolder();
  await addSam({ data, database: null });
  apps = [await serveApp(port, { MAILMEND_DATA: data, MAILMEND_PRACTICE: practice.file })];
  await play(
    browser,
    apps.map(({ url }) => url),
  );
});

test('is played over two servers on one PostgreSQL, each side at its own', async ({ browser }) => {
  test.setTimeout(150_000);
  const programs = postgresPrograms();
  test.skip(programs === null, 'PostgreSQL is not installed');
  const folder = newFolder();
  createCluster(programs ?? '', folder);
  await startCluster(programs ?? '', folder);
  clusters.push(folder);
  const database = databaseUrl(folder, 'postgres');
  await addSam({ data: folder, database });
  const variables = { MAILMEND_DATABASE: database, MAILMEND_PRACTICE: practice.file, MAILMEND_WORKERS: '1' };
  apps = [await serveApp(port, variables), await serveApp(port + 1, variables)];
  await play(
    browser,
    apps.map(({ url }) => url),
  );
});
