// The desk on the practice network: from a domain to a ticket's text by keyboard, every kind of paste, and what is kept.
import { expect, type Page, test } from '@playwright/test';
import { bounceTexts } from '../../lib/messages/bounces.ts';
import { desk } from '../../lib/messages/desk.ts';
import type { DiagnosisEvent } from '../../lib/model/event.ts';
import { expectNoBarriers, expectNoBarriersInAnyLook, firstLook } from './barriers.ts';
import { openPage } from './open-page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], reducedMotion: 'reduce', actionTimeout: 10_000 });

const field = (page: Page) => page.getByRole('search').getByRole('combobox');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const row = (page: Page, look: string) => page.locator(`[data-row="${look}"]`);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Types into the field and goes; resolves when the check is over. */
async function check(page: Page, subject: string): Promise<void> {
  await field(page).fill(subject);
  await field(page).press('Enter');
  await expect(heading(page)).toHaveText(subject);
  await expect(page.getByText(/^Checked \d\d:\d\d:\d\d, \d+\.\d\d s/)).toBeVisible();
}

async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.getByRole('search').locator('[data-find]').focus();
  await page.keyboard.press('ControlOrMeta+V');
}

test('a row opens to what was said, the certificate and a line for the terminal', async ({ page }) => {
  await openPage(page, '/desk');
  await check(page, 'tailor.example');
  await row(page, 'imap mail.tailor.example:143').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(row(page, 'imap mail.tailor.example:143')).toBeFocused();
  expect((await row(page, 'spf tailor.example').boundingBox())?.height).toBeLessThanOrEqual(29);
  await page.keyboard.press('Enter');
  await expect(page.getByText('certificate is for another name (ERR_TLS_CERT_ALTNAME_INVALID)')).toBeVisible();
  await page.keyboard.press('c');
  await expect
    .poll(() => clipboard(page))
    .toContain(
      '$ openssl s_client -connect mail.tailor.example:143 -servername mail.tailor.example -verify_hostname mail.tailor.example -starttls imap',
    );
  expect(await clipboard(page)).toMatch(/^imap mail\.tailor\.example:143\n· connected to 198\.18\.0\.7:143\nS \* OK/);
  await page.getByRole('button', { name: /^Copy the dig line for tailor\.example MX/ }).click();
  await expect.poll(() => clipboard(page)).toBe('dig tailor.example MX');
});

test('a finding is said, sent and looked at again, which asks for it alone', async ({ page }) => {
  await openPage(page, '/desk');
  await check(page, 'twins.example');
  const finding = page.getByRole('article', { name: /2 lists of allowed senders/ });
  await expect(finding.getByText('v=spf1 mx ip4:198.18.0.7 ~all', { exact: true })).toBeVisible();
  await page.keyboard.press('s');
  await expect(finding.getByText(desk.findings.sayTitle)).toBeVisible();
  await page.keyboard.press('f');
  await expect(finding.getByText(desk.findings.sent)).toBeVisible();
  expect(await clipboard(page)).toContain('ERROR spf-multiple (RFC 7208 4.5) twins.example:');
  const asked = page.waitForRequest('**/api/v1/diagnoses');
  await row(page, 'spf twins.example').focus();
  await page.keyboard.press('r');
  expect((await asked).postDataJSON()).toEqual({ domain: 'twins.example', only: ['spf-multiple'] });
  await expect(finding.getByText(/^\d\d:\d\d: still the same/)).toBeVisible();
});

test('the settings are dictated, and spelled out on request', async ({ page }) => {
  await openPage(page, '/desk');
  await check(page, 'anna@sunny.example');
  await page.getByRole('button', { name: desk.dictation.spell }).click();
  const settings = page.getByRole('region', { name: desk.dictation.title });
  await expect(settings.getByText('Sierra').first()).toBeVisible();
  await expect(settings.getByText('nine').first()).toBeVisible();
});

test.describe('a paste goes its way', () => {
  test('a bounce of several lines', async ({ page }) => {
    await openPage(page, '/desk');
    await pasteText(
      page,
      'From: MAILER-DAEMON@mx.b.example\nSubject: Undelivered Mail Returned to Sender\n\n<bert@b.example>: 550 5.1.1 User unknown\n',
    );
    await expect(page.getByRole('button', { name: desk.find.ways.bounce })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: bounceTexts['recipient-unknown'].title })).toBeFocused();
    // Its text for a ticket, by the same key as that of a check.
    await page.keyboard.press('y');
    await expect.poll(() => clipboard(page)).toContain(`${bounceTexts['recipient-unknown'].title}\n`);
    await page.goBack();
    await expect(field(page)).toBeVisible();
  });

  test('a header', async ({ page }) => {
    await openPage(page, '/desk');
    await pasteText(
      page,
      'Return-Path: <anna@sunny.example>\nReceived: from mail.sunny.example (mail.sunny.example [198.18.1.10]) by mx.meadow.example with ESMTPS; Mon, 23 Nov 2026 10:02:00 +0000\nFrom: anna@sunny.example\nDate: Mon, 23 Nov 2026 10:00:00 +0000',
    );
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(desk.pasted.message);
    await expect(page.getByText('sunny.example allows this server.')).toBeVisible();
  });

  test('a server with a domain, an error of an app, and what cannot be used', async ({ page }) => {
    await openPage(page, '/desk');
    await field(page).fill('198.51.100.1 sunny.example');
    await field(page).press('Enter');
    await expect(page.getByRole('heading', { name: 'No, this server may not send for sunny.example.' })).toBeVisible();
    await field(page).fill('0x800CCC0E');
    await field(page).press('Enter');
    await expect(page.getByRole('heading', { name: bounceTexts['outlook-cannot-connect'].title })).toBeVisible();
    await field(page).fill('198.51.100.1');
    await field(page).press('Enter');
    await expect(page.getByRole('search').getByRole('alert')).toContainText('198.51.100.1 example.com');
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
  });
});

test('a look ahead runs while somebody types, and is kept only when it is opened', async ({ page }) => {
  await openPage(page, '/desk');
  await field(page).pressSequentially('sunny.example');
  const ahead = page.getByRole('region', { name: desk.instant.title });
  await expect(ahead.getByText('v=spf1 mx -all')).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await field(page).press('Enter');
  await expect(heading(page)).toHaveText('sunny.example');
  expect(asked.filter((url) => url.endsWith('/diagnoses'))).toEqual([]);
  await page.goBack();
  await expect(page.getByRole('row', { name: /sunny\.example/ })).toHaveCount(1);
  await field(page).pressSequentially('meadow.example');
  await expect(ahead.getByText(/mail\.meadow\.example/).first()).toBeVisible();
  await field(page).fill('');
  await expect(page.getByRole('row', { name: /meadow\.example/ })).toHaveCount(0);
});

test('today’s checks outlive a reload, are held against each other, and are forgotten at a press', async ({ page }) => {
  await openPage(page, '/desk');
  await field(page).fill('twins.example');
  await field(page).press('ControlOrMeta+Enter');
  await expect(page.getByRole('row', { name: /spf-multiple.*twins\.example/ })).toBeVisible();
  await expect(heading(page)).toHaveText(desk.title);
  await openPage(page, '/desk');
  await page.getByRole('link', { name: 'twins.example' }).click();
  await expect(page.getByText(desk.versus.first)).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('calls back at noon');
  await page.keyboard.press('Escape');
  await heading(page).focus();
  await page.keyboard.press('a');
  await expect(page.getByText(/^Against the check of \d\d:\d\d: 1 the same$/)).toBeVisible();
  await page.getByRole('link', { name: desk.bar.compare }).click();
  await expect(heading(page)).toHaveText(desk.compare.title);
  await expect(page.getByRole('row', { name: /The same.*spf-multiple/ })).toBeVisible();
  await expect(page.getByText(desk.compare.noRecords)).toBeVisible();
  await openPage(page, '/desk');
  await expect(page.getByRole('row', { name: /twins\.example/ })).toHaveCount(2);
  await page.getByRole('button', { name: desk.list.forget }).click();
  await expect(page.getByRole('button', { name: desk.list.forgetNo })).toBeFocused();
  await page.getByRole('button', { name: desk.list.forgetYes }).click();
  await expect(page.getByText(desk.list.empty)).toBeVisible();
  await openPage(page, '/desk');
  await expect(page.getByText(desk.list.empty)).toBeVisible();
});

test('single keys rest in a field, and can be switched off', async ({ page }) => {
  await openPage(page, '/desk');
  await check(page, 'sunny.example');
  await page.keyboard.press('/');
  await page.keyboard.type('ay');
  await expect(field(page)).toHaveValue('ay');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: desk.keys.switch }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('y');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: desk.keys.title }).click();
  await expect(page.getByRole('checkbox', { name: desk.keys.switch })).not.toBeChecked();
});

test('a link fills the field and begins nothing by itself', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openPage(page, '/desk#anna@sunny.example');
  await expect(field(page)).toHaveValue('anna@sunny.example');
  expect(asked.filter((url) => url.includes('/api/'))).toEqual([]);
});

test('what servers say stays text, in the rows, the drawer and the ticket', async ({ page }) => {
  await openPage(page, '/desk');
  await check(page, 'graffiti.example');
  for (const look of await page.locator('main [data-row]').all()) await look.click();
  expect(await page.locator('main :is(img, script, iframe, style)').count()).toBe(0);
  expect(await page.locator('main').innerText()).not.toMatch(/[\u0000-\u0008\u001b\u202a-\u202e\u2066-\u2069]/);
  await heading(page).focus();
  await page.keyboard.press('y');
  expect(await page.getByLabel(desk.ticket.second).inputValue()).not.toMatch(/[\u001b\u202a-\u202e]/);
});

/** A run of very many looks, as its stream. */
function longRun(looks: number): string {
  const subject = { address: null, domain: 'long.example' };
  const question = { type: 'A', status: 'found', rcode: 'NOERROR', authenticated: false, ttl: 60, cnames: [], ms: 1 };
  const hosts = Array.from({ length: looks }, (_, n) => `host${n}.long.example`);
  const events: unknown[] = [
    {
      type: 'started',
      version: 1,
      run: 'long',
      at: '2026-11-23T10:00:00.000Z',
      subject,
      withPassword: false,
      practice: true,
      ms: 0,
    },
    ...hosts.map((host, n) => {
      const a = { ...question, name: host, server: '9.9.9.9', transport: 'udp' };
      const evidence = {
        host,
        a,
        aaaa: { ...a, type: 'AAAA' },
        addresses: { v4: ['192.0.2.1'], v6: [] },
        namedBy: [],
        webProxy: null,
      };
      return {
        type: 'probe',
        probe: { id: 'host', target: host, status: 'observed', startMs: n, durationMs: 5, evidence },
        ms: n,
      };
    }),
    { type: 'stopped', why: 'Enough.', ms: looks },
  ];
  return (events as DiagnosisEvent[]).map((event) => `${JSON.stringify(event)}\n`).join('');
}

test('a run of thousands of looks stays in hand', async ({ page }) => {
  await openPage(page, '/desk');
  await page.route('**/api/v1/diagnoses', (route) =>
    route.fulfill({ body: longRun(4000), contentType: 'application/x-ndjson' }),
  );
  await field(page).fill('long.example');
  await field(page).press('Enter');
  await expect(page.getByText('4000 are in')).toBeVisible();
  expect(await page.locator('main [data-row]').count()).toBeLessThanOrEqual(120);
  await page
    .getByRole('button', { name: /^Show 120 more rows/ })
    .first()
    .click();
  await expect(page.locator('main [data-row]')).toHaveCount(240);
  await page.keyboard.press('e');
  await page.keyboard.type('host3999');
  await expect(page.locator('main [data-row]')).toHaveCount(1);
});

test.describe('no barriers', () => {
  test.use(firstLook);

  test('at the desk, below its field and in its list', async ({ page }) => {
    await openPage(page, '/desk');
    await expectNoBarriersInAnyLook(page);
    for (const subject of ['twins.example', 'sunny.example']) {
      await field(page).fill(subject);
      await field(page).press('ControlOrMeta+Enter');
    }
    await expect(page.getByRole('row', { name: /Healthy.*sunny\.example/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /spf-multiple/ })).toBeVisible();
    await expectNoBarriersInAnyLook(page);
    await field(page).fill('tailor.example');
    await expect(page.getByRole('region', { name: desk.instant.title }).getByText('p=reject')).toBeVisible();
    await expectNoBarriersInAnyLook(page);
    await field(page).fill('anna@@');
    await field(page).press('Enter');
    await expect(page.getByRole('search').getByRole('alert')).not.toBeEmpty();
    await expectNoBarriersInAnyLook(page);
    await field(page).fill('');
    await pasteText(page, 'one line\nand another');
    await expectNoBarriersInAnyLook(page);
  });

  test('in a case with everything open', async ({ page }) => {
    await openPage(page, '/desk');
    await check(page, 'tailor.example');
    await row(page, 'imap mail.tailor.example:993').click();
    await row(page, 'spf tailor.example').click();
    await row(page, 'autoconfig tailor.example').click();
    await page.getByRole('button', { name: desk.findings.say }).first().click();
    await page.getByRole('button', { name: desk.findings.again }).first().click();
    await expect(page.getByText(/^\d\d:\d\d: still the same/)).toBeVisible();
    await page.getByRole('button', { name: desk.dictation.spell }).click();
    await page.getByRole('button', { name: /^All \d+$/ }).click();
    for (const fold of await page.locator('main details:not([open]) > summary').all()) await fold.click();
    await expectNoBarriersInAnyLook(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expectNoBarriers(page);
    await page.getByRole('button', { name: desk.bar.ticket }).click();
    await expectNoBarriersInAnyLook(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: desk.keys.title }).click();
    await expectNoBarriersInAnyLook(page);
  });

  test('before and after, and in the answer to a paste', async ({ page }) => {
    await openPage(page, '/desk');
    await check(page, 'twins.example');
    await page.getByRole('button', { name: desk.bar.again }).click();
    await page.getByRole('link', { name: desk.bar.compare }).click();
    await expect(page.getByRole('row', { name: /The same/ })).toBeVisible();
    await expectNoBarriersInAnyLook(page);
    await openPage(page, '/desk#compare:meadow.example');
    await expect(page.getByText(desk.compare.nothing)).toBeVisible();
    await expectNoBarriersInAnyLook(page);
    await openPage(page, '/desk');
    await pasteText(page, '550 5.1.1 User unknown\nand more');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: bounceTexts['recipient-unknown'].title })).toBeVisible();
    await expectNoBarriersInAnyLook(page);
  });
});
