// From POP to IMAP, losing nothing: questions, steps, counts before and after, and a gate that opens only at the end.
import { expect, type Page, test } from '@playwright/test';
import { expectNoBarriers, expectNoBarriersInAnyLook, firstLook } from './barriers.ts';

test.use(firstLook);

async function check(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('What is your email address?').fill('anna@sunny.example');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('mail.sunny.example').first()).toBeVisible();
  await page.getByLabel(/^Password for/).fill('practice-sunny');
  await page.getByRole('button', { name: 'Use it and check' }).click();
  await page.getByRole('link', { name: 'See my settings' }).click();
}

const region = (page: Page, name: string) => page.getByRole('region', { name });

async function answer(page: Page, size: string): Promise<void> {
  await page.getByRole('radio', { name: 'Outlook, classic' }).check();
  await page.getByRole('radio', { name: 'No, I can move' }).check();
  await page.getByRole('radio', { name: /^Yes, for some days/ }).check();
  await page.getByLabel('Which other devices collect by POP?').fill('old laptop');
  await page
    .getByRole('group', { name: /nowhere else/ })
    .getByRole('radio', { name: 'No', exact: true })
    .check();
  await page.getByLabel('How much mail is on this device?').fill(size);
  await page.getByRole('button', { name: 'Show my steps' }).click();
}

test('is planned, counted, and not removed before the mail was seen on the server', async ({ page }) => {
  test.slow();
  await check(page);
  await page.getByRole('link', { name: 'Move from POP to IMAP and lose nothing' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Move from POP to IMAP, and lose nothing');
  await page.getByRole('button', { name: 'Show my steps' }).click();
  await expect(page.getByText(/^Answer each question first/)).toBeVisible();
  await expectNoBarriersInAnyLook(page);

  // The mailbox has 1 GB: three do not fit, and no word goes against that.
  await answer(page, '3');
  await expect(region(page, 'Is there room?')).toContainText('No.');
  const roomBox = page.getByRole('checkbox', { name: /See that there is room$/ });
  await roomBox.click();
  await expect(roomBox).not.toBeChecked();
  await region(page, 'You told us')
    .getByRole('button', { name: /^Change: How much mail/ })
    .click();
  await page.getByLabel('How much mail is on this device?').fill('0.5');
  await page.getByRole('button', { name: 'Show my steps' }).click();
  await expect(region(page, 'Is there room?')).toContainText('Yes.');
  await expect(roomBox).toBeChecked();
  await expect(page.getByText('File, then Open & Export, then Import/Export')).toBeVisible();

  const remove = page.getByRole('checkbox', { name: /Remove the POP account, on every device$/ });
  await expect(page.getByRole('heading', { name: 'Do not remove the POP account yet.' })).toBeVisible();
  await remove.click();
  await expect(remove).not.toBeChecked();
  await expect(page.getByText(/^Not yet\. First: you have a backup/)).toBeVisible();
  await expectNoBarriersInAnyLook(page);

  await page.getByLabel('Messages in Inbox on this device').fill('42');
  await page.getByLabel('Messages in Sent on this device').fill('200');
  await expect(page.getByRole('row', { name: /^Sent/ })).toContainText('72 to go');
  await page.getByLabel('Messages in Sent on this device').fill('128');
  // As many, but they stood there before anything was copied: that is no proof.
  await expect(page.getByRole('row', { name: /^Sent/ })).toContainText('Enough, but 128 were there before.');
  await page.getByRole('button', { name: 'All there, I looked: Sent' }).click();
  await expect(page.getByRole('row', { name: /^Sent/ })).toContainText('All there, your word');
  await page.getByLabel('Name of the folder in your app').fill('Archive');
  await page.getByRole('button', { name: 'Add a folder' }).click();
  await expect(page.getByRole('row', { name: /^Archive/ })).toContainText('Type its number');
  await page.getByLabel('Messages in Archive on this device').fill('310');
  await page.getByRole('button', { name: 'All there, I looked: Archive' }).click();
  await page.getByLabel('Password for anna@sunny.example').fill('practice-sunny');
  await page.getByRole('button', { name: 'Count again' }).click();
  await expect(page.getByText(/^Counted at/)).toBeVisible();

  for (const step of [/Make a backup/, /Add the IMAP account/, /Stop the POP account/, /Look in webmail/])
    await page.getByRole('checkbox', { name: step }).check();
  await expect(page.getByRole('heading', { name: 'Do not remove the POP account yet.' })).toBeVisible();
  await page.getByRole('checkbox', { name: /Stop the other devices/ }).check();
  await expect(page.getByRole('heading', { name: 'Now you may remove the POP account.' })).toBeVisible();
  await expectNoBarriersInAnyLook(page);
  await remove.check();

  await page.reload();
  await expect(remove).toBeChecked();
  await expect(page.getByText('Step 9 of 9.')).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
  expect(kept).not.toContain('practice-sunny');
  await page.getByRole('button', { name: 'Forget this plan' }).click();
  await expect(page.getByRole('heading', { name: 'What is it like today?' })).toBeVisible();
});

test('leads whoever has to stay with POP to a copy, one device, and why', async ({ page }) => {
  await page.goto('/pop-to-imap');
  await page.getByRole('radio', { name: 'Thunderbird' }).check();
  await page.getByLabel('Which other devices collect by POP?').fill('phone');
  await page.getByRole('radio', { name: 'Yes, I have to stay' }).check();
  await page.getByRole('button', { name: 'Show my steps' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stay with POP, and lose nothing');
  await expect(page.getByText('Leave messages on server')).toBeVisible();
  await expect(page.getByText('Today these collect as well: phone.')).toBeVisible();
  await expectNoBarriersInAnyLook(page);
  await page.getByRole('button', { name: 'I can move after all' }).click();
  await expect(page.getByRole('heading', { name: 'What is it like today?' })).toBeVisible();
  await expectNoBarriers(page);
});
