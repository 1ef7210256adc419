// What customers come with, each from the start page to where they are helped, on the practice network; and an agent's case
// from a domain to the text of a ticket.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { desk } from '../../lib/messages/desk.ts';
import { shared } from '../../lib/messages/shared.ts';
import { wizard } from '../../lib/messages/wizard.ts';
import { expectNoBarriers } from './barriers.ts';
import { openPage } from './open-page.ts';

const { start, password: words } = wizard;
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36';
const phone = { viewport: { width: 360, height: 780 } };

test.use({ actionTimeout: 10_000, userAgent: windows, permissions: ['clipboard-read', 'clipboard-write'] });

const field = (page: Page) => page.getByLabel(start.question);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const worst = (page: Page) => page.getByRole('article').first();
const passwordField = (page: Page) => page.getByLabel(/^Password for/);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const passwordOf = (domain: string) => `practice-${domain.split('.')[0]}`;
const kept = (page: Page) =>
  page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state, location.href]));

async function toPassword(page: Page, address: string): Promise<void> {
  await field(page).fill(address);
  await page.getByRole('button', { name: start.continue }).click();
}

/** Gives the password to the server that the page names. */
async function check(page: Page, domain: string): Promise<void> {
  await toPassword(page, `anna@${domain}`);
  await expect(page.getByText(`mail.${domain}`).first()).toBeVisible();
  await passwordField(page).fill(passwordOf(domain));
  await page.getByRole('button', { name: words.submit }).click();
}

test.describe('on a phone', () => {
  test.use(phone);

  test('a wrong password: where to try it, and what it costs', async ({ page }) => {
    await openPage(page, '/');
    await expect(field(page)).toBeInViewport();
    await check(page, 'locked.example');
    await expect(heading(page)).toHaveText(
      'Your mail server answers, but did not let you in. One thing needs attention.',
    );
    await expect(worst(page).getByRole('heading', { level: 2 })).toHaveText(
      'The server refused the address or the password.',
    );
    await expect(worst(page)).toContainText('Try the same address and password in webmail.');
    expect(await kept(page)).not.toContain(passwordOf('locked.example'));
    await expectNoBarriers(page);
    await page.getByRole('link', { name: 'See my settings' }).click();
    await expect(page.getByRole('region', { name: 'anna@locked.example' }).getByText('Reachable')).toBeVisible();
  });

  test('a full mailbox, in the dark, from the list of practice domains to the steps for the app', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openPage(page, '/');
    await page.getByText(/^All \d+ practice domains$/).click();
    await page.getByLabel('Find a fault or a name').fill('mailbox is full');
    await expectNoBarriers(page);
    await page.getByRole('button', { name: 'anna@brimful.example' }).click();
    await expect(field(page)).toHaveValue('anna@brimful.example');
    await page.getByRole('button', { name: start.continue }).click();
    await expect(page.getByText('On the practice network it is practice-brimful')).toBeVisible();
    await passwordField(page).fill('practice-brimful');
    await expect(page.getByText('mail.brimful.example').first()).toBeVisible();
    await expectNoBarriers(page);
    await page.getByRole('button', { name: words.submit }).click();
    await expect(heading(page)).toHaveText('You can log in, but your mailbox is full. One thing needs attention.');
    await expect(worst(page)).toContainText('You can mend this');
    await expect(worst(page)).toContainText('then empty Junk and Trash.');
    await expectNoBarriers(page);
    await page.getByRole('link', { name: 'See my settings' }).click();
    await page.getByRole('link', { name: /Thunderbird/ }).click();
    await expect(heading(page)).toHaveText('Set up Thunderbird');
    await expect(page.getByText('mail.brimful.example').first()).toBeVisible();
    await expectNoBarriers(page);
  });

  test('the head takes one row on every step', async ({ page }) => {
    await openPage(page, '/');
    const head = page.getByRole('banner');
    const height = async () => (await head.boundingBox())?.height;
    const atStart = await height();
    await toPassword(page, 'anna@sunny.example');
    await expect(head.getByRole('link', { name: shared.checkAnother })).toBeVisible();
    expect(await height()).toBe(atStart);
  });
});

test('an expired certificate: no password is asked for, no settings are handed out, and the mail host is told', async ({
  page,
}) => {
  await openPage(page, '/');
  await toPassword(page, 'anna@stale.example');
  await expect(page.getByText(words.badCertificate)).toBeVisible();
  await expect(heading(page)).toHaveText(words.titleWithout);
  await page.getByRole('button', { name: words.checkWithout }).click();
  await expect(heading(page)).toHaveText('We know your settings, but they do not work yet. One thing needs attention.');
  await expect(worst(page).getByRole('heading', { level: 2 })).toHaveText(
    'The certificate of mail.stale.example has run out.',
  );
  await expect(worst(page)).toContainText('Your mail host can mend this');
  await expect(worst(page)).toContainText('Renew the certificate.');
  await expectNoBarriers(page);
  const blocked = page.locator('section', { hasText: 'Your settings, once this is mended' });
  await expect(blocked.getByText('mail.stale.example, port 993, SSL/TLS')).toBeVisible();
  for (const name of ['See my settings', 'Where to find this in your mail app'])
    await expect(page.getByRole('link', { name })).toHaveCount(0);
  await openPage(page, '/settings');
  await expect(page.getByRole('heading', { name: 'Not valid yet' })).toBeVisible();
  await expect(page.getByText('mail.stale.example, port 993, SSL/TLS')).toBeVisible();
  await expect(page.locator('a[href^="/guides/"]')).toHaveCount(0);
  await expectNoBarriers(page);
});

test('mail is missing: an app that collects it by POP comes first', async ({ page }) => {
  await openPage(page, '/');
  await page.getByRole('button', { name: '“Mail is missing”' }).click();
  await toPassword(page, 'anna@collected.example');
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await expect(page.getByText('mail.collected.example').first()).toBeVisible();
  await passwordField(page).fill('practice-collected');
  const asked = page.waitForRequest('**/api/v1/diagnoses');
  await page.getByRole('button', { name: words.submit }).click();
  expect((await asked).postDataJSON()).toMatchObject({ symptom: 'mail-missing' });
  await expect(worst(page).getByRole('heading', { level: 2 })).toHaveText(
    'An app may be taking your mail off the server.',
  );
  await expect(worst(page)).toContainText('You can mend this');
  await expectNoBarriers(page);
});

test.describe('an Outlook code', () => {
  for (const [subject, found, place] of [
    ['sunny.example', 'where nothing else was found', 'mail.sunny.example, port 993, SSL/TLS'],
    ['nowhere.example', 'where no server was found', null],
  ] as const)
    test(`${found}: its own card with steps, and nothing else of the message is sent`, async ({ page }) => {
      await openPage(page, '/');
      await page.getByRole('button', { name: '“I see an error message or code”' }).click();
      await page.getByLabel('What does the message say?').fill('Task secret-name reported error (0x800CCC0E)');
      const asked = page.waitForRequest('**/api/v1/diagnoses');
      await toPassword(page, subject);
      expect((await asked).postDataJSON()).toEqual({
        domain: subject,
        symptom: 'error-message',
        answers: { 'error-code': '0x800ccc0e' },
      });
      const seen = page.getByRole('region', { name: 'What you saw: 0x800CCC0E' });
      await expect(seen.getByText('Compare server name and port in Outlook')).toBeVisible();
      if (place !== null) await expect(seen.getByText(place)).toBeVisible();
      await expect(page.getByText('Outlook’s code 0x800CCC0E')).toHaveCount(0);
      await expectNoBarriers(page);
    });
});

test('a typo: what was meant is offered, checked, and a wrong offer is no end', async ({ page }) => {
  await openPage(page, '/');
  await toPassword(page, 'anna@sunny,example');
  const offer = page.getByRole('status').filter({ hasText: 'Did you mean' });
  await expect(offer).toContainText('Did you mean anna@sunny.example? You typed anna@sunny,example.');
  await offer.getByRole('button', { name: start.keepTyped }).click();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAccessibleDescription(/This cannot stand here: ,/);
  await page.keyboard.press('Enter');
  await field(page).fill('https://sunny.example/contact');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: start.useSuggestion }).click();
  await expect(heading(page)).toContainText('Nothing needs mending.');
});

test('no JavaScript: the page says what works without it, and that does', async ({ browser }: { browser: Browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  const told = page.locator('noscript p');
  await expect(told).toHaveText(shared.noScript);
  await expect(told).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: shared.tools }).click();
  await page.getByRole('link', { name: 'What does this error mean?' }).click();
  await page.locator('#text').fill('550 5.1.1 <anna@sunny.example>: User unknown');
  await page.getByRole('button', { name: 'Explain it' }).click();
  await expect(page.getByRole('heading', { name: 'The other side does not know this address.' })).toBeVisible();
  await page.goto('/settings');
  await page.getByRole('link', { name: /app/ }).first().click();
  await page
    .getByRole('link', { name: /Thunderbird/ })
    .first()
    .click();
  await expect(heading(page)).toHaveText('Set up Thunderbird');
  await context.close();
});

test('a reload in the middle: every step comes back, the password never', async ({ page, context }) => {
  await openPage(page, '/');
  await toPassword(page, 'anna@twins.example');
  await expect(page.getByText('mail.twins.example').first()).toBeVisible();
  await passwordField(page).fill(passwordOf('twins.example'));
  await page.reload();
  await expect(passwordField(page)).toHaveValue('');
  await page.goBack();
  await expect(field(page)).toHaveValue('anna@twins.example');
  await page.goForward();
  await expect(page.getByText('mail.twins.example').first()).toBeVisible();
  await passwordField(page).fill(passwordOf('twins.example'));
  // In the middle of the check: its page comes back to the step before it.
  await page.route('**/api/v1/diagnoses', () => {}, { times: 1 });
  await page.getByRole('button', { name: words.submit }).click();
  await expect(page.getByRole('button', { name: wizard.running.stop })).toBeVisible();
  await page.reload();
  await expect(passwordField(page)).toHaveValue('');
  await passwordField(page).fill(passwordOf('twins.example'));
  await page.getByRole('button', { name: words.submit }).click();
  await expect(heading(page)).toContainText('some of your mail will be refused elsewhere');
  await page.reload();
  await expect(heading(page)).toContainText('some of your mail will be refused elsewhere');
  expect(await kept(page)).not.toContain(passwordOf('twins.example'));
  // A closed tab, within the hour; then somebody else at the same computer.
  await page.close();
  const next = await context.newPage();
  await openPage(next, '/');
  await expect(field(next)).toHaveValue('');
  await next.getByRole('button', { name: wizard.last.show }).click();
  await expect(heading(next)).toContainText('some of your mail will be refused elsewhere');
  await next.getByRole('button', { name: wizard.last.forget }).click();
  await expect(field(next)).toHaveValue('');
  expect(await kept(next)).not.toContain('twins');
});

test('by keyboard alone, from the start to the settings and an app’s steps', async ({ page }) => {
  const tabTo = async (name: string | RegExp, role: 'button' | 'link') => {
    const target = page.getByRole(role, { name }).first();
    for (let step = 0; step < 60; step++) {
      if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${name}.`);
  };
  await openPage(page, '/');
  await field(page).focus();
  await page.keyboard.type('anna@twins.example');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText('mail.twins.example').first()).toBeVisible();
  await tabTo(/^Show password/, 'button');
  await page.keyboard.press('Shift+Tab');
  await expect(passwordField(page)).toBeFocused();
  await page.keyboard.type('practice-twins');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(
    'You can log in; some of your mail will be refused elsewhere. One thing needs attention.',
  );
  await tabTo('Check this again', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/still the same/)).toBeVisible();
  await tabTo('See my settings', 'link');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/settings$/);
  await tabTo(/Outlook on this computer/, 'link');
  await page.keyboard.press('Enter');
  await tabTo('Copy incoming server', 'button');
  await page.keyboard.press('Enter');
  expect(await copied(page)).toBe('mail.twins.example');
});

test('an agent’s forty seconds: from a domain to the text of a ticket, by keyboard alone', async ({ page }) => {
  await openPage(page, '/desk');
  const began = Date.now();
  await expect(page.getByRole('search').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('twins.example');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: /2 lists of allowed senders/ })).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('y');
  const dialog = page.getByRole('dialog', { name: desk.ticket.title });
  await expect(dialog.getByLabel(desk.ticket.second)).toHaveValue(/\*\*spf-multiple\*\* \(error, RFC 7208 4\.5\)/);
  await page.keyboard.press('2');
  await expect(dialog.getByRole('button', { name: /^Copied 2/ })).toBeVisible();
  expect(await copied(page)).toMatch(/now: {4}twins\.example 3600 TXT v=spf1 mx -all\n.*\n.*wanted: twins\.example/);
  await page.keyboard.press('1');
  await expect(dialog.getByRole('button', { name: /^Copied 1/ })).toBeVisible();
  expect(await copied(page)).toContain('we checked twins.example on');
  expect(Date.now() - began).toBeLessThan(40_000);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row', { name: /spf-multiple.*twins\.example/ })).toBeVisible();
});
