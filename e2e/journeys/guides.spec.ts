// Settings, guides and articles, with a finished check already in the tab: values in place, in every theme and width.
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { guides } from '../../lib/guides/index.ts';
import { articles } from '../../lib/messages/articles.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Report } from '../../lib/model/report.ts';
import { sampleAddress, sampleReport } from '../fixtures/sample-run.ts';
import { expectNoBarriers, expectNoBarriersInAnyLook, firstLook } from './barriers.ts';
import { openPage } from './open-page.ts';

const host = 'mail.harbour.example';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36';
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15';
const link = `#a=${sampleAddress}&ih=${host}&oh=`;

/** A page in a browser of its own whose tab has this report, or none. */
async function newPage(browser: Browser, report: Report | null, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ userAgent: windows, timezoneId: 'UTC', ...options });
  if (report) {
    await context.addInitScript((text) => sessionStorage.setItem('mailmend.run', text), JSON.stringify(report));
  }
  return context.newPage();
}

function popReport(): Report {
  const report = sampleReport();
  const recommendation = report.recommendation!;
  const incoming = { ...recommendation.incoming, port: 110, security: 'starttls' as const };
  return { ...report, recommendation: { ...recommendation, protocol: 'pop3', incoming } };
}

test.describe('settings', () => {
  test('show the label of the check, the own device first, and nothing that was not seen', async ({ browser }) => {
    const page = await newPage(browser, sampleReport());
    await page.goto('/settings');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your settings: use IMAP');
    await expect(page.getByText('We logged in with them at 10:02, for receiving and for sending.')).toBeVisible();
    const label = page.getByRole('region', { name: sampleAddress });
    await expect(label.getByText('Tested')).toBeVisible();
    await expect(label.getByText(host)).toHaveCount(2);
    await expect(label.getByText('993')).toBeVisible();
    const apps = page.getByRole('region', { name: 'Where do you want to read your mail?' });
    await expect(apps.getByRole('link').first()).toContainText('Outlook on this computer');
    await expect(page.getByText('POP would hide 10 of your 11 folders')).toBeVisible();
  });

  test('say Reachable when nobody logged in', async ({ browser }) => {
    const page = await newPage(browser, sampleReport({ password: false }));
    await page.goto('/settings');
    await expect(page.getByText('Reachable')).toBeVisible();
    await expect(page.getByText('We did not log in.')).toBeVisible();
    await expect(page.getByText('Tested')).toHaveCount(0);
  });

  test('copy a value, and select it where there is no clipboard', async ({ browser }) => {
    const page = await newPage(browser, sampleReport());
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/settings');
    await page.getByRole('button', { name: 'Copy receiving server' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(host);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy sending user name' }).click();
    expect(await page.evaluate(() => String(getSelection()))).toContain(sampleAddress);
  });

  test('say so honestly without a check', async ({ browser }) => {
    const page = await newPage(browser, null);
    await page.goto('/settings');
    await expect(page.getByText('There are none yet.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Check my address' })).toHaveAttribute('href', '/');
    await expectNoBarriers(page);
  });

  test('say so after a check that found nothing to recommend', async ({ browser }) => {
    const page = await newPage(browser, { ...sampleReport(), recommendation: null });
    await page.goto('/settings');
    await expect(
      page.getByText(`The check of ${sampleAddress} found no settings that we can recommend.`),
    ).toBeVisible();
  });

  test('send themselves to a phone by a code in a dialog', async ({ browser }) => {
    const page = await newPage(browser, sampleReport());
    await page.goto('/settings');
    await page.getByRole('button', { name: 'Send it to my phone' }).click();
    const dialog = page.getByRole('dialog', { name: 'Continue on your phone' });
    await expect(dialog.getByRole('img', { name: /QR code/ })).toBeVisible();
    await expect(dialog.getByText('There is no password in the code.')).toBeVisible();
    await expectNoBarriers(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: 'Send it to my phone' })).toBeFocused();
  });

  test('print as a label, without what only a screen can use', async ({ browser }) => {
    const page = await newPage(browser, sampleReport());
    await page.goto('/settings');
    await expect(page.getByText('Tested')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(host).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0);
    await expect(page.getByText('Where do you want to read your mail?')).toBeHidden();
  });
});

test.describe('guides', () => {
  test('lead from the settings through the steps to the test', async ({ browser }) => {
    const page = await newPage(browser, sampleReport());
    await page.goto('/settings');
    await page.getByRole('link', { name: /Outlook on this computer/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up the new Outlook on Windows');
    await expect(page.getByRole('button', { name: 'Copy incoming server' })).toBeVisible();
    await page.getByRole('button', { name: 'No, not yet' }).click();
    await page.getByRole('button', { name: 'Yes, an error' }).click();
    await expect(page.getByRole('heading', { name: 'Find what it shows' })).toBeVisible();
    await page.getByRole('button', { name: 'Yes, it came' }).click();
    await expect(page.getByText('Receiving and sending both work in Outlook.')).toBeVisible();
    await expectNoBarriers(page);
  });

  test('fill POP and STARTTLS in when that is what works', async ({ browser }) => {
    const page = await newPage(browser, popReport());
    await page.goto('/guides/thunderbird');
    await expect(page.getByRole('heading', { name: 'Choose POP3 and fill in the incoming server' })).toBeVisible();
    await expect(page.getByText('STARTTLS').first()).toBeVisible();
    await expect(page.getByText('Leave messages on server')).toBeVisible();
  });

  test('show the steps in words without a check, also without JavaScript', async ({ browser }) => {
    const page = await newPage(browser, null, { javaScriptEnabled: false });
    await page.goto('/guides/iphone');
    await expect(page.getByText('your incoming server')).toBeVisible();
    await expect(page.getByText('Settings, then Apps, then Mail, then Mail Accounts').first()).toBeVisible();
  });

  test('use the values of a link only after a yes', async ({ browser }) => {
    const page = await newPage(browser, null, { userAgent: iphone, viewport: { width: 360, height: 800 } });
    await page.goto(`/guides${link}`);
    await page.getByRole('link', { name: /Mail on an iPhone or iPad/ }).click();
    const question = page.getByRole('region', { name: 'These settings came with the link you opened' });
    await expect(question.getByText(host)).toBeVisible();
    await expect(page.getByText('your incoming server')).toBeVisible();
    await expectNoBarriers(page);
    await question.getByRole('button', { name: 'Yes, I scanned it myself' }).click();
    await expect(page.getByRole('button', { name: 'Copy incoming server' })).toBeVisible();
    await expect(page.getByText('We did not test them on this device.')).toBeVisible();
    await page.reload();
    await expect(question).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Copy incoming server' })).toBeVisible();
  });

  test('ignore a link that was tampered with', async ({ browser }) => {
    const page = await newPage(browser, null);
    await page.goto(`/guides/iphone${link.replace(host, '%3Cimg%20src=x%3E')}`);
    await expect(page.getByText('Want your own values here?')).toBeVisible();
    await expect(page.getByText('your incoming server')).toBeVisible();
  });

  test('draw the code for a phone on wide screens only', async ({ browser }) => {
    const wide = await newPage(browser, sampleReport());
    await wide.goto('/guides/iphone');
    await expect(wide.getByRole('img', { name: messages.guides.qr.label })).toBeVisible();
    const narrow = await newPage(browser, sampleReport(), { viewport: { width: 360, height: 800 } });
    await narrow.goto('/guides/iphone');
    await expect(narrow.getByRole('button', { name: 'Copy incoming server' })).toBeVisible();
    await expect(narrow.getByRole('img', { name: messages.guides.qr.label })).toBeHidden();
  });

  test('find an app by its name, and by the device', async ({ browser }) => {
    const page = await newPage(browser, sampleReport());
    await openPage(page, '/guides');
    const groups = page.getByRole('main').getByRole('heading', { level: 2 });
    await expect(groups.first()).toHaveText('On Windows');
    await expect(page.getByText('We think you are on Windows')).toHaveCount(1);
    const field = page.getByLabel(messages.guides.find.label);
    await field.fill('ipad');
    await expect(page.getByRole('main').getByRole('link').first()).toContainText('Mail on an iPhone or iPad');
    await expectNoBarriers(page);
    await field.fill('no such app');
    await expect(page.getByText('We have no steps for “no such app”.')).toBeVisible();
    await page.getByRole('link', { name: /Any other app/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up any other mail app');
  });

  test('show the list without JavaScript, and no field that does nothing', async ({ browser }) => {
    const page = await newPage(browser, null, { javaScriptEnabled: false });
    await page.goto('/guides');
    await expect(page.getByRole('link', { name: /Mail on a Mac/ })).toBeVisible();
    await expect(page.getByLabel(messages.guides.find.label)).toBeHidden();
  });

  test('offer the guide of this very device beside that of another', async ({ browser }) => {
    const page = await newPage(browser, sampleReport(), { userAgent: iphone });
    await openPage(page, '/guides/outlook-classic');
    const others = page.getByRole('region', { name: messages.guides.notYourApp });
    await expect(others.getByText('We think you are on an iPhone or iPad')).toBeVisible();
    await others.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up Mail on your iPhone');
    await expect(others.getByText('We think you are')).toHaveCount(0);
  });

  test('lead away from an app that has ended', async ({ browser }) => {
    const page = await newPage(browser, sampleReport());
    await openPage(page, '/guides/windows-mail');
    await expect(page.getByText('Since then it cannot send or receive.')).toBeVisible();
    await expect(page.getByRole('heading', { name: messages.guides.test.title })).toHaveCount(0);
    await page.getByRole('link', { name: 'New Outlook for Windows' }).click();
    await expect(page.getByRole('button', { name: 'Copy incoming server' })).toBeVisible();
  });

  test('say so where an app cannot read by POP', async ({ browser }) => {
    const page = await newPage(browser, popReport());
    await openPage(page, '/guides/geary');
    await expect(page.getByRole('heading', { name: 'Geary reads mail by IMAP only' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Fill in the two servers' })).toHaveCount(0);
    await expectNoBarriers(page);
  });

  test('copy a whole configuration, with no password in it', async ({ browser }) => {
    const page = await newPage(browser, sampleReport());
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPage(page, '/guides/mutt');
    await page.getByRole('button', { name: `Copy ${messages.guides.copyConfig}` }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`set folder = "imaps://${encodeURIComponent(sampleAddress)}@${host}:993/"`);
    expect(copied).not.toMatch(/pass/i);
  });

  test('answer what comes after the set-up, also from a keyboard', async ({ browser }) => {
    const page = await newPage(browser, sampleReport());
    await openPage(page, '/guides/thunderbird');
    const { exception } = messages.guides.sections;
    await page.getByText(exception.question).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Remove Exception', { exact: true })).toBeVisible();
    await expectNoBarriers(page);
  });

  test('do not pretend to know an app that has none', async ({ page }) => {
    expect((await page.goto('/guides/no-such-app'))?.status()).toBe(404);
    expect((await page.goto('/learn/no-such-article'))?.status()).toBe(404);
  });
});

for (const [what, paths] of [
  ['the settings and guides', ['/settings', '/guides', ...guides.map(({ id }) => `/guides/${id}`)]],
  ['the articles', ['/learn', ...articles().map(({ slug }) => `/learn/${slug}`), '/privacy', '/accessibility']],
] as const) {
  test(`no barriers in ${what}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const page = await newPage(browser, sampleReport(), firstLook);
    for (const path of paths) {
      expect((await openPage(page, path))?.status(), path).toBe(200);
      await expectNoBarriersInAnyLook(page);
    }
  });
}
