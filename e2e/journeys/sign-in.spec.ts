// The desk with accounts, at a server of its own: by a first link, by name and password, by the company's own service; and out again.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { admin } from '../../lib/messages/admin.ts';
import { signIn as words } from '../../lib/messages/sign-in.ts';
import { webhookApi } from '../../lib/messages/webhook-api.ts';
import { type SignInService, startSignInService } from '../support/sign-in-service.ts';
import { expectNoBarriers } from './barriers.ts';
import { openPage } from './open-page.ts';

test.describe.configure({ mode: 'serial' });

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env.MAILMEND_JOURNEYS_PORT ?? 3217) + 1;
const url = `http://localhost:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'mailmend-sign-in-'));
let service: SignInService;
let server: ChildProcess;
let env: NodeJS.ProcessEnv;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  service = await startSignInService({
    ...{ clientId: 'mailmend', clientSecret: 'of the client' },
    redirectUri: `${url}/api/v1/sign-in/oidc/callback`,
  });
  const { issuer } = service;
  const oidc = { issuer, clientId: 'mailmend', name: 'Harbour SSO', scopes: ['groups'], agents: ['support'] };
  const config = join(folder, 'profile.json');
  writeFileSync(config, JSON.stringify({ name: 'Harbour Hosting', publicUrl: url, desk: { oidc } }));
  env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', MAILMEND_CONFIG: config, MAILMEND_DATA: folder };
  env.MAILMEND_OIDC_SECRET = 'of the client';
  server = spawn(process.execPath, ['lib/cli/up.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve) => {
    server.stdout?.on('data', (text) => String(text).includes('is ready') && resolve());
  });
});
test.afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  await service.close();
  rmSync(folder, { recursive: true });
});

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('whoever is not signed in sees the way in, and nothing of the desk', async ({ page }) => {
  await openPage(page, `${url}/desk`);
  await expect(page).toHaveURL(`${url}/desk/sign-in`);
  await expect(title(page)).toHaveText(words.title);
  await expect(page.getByRole('search')).toHaveCount(0);
  await expectNoBarriers(page);
});

test('a link opens an account once, and gives it a password', async ({ page }) => {
  const { stdout } = await promisify(execFile)(process.execPath, ['lib/cli/mailmend.mjs', 'agent', 'add', 'Sam'], {
    cwd: root,
    env,
  });
  const link = stdout.trim();
  await openPage(page, link);
  await expect(title(page)).toHaveText(words.link.title);
  // It stands in no history and goes along to nobody.
  await expect(page).toHaveURL(`${url}/desk/sign-in`);
  await page.getByLabel(words.link.password).fill('short');
  await page.getByRole('button', { name: words.link.submit }).click();
  await expect(page.getByLabel(words.link.password)).toBeFocused();
  await expectNoBarriers(page);
  await page.getByLabel(words.link.password).fill('battery staple');
  await page.getByRole('button', { name: words.link.submit }).click();
  await expect(page.getByRole('search').getByRole('combobox')).toBeVisible();
  await page.getByRole('button', { name: /^Sign out/ }).click();
  await expect(title(page)).toHaveText(words.title);
  await page.goto(`${url}/desk`);
  await expect(page).toHaveURL(`${url}/desk/sign-in`);

  await page.goto('about:blank');
  await openPage(page, link);
  await page.getByLabel(words.link.password).fill('another staple');
  await page.getByRole('button', { name: words.link.submit }).click();
  await expect(page.getByRole('alert').filter({ hasText: /used or is too old/ })).toBeVisible();
});

test('name and password, and what is said of a wrong one', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage(page, `${url}/desk/sign-in`);
  await page.getByRole('button', { name: words.submit, exact: true }).click();
  await expect(page.getByLabel(words.name)).toBeFocused();
  await page.getByLabel(words.name).fill('sam');
  await page.getByLabel(words.password).fill('not this one');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: /name and password do not fit/ })).toBeVisible();
  await expectNoBarriers(page);
  await page.getByLabel(words.password).fill('battery staple');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search').getByRole('combobox')).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, location.href]));
  expect(kept).not.toContain('staple');
});

test('the company’s own service, for those whose groups may', async ({ page }) => {
  await openPage(page, `${url}/desk/sign-in`);
  await page.getByRole('link', { name: 'Sign in with Harbour SSO' }).click();
  await expect(page.getByRole('search').getByRole('combobox')).toBeVisible();
  await expect(page.getByRole('button', { name: /Signed in as Sam Okoye/ })).toBeVisible();

  await page.context().clearCookies();
  service.person = { sub: 'sub-2', name: 'Uma', groups: ['sales'] };
  await openPage(page, `${url}/desk/sign-in`);
  await page.getByRole('link', { name: 'Sign in with Harbour SSO' }).click();
  await expect(page.getByText(words.problems['no-role'])).toBeVisible();
  await expectNoBarriers(page);
});

test('an admin adds an agent and a token, takes both back, and reads what was done', async ({ page }) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['lib/cli/mailmend.mjs', 'agent', 'add', 'Ada', '--role', 'admin'],
    { cwd: root, env },
  );
  await openPage(page, stdout.trim());
  await page.getByLabel(words.link.password).fill('battery staple');
  await page.getByRole('button', { name: words.link.submit }).click();
  await page.getByRole('link', { name: admin.here }).click();
  await expect(title(page)).toHaveText(admin.title);

  const agents = page.getByRole('region', { name: admin.agents.title });
  await agents.getByText(admin.agents.add).click();
  const link = agents.getByText(/\/desk\/sign-in#[\w-]{43}$/);
  // The page was come to by a link within it: until its scripts hold the field, what is typed is lost.
  await expect(async () => {
    await agents.getByLabel(admin.agents.name).fill('Jonas');
    await agents.getByRole('button', { name: admin.agents.submit, exact: true }).click();
    await expect(link).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await agents.getByRole('button', { name: /^Shut ?: Jonas$/ }).click();
  await expect(agents.getByRole('row', { name: /^Jonas/ })).toContainText('Shut since');
  await expect(agents.getByRole('button', { name: /^Shut ?: Ada$/ })).toHaveCount(0);

  const tokens = page.getByRole('region', { name: admin.tokens.title });
  await tokens.getByText(admin.tokens.add).click();
  await tokens.getByLabel(admin.tokens.name).fill('Panel');
  await tokens.getByLabel('reports').check();
  await tokens.getByRole('button', { name: admin.tokens.submit }).click();
  const token = (await tokens.getByText(/^mm_/).textContent()) ?? '';
  const ask = () => page.request.get(`${url}/api/v1/audit`, { headers: { authorization: `Bearer ${token}` } });
  expect((await ask()).status()).toBe(403);
  await expectNoBarriers(page);
  await tokens.getByRole('button', { name: /^Take back ?: Panel$/ }).click();
  await expect(tokens.getByRole('row', { name: /^Panel/ })).toContainText('Taken back');
  expect((await ask()).status()).toBe(401);

  const webhooks = page.getByRole('region', { name: admin.webhooks.title });
  await webhooks.getByText(admin.webhooks.add).click();
  await webhooks.getByLabel(admin.webhooks.url).fill('http://hooks.example/in');
  await webhooks.getByRole('button', { name: admin.webhooks.submit, exact: true }).click();
  await expect(webhooks.getByText(webhookApi.badUrl)).toBeVisible();
  await webhooks.getByLabel(admin.webhooks.url).fill('https://hooks.example/in');
  await webhooks.getByLabel('fleet.regression').uncheck();
  await webhooks.getByRole('button', { name: admin.webhooks.submit, exact: true }).click();
  const secret = webhooks.getByText(/^whsec_/);
  const first = (await secret.textContent()) ?? '';
  await expect(webhooks.getByRole('row', { name: /hooks\.example/ })).toContainText('report.kept, session.waiting');
  await webhooks.getByRole('button', { name: /^New secret ?: hooks\.example$/ }).click();
  await expect(secret).not.toHaveText(first);
  // A customer asks for help: the log has it, whatever becomes of it.
  await page.request.post(`${url}/api/v1/sessions`, { data: {} });
  await webhooks.getByRole('button', { name: /^Messages ?: hooks\.example$/ }).click();
  await expect(webhooks.getByRole('row', { name: /session\.waiting/ })).toBeVisible();
  await expectNoBarriers(page);
  await webhooks.getByRole('button', { name: /^End it ?: hooks\.example$/ }).click();
  await expect(webhooks.getByText(admin.webhooks.empty)).toBeVisible();

  await page.setViewportSize({ width: 360, height: 740 });
  await page.reload();
  const trail = page.getByRole('region', { name: admin.audit.title });
  for (const act of ['removed a webhook', 'took a token back', 'made a token', 'added an agent', 'set a password'])
    await expect(trail.getByText(act).first()).toBeVisible();
  await expectNoBarriers(page);
});

test('an agent finds no page of admins', async ({ page }) => {
  await openPage(page, `${url}/desk/sign-in`);
  await page.getByLabel(words.name).fill('sam');
  await page.getByLabel(words.password).fill('battery staple');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search').getByRole('combobox')).toBeVisible();
  await expect(page.getByRole('link', { name: admin.here })).toHaveCount(0);
  expect((await page.goto(`${url}/desk/admin`))?.status()).toBe(404);
});

test('an agent changes their own password', async ({ page, browser }) => {
  const comeIn = async (browserPage: Page, password: string) => {
    await openPage(browserPage, `${url}/desk/sign-in`);
    await browserPage.getByLabel(words.name).fill('sam');
    await browserPage.getByLabel(words.password).fill(password);
    await browserPage.keyboard.press('Enter');
    await expect(browserPage.getByRole('search').getByRole('combobox')).toBeVisible();
  };
  const other = await browser.newPage();
  await comeIn(other, 'battery staple');
  await comeIn(page, 'battery staple');
  await page.getByRole('link', { name: words.account.link }).click();
  await expect(title(page)).toHaveText(words.account.title);
  // The page was come to by a link within it: until its scripts hold the fields, what is typed is lost.
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByLabel(words.account.now).fill('not this one');
  await page.getByLabel(words.account.fresh).fill('short');
  await page.getByRole('button', { name: words.account.submit }).click();
  await expect(page.getByLabel(words.account.fresh)).toBeFocused();
  await expectNoBarriers(page);
  await page.getByLabel(words.account.fresh).fill('another staple');
  await page.getByRole('button', { name: words.account.submit }).click();
  await expect(page.getByRole('alert').filter({ hasText: /does not fit/ })).toBeVisible();
  await page.getByLabel(words.account.now).fill('battery staple');
  await page.getByRole('button', { name: words.account.submit }).click();
  await expect(page.getByText(words.account.done)).toBeVisible();
  await page.goto(`${url}/desk`);
  await expect(page.getByRole('search').getByRole('combobox')).toBeVisible();
  await other.goto(`${url}/desk`);
  await expect(other).toHaveURL(`${url}/desk/sign-in`);
  await other.close();
});
