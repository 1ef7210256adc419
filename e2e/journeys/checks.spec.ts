// The single checks on the practice network: a bounce, a message and a server, by keyboard, in every theme and width.
import { expect, type Page, test } from '@playwright/test';
import { bounces, bounceTexts } from '../../lib/messages/bounces.ts';
import { checks } from '../../lib/messages/checks.ts';
import { messages } from '../../lib/messages/index.ts';
import { messageCheck } from '../../lib/messages/message-check.ts';
import { expectNoBarriers, expectNoBarriersInAnyLook, firstLook } from './barriers.ts';
import { openPage } from './open-page.ts';

const domain = 'sunny.example';
const message = [
  `Return-Path: <anna@${domain}>`,
  'Received: from mx.meadow.example (mx.meadow.example [10.0.0.5]) by store.meadow.example with LMTP; Mon, 23 Nov 2026 10:02:05 +0000',
  `Received: from mail.${domain} (mail.${domain} [198.18.1.10]) by mx.meadow.example with ESMTPS; Mon, 23 Nov 2026 10:02:00 +0000`,
  `Received: from [192.168.1.7] by mail.${domain} with ESMTPSA; Mon, 23 Nov 2026 10:02:30 +0000`,
  'Authentication-Results: mx.meadow.example; spf=pass smtp.mailfrom=anna@sunny.example; dkim=fail header.d=sunny.example',
  `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=default; h=from:date; bh=x; b=y`,
  `From: Anna <anna@${domain}>`,
  'Date: Mon, 23 Nov 2026 10:00:00 +0000',
  '',
  'Hello',
].join('\n');

/** Next keeps an alert of its own on every page; ours has a name. */
const problem = (page: Page) => page.getByRole('alert', { name: messages.shared.errorSummary });

async function explain(page: Page, text: string): Promise<void> {
  await page.getByLabel(bounces.label).fill(text);
  await page.getByRole('button', { name: bounces.submit }).click();
}

async function checkServer(page: Page, ip: string, sender: string): Promise<void> {
  await page.getByLabel(checks.spf.ip.label).fill(ip);
  await page.getByLabel(checks.spf.sender.label).fill(sender);
  await page.getByRole('button', { name: checks.spf.submit }).click();
}

test('the head leads to the tools, and each opens', async ({ page }) => {
  await openPage(page, '/learn');
  await page.getByRole('banner').getByRole('link', { name: messages.shared.tools }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(checks.index.title);
  for (const title of [bounces.title, messageCheck.title, checks.spf.title]) {
    await page.getByRole('main').getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.getByRole('main').getByRole('link', { name: checks.index.title }).click();
  }
});

test('a bounce is explained, and its title has the focus', async ({ page }) => {
  await openPage(page, '/check/bounce');
  await explain(page, '550-5.7.26 This mail has been blocked because the sender is unauthenticated.');
  const title = page.getByRole('heading', { name: bounceTexts['bulk-sender-rules'].title });
  await expect(title).toBeFocused();
  await expect(page.getByText(bounceTexts['bulk-sender-rules'].fix)).toBeVisible();
  await page.getByText(bounces.forAgents).click();
  await expect(page.getByText('bulk-sender-rules')).toBeVisible();
  await expect(page.getByRole('link', { name: bounces.readOn })).toHaveAttribute('href', '/learn/dmarc');
  await explain(page, '0x800CCC0E');
  await expect(page.getByRole('heading', { name: bounceTexts['outlook-cannot-connect'].title })).toBeFocused();
  await explain(page, 'nothing that anyone knows');
  await expect(page.getByRole('heading', { name: bounces.unknown.title })).toBeFocused();
});

test('an empty paste is answered at its field', async ({ page }) => {
  await openPage(page, '/check/bounce');
  await page.getByRole('button', { name: bounces.submit }).click();
  await expect(problem(page)).toBeFocused();
  await page.getByRole('link', { name: bounces.problems.empty }).click();
  await expect(page.getByLabel(bounces.label)).toBeFocused();
  await expectNoBarriers(page);
});

test('hostile words in a bounce stay words', async ({ page }) => {
  await openPage(page, '/check/bounce');
  await explain(page, '550 5.1.1 <img src=x onerror=alert(1)> \u202e no such user');
  await expect(page.getByText('<img src=x onerror=alert(1)> ⟨U+202E⟩ no such user')).toBeVisible();
  expect(await page.locator('main img').count()).toBe(0);
});

test('a server is checked, and the entry that decides is pointed at', async ({ page }) => {
  await openPage(page, '/check/spf');
  await checkServer(page, '198.18.1.10', `anna@${domain}`);
  await expect(page.getByRole('heading', { name: `Yes, this server may send for ${domain}.` })).toBeFocused();
  await expect(page.getByText('1 of at most 10')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: checks.spf.decides }).last()).toContainText('mx');
  await checkServer(page, '198.51.100.1', `anna@${domain}`);
  await expect(page.getByRole('heading', { name: `No, this server may not send for ${domain}.` })).toBeFocused();
  await checkServer(page, '127.1', `anna@${domain}`);
  await expect(problem(page)).toContainText(checks.spf.problems['bad-ip']);
  await expect(page.getByLabel(checks.spf.ip.label)).toHaveAttribute('aria-invalid', 'true');
});

test('a message tells its way and who vouches for it', async ({ page }) => {
  await openPage(page, '/check/message');
  await page.getByLabel(messageCheck.label).fill(message);
  await page.getByRole('button', { name: messageCheck.submit }).click();
  await expect(page.getByRole('heading', { name: `The sender anna@${domain} is proven.` })).toBeFocused();
  await expect(page.getByText(messageCheck.dkim.reasons['body-changed'])).toBeVisible();
  await expect(page.getByText(`${domain} allows this server.`)).toBeVisible();
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText('3 min');
  await expect(rows.nth(2)).toContainText('clocks differ by 30 s');
  await expect(rows.nth(2)).toContainText(messageCheck.path.border);
});

test('without a connection the page says what to do', async ({ page }) => {
  await openPage(page, '/check/message');
  await page.route('**/api/v1/messages', (route) => route.abort());
  await page.getByLabel(messageCheck.label).fill(message);
  await page.getByRole('button', { name: messageCheck.submit }).click();
  await expect(problem(page)).toContainText(checks.failed);
  await expect(page.getByLabel(messageCheck.label)).toHaveValue(message);
});

test.describe('no barriers', () => {
  test.use(firstLook);

  test('in the list of checks and an explained bounce', async ({ page }) => {
    await openPage(page, '/check');
    await expectNoBarriersInAnyLook(page);
    await openPage(page, '/check/bounce');
    await explain(page, '450 4.7.1 Greylisted, try again in 300 seconds');
    await expect(page.getByRole('heading', { name: bounceTexts['server-greylisting'].title })).toBeFocused();
    await expectNoBarriersInAnyLook(page);
  });

  test('in a checked server and a checked message', async ({ page }) => {
    await openPage(page, '/check/spf');
    await checkServer(page, '198.18.1.10', `anna@${domain}`);
    await expect(page.getByText(checks.spf.words.pass, { exact: true })).toBeVisible();
    await page.getByText(checks.spf.stepsTitle).click();
    await expectNoBarriersInAnyLook(page);
    await openPage(page, '/check/message');
    await page.getByLabel(messageCheck.label).fill(message);
    await page.getByRole('button', { name: messageCheck.submit }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await page.getByText(messageCheck.receivers.title).click();
    await expectNoBarriersInAnyLook(page);
  });
});
