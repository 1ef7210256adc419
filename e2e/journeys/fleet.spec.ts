// The fleet at the desk: what was found and what changed, narrowed, one fault for many, a domain; at a server of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { createAgent } from '../../lib/desk/accounts/accounts.ts';
import { fleet as words } from '../../lib/messages/fleet.ts';
import { format } from '../../lib/messages/format.ts';
import { signIn } from '../../lib/messages/sign-in.ts';
import { openStore } from '../../lib/store/open.ts';
import { keepMadeUpSweep, type MadeUpDomain } from '../support/made-up-fleet.ts';
import { type ServedApp, serveApp } from '../support/served-app.ts';
import { expectNoBarriers } from './barriers.ts';
import { openPage } from './open-page.ts';

test.describe.configure({ mode: 'serial' });

/** Beside those of other journeys, and one for each that runs at the same time. */
const port = Number(process.env.MAILMEND_JOURNEYS_PORT ?? 3217) + 20 + Number(process.env.TEST_PARALLEL_INDEX ?? 0);
const url = `http://localhost:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'mailmend-fleet-'));
const SAM = { name: 'Sam', password: 'correct horse battery' };
let server: ServedApp | undefined;
let context: BrowserContext | undefined;
let page: Page;

const ALL = 10_000;
const lookups = 'spf-too-many-lookups';
const names = Array.from({ length: ALL }, (_, i) => `shop-${String(i).padStart(5, '0')}.example`);
/** Of those with too long a record, 40 share one include and 3 share nothing; five domains change from night to night. */
const night = (second: boolean): MadeUpDomain[] =>
  names.map((domain, i) => ({
    domain,
    labels: [i % 2 === 0 ? 'gold' : 'silver'],
    faults: [
      ...(i < 43 ? [lookups] : []),
      ...(i % 10 === 0 ? ['dmarc-missing'] : []),
      ...(i >= (second ? 100 : 103) && i < (second ? 103 : 105) ? ['spf-multiple'] : []),
    ],
    body: { includes: [i < 40 ? '_spf.old.example' : i < 43 ? `own-${i}.example` : '_spf.harbour.example'] },
  }));

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  const store = openStore({ data: folder, database: null });
  await store.ready();
  await keepMadeUpSweep(store, night(false), Date.now() - 86_400_000);
  await keepMadeUpSweep(store, night(true), Date.now());
  await createAgent(store, { ...SAM, role: 'agent' });
  await store.close();
  server = await serveApp(port, { MAILMEND_DATA: folder });
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
});
test.afterAll(async () => {
  await context?.close();
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const rows = () => page.locator('[data-row]');
const box = (name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name.replaceAll('.', '\\.')}`) });

test('nobody sees it who has not signed in', async () => {
  await openPage(page, `${url}/desk/fleet`);
  await expect(page).toHaveURL(`${url}/desk/sign-in`);
});

test('an agent sees what was found, and what changed since the sweep before', async () => {
  await page.getByLabel(signIn.name).fill(SAM.name);
  await page.getByLabel(signIn.password).fill(SAM.password);
  await page.getByRole('button', { name: signIn.submit }).click();
  await page.getByRole('link', { name: words.here }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  const changes = page.getByRole('region', { name: words.changes.title });
  await expect(changes.getByRole('listitem').filter({ hasText: `3 ${words.changes.fresh}` })).toBeVisible();
  await expect(changes.getByRole('listitem').filter({ hasText: `2 ${words.changes.mended}` })).toBeVisible();
  const chips = page.getByRole('group', { name: words.table.show });
  await expect(chips.getByRole('button', { name: `${words.totals.kinds.mend} 46` })).toBeVisible();
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(ALL + 1));
  // A few of ten thousand are drawn, wherever the list is scrolled to.
  expect(await rows().count()).toBeLessThan(100);
  await page.getByRole('table').scrollIntoViewIfNeeded();
  await page
    .getByRole('table')
    .locator('..')
    .evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
  await expect(page.getByRole('link', { name: names.at(-1) ?? '' })).toBeInViewport();
  expect(await rows().count()).toBeLessThan(100);
  await expectNoBarriers(page);
});

test('narrows by fault, by name and by what is new, and hands the rest over as a file', async () => {
  await box(lookups).check();
  await expect(page.getByText(format(words.table.count, { n: 43, all: '10,000' }))).toBeVisible();
  await box('gold').check();
  await expect(page.getByText(format(words.table.count, { n: 22, all: '10,000' }))).toBeVisible();
  await page.getByRole('searchbox', { name: words.table.filter }).fill('shop-0000');
  await expect(page.getByText(format(words.table.count, { n: 5, all: '10,000' }))).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: format(words.table.csv, { n: 5 }) }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines[1]).toMatch(new RegExp(`^shop-00000\\.example,mend,${lookups},dmarc-missing`));
  await page.getByRole('searchbox', { name: words.table.filter }).fill('');
  await box(lookups).uncheck();
  await box('gold').uncheck();
  await page.getByRole('button', { name: `${words.table.freshChip} 3` }).click();
  await expect(rows()).toHaveCount(3);
  await expectNoBarriers(page);
});

test('tells what became worse, and lets it be muted for a week and told again', async () => {
  await openPage(page, `${url}/desk/fleet`);
  const alerts = page.getByRole('region', { name: words.alerts.title });
  const worse = alerts.getByRole('listitem').filter({ hasText: format(words.alerts.domains.several, { n: 3 }) });
  await expect(worse).toContainText('spf-multiple');
  await expect(worse).toContainText(words.alerts.mender.dns);
  await expect(alerts).toContainText(words.alerts.told.nobody);
  await expectNoBarriers(page);
  await worse.getByRole('button', { name: words.alerts.muteWeek }).click();
  await expect(worse).toContainText(words.alerts.isMuted);
  await expectNoBarriers(page);
  await alerts.getByRole('button', { name: words.alerts.unmute }).click();
  await expect(worse.getByRole('button', { name: words.alerts.muteWeek })).toBeVisible();
});

test('takes a list in and names the lines that it cannot use', async () => {
  await page.getByText(words.add.title, { exact: true }).click();
  await page.getByLabel(words.add.label).fill('new.example gold\nnot a domain\n');
  await page.getByRole('button', { name: words.add.submit }).click();
  await expect(page.getByText(format(words.add.taken, { added: 1, known: 0 }))).toBeVisible();
  await expect(
    page.getByText(format(words.add.badLine, { line: 2, why: words.add.why['not-a-domain'] })),
  ).toBeVisible();
});

test('groups one fault by what its domains share', async () => {
  await page.goto(`${url}/desk/fleet/faults/${lookups}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    format(words.fault.title.several, { n: 43, fault: lookups }),
  );
  const groups = page.getByRole('region', { name: words.fault.shares }).getByRole('link');
  await expect(groups).toHaveCount(2);
  await expect(groups.first()).toContainText(format(words.fault.causes.include, { n: 40, name: '_spf.old.example' }));
  await groups.last().click();
  const list = page.getByRole('region', { name: words.fault.domains });
  await expect(list.getByRole('link')).toHaveText(['shop-00040.example', 'shop-00041.example', 'shop-00042.example']);
  await expectNoBarriers(page);
  await list.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('shop-00040.example');
  const now = page.getByRole('region', { name: words.domain.now });
  await expect(now.getByRole('listitem').filter({ hasText: lookups })).toContainText('or before');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(3);
  await expectNoBarriers(page);
  await expect(page.getByRole('link', { name: words.domain.check })).toHaveAttribute(
    'href',
    '/desk#shop-00040.example',
  );
  await page.goto(`${url}/desk/fleet/faults/no-such-fault`);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('no-such-fault');
});

test('fits a narrow window without a sideways scroll', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/desk/fleet', `/desk/fleet/faults/${lookups}`, '/desk/fleet/domains/shop-00040.example']) {
    await page.goto(`${url}${path}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectNoBarriers(page);
  }
});
