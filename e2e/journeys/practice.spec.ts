// The whole way in a browser, nothing recorded: address, password, check, result, settings, steps, on the practice network.
import { expect, type Page, test } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';

const question = 'What is your email address?';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36';

// Nothing here takes long: what does not come in this time will not come.
test.use({
  actionTimeout: 10_000,
  userAgent: windows,
  permissions: ['clipboard-read', 'clipboard-write'],
});

interface Journey {
  domain: string;
  what: string;
  /** How the password step goes: the server it names, or a yes to one nobody vouches for. */
  password: 'named' | 'yes';
  host: string;
  headline: string | RegExp;
  /** The worst finding, and something of what to do; null: nothing is wrong. */
  finding: { title: string; fix: string } | null;
  /** What the settings say. */
  settings: { protocol: 'IMAP' | 'POP'; port: string; security: string; proof: string };
}
const tls = { protocol: 'IMAP', port: '993', security: 'SSL/TLS', proof: 'Tested' } as const;

const journeys: Journey[] = [
  {
    domain: 'sunny.example',
    what: 'nothing is wrong',
    password: 'named',
    host: 'mail.sunny.example',
    headline: 'Your mailbox works. Nothing needs mending.',
    finding: null,
    settings: tls,
  },
  {
    domain: 'twins.example',
    what: 'two SPF records',
    password: 'named',
    host: 'mail.twins.example',
    headline: 'You can log in; some of your mail will be refused elsewhere. One thing needs attention.',
    finding: {
      title: 'Your domain has 2 lists of allowed senders, so neither counts.',
      fix: 'Join the records into one.',
    },
    settings: tls,
  },
  {
    domain: 'tailor.example',
    what: 'a certificate for another name',
    password: 'yes',
    host: 'server7.hosting.example',
    headline: 'Your mailbox works. One thing needs attention.',
    finding: {
      title: "The name mail.tailor.example is not on your mail server's certificate.",
      fix: 'In the mail app, put server7.hosting.example in the place of',
    },
    settings: tls,
  },
  {
    domain: 'harbour.example',
    what: 'STARTTLS only',
    password: 'named',
    host: 'mail.harbour.example',
    headline: /^Your mailbox works\./,
    finding: null,
    settings: { protocol: 'IMAP', port: '143', security: 'STARTTLS', proof: 'Tested' },
  },
  {
    domain: 'postbox.example',
    what: 'POP only',
    password: 'named',
    host: 'mail.postbox.example',
    headline: 'Your mailbox works. One thing needs attention.',
    finding: { title: 'Your mail server offers POP only.', fix: 'Switch IMAP on for mail.postbox.example' },
    settings: { protocol: 'POP', port: '995', security: 'SSL/TLS', proof: 'Tested' },
  },
  {
    domain: 'signpost.example',
    what: 'published settings that name a dead host',
    password: 'named',
    host: 'mail.signpost.example',
    headline: 'You can log in, but not everything works. One thing needs attention.',
    finding: { title: 'The server name oldmail.signpost.example does not exist.', fix: 'add an A or CNAME record' },
    settings: tls,
  },
  {
    domain: 'sixfold.example',
    what: 'a dead IPv6 address',
    password: 'named',
    host: 'mail.sixfold.example',
    headline: 'Your mailbox works. One thing needs attention.',
    finding: { title: 'One address of mail.sixfold.example does not answer.', fix: 'listen on IPv6' },
    settings: tls,
  },
];

const passwordOf = (domain: string) => `practice-${domain.split('.')[0]}`;

/** The page as it looks in light, in dark and on a phone, for people to look at; taken where MAILMEND_PICTURES is set. */
async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.MAILMEND_PICTURES) return;
  const size = page.viewportSize();
  for (const [suffix, width, colorScheme] of [
    ['light', 1280, 'light'],
    ['dark', 1280, 'dark'],
    ['phone', 360, 'light'],
    ['phone-dark', 360, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `test-results/practice/${name}-${suffix}.png`, fullPage: true });
  }
  if (size) await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: null });
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function toPassword(page: Page, domain: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel(question).fill(`anna@${domain}`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Step 2 of 4')).toBeVisible();
}

/** Gives the password to the server that the page names. */
async function check(page: Page, { domain, password, host }: Journey): Promise<void> {
  await toPassword(page, domain);
  await expect(page.getByText(host).first()).toBeVisible();
  await page.getByLabel(/^Password for/).fill(passwordOf(domain));
  if (password === 'yes') await page.getByRole('checkbox', { name: /Yes, send my password there/ }).click();
  await page.getByRole('button', { name: 'Use it and check' }).click();
}

for (const journey of journeys) {
  const { domain, host, finding, settings } = journey;
  test(`${domain}: ${journey.what}`, async ({ page }) => {
    if (process.env.MAILMEND_PICTURES) test.slow();
    await check(page, journey);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(journey.headline);
    if (finding) {
      const worst = page.getByRole('article').first();
      await expect(worst.getByRole('heading', { level: 2 })).toHaveText(finding.title);
      await expect(worst).toContainText(finding.fix);
    } else {
      await expect(page.getByRole('article')).toHaveCount(0);
    }
    const kept = await page.evaluate(() =>
      JSON.stringify([document.body.innerText, { ...sessionStorage }, location.href]),
    );
    expect(kept.includes(passwordOf(domain))).toBe(false);
    await expectNoBarriers(page);
    await picture(page, `${domain}-1-result`);
    await page.getByRole('link', { name: 'See my settings' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Your settings: use ${settings.protocol}`);
    const label = page.getByRole('region', { name: `anna@${domain}` });
    await expect(label.getByText(settings.proof)).toBeVisible();
    await expect(label.getByText(host)).toHaveCount(2);
    await expect(label.getByText(settings.port, { exact: true })).toBeVisible();
    await expect(label.getByText(settings.security).first()).toBeVisible();
    await label.getByRole('button', { name: 'Copy receiving port' }).click();
    expect(await copied(page)).toBe(settings.port);
    await picture(page, `${domain}-2-settings`);

    await page.getByRole('link', { name: /Outlook on this computer/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up the new Outlook on Windows');
    await page.getByRole('button', { name: 'Copy incoming server' }).click();
    expect(await copied(page)).toBe(host);
    await page.getByRole('button', { name: 'Copy address' }).first().click();
    expect(await copied(page)).toBe(`anna@${domain}`);
    await picture(page, `${domain}-3-guide`);
  });
}

test('from what the person sees, through its questions, to a fault that no look can show', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '“It keeps asking for my password”' }).click();
  await page.getByLabel(question).fill('anna@sunny.example');
  await page.getByRole('button', { name: 'Continue' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Did you change your password lately?');
  await expect(heading).toBeFocused();
  await expectNoBarriers(page);
  await picture(page, 'symptom-1-question');
  await page.getByRole('radio', { name: 'Yes' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading).toHaveText('Where does your mail fail?');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await page.getByLabel(/^Password for/).fill('practice-sunny');
  await expect(page.getByText('mail.sunny.example').first()).toBeVisible();
  const asked = page.waitForRequest('**/api/v1/diagnoses');
  await page.getByRole('button', { name: 'Use it and check' }).click();
  expect((await asked).postDataJSON()).toMatchObject({
    symptom: 'password-asked',
    answers: { 'password-changed': 'yes' },
  });
  const worst = page.getByRole('article').first();
  await expect(worst.getByRole('heading', { level: 2 })).toHaveText('Your app may still have an old password.');
  await expect(worst.getByRole('button', { name: /again/ })).toHaveCount(0);
  await worst.getByText('What you told us').click();
  await expect(worst.getByText('Did you change your password lately? Yes')).toBeVisible();
  await expectNoBarriers(page);
  await picture(page, 'symptom-2-result');
});

test('mail from a web form: the website’s own server, given in words, is held against the list of senders', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: '“Mail from my website’s form does not arrive”' }).click();
  await page.getByLabel(question).fill('backstage.example');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'I don’t know' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Do you know the server your website is on?');
  const server = page.getByLabel('Its name or address');
  await server.fill('web405');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
  await expectNoBarriers(page);
  await server.fill('web405.webhost.example');
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeHidden();
  const asked = page.waitForRequest('**/api/v1/diagnoses');
  await page.getByRole('button', { name: 'Continue' }).click();
  expect((await asked).postDataJSON()).toMatchObject({ symptom: 'webform', webServer: 'web405.webhost.example' });
  const worst = page.getByRole('article').first();
  await expect(worst.getByRole('heading', { level: 2 })).toContainText('Your website’s server is not on your list');
  await worst.getByRole('button', { name: /again/ }).click();
  await expect(worst.getByText(/still the same/)).toBeVisible();
  await expectNoBarriers(page);
  await picture(page, 'symptom-4-web-form');
});

test('a record stands in the shape of the panel it goes into', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel(question).fill('twins.example');
  await page.getByRole('button', { name: 'Continue' }).click();
  const worst = page.getByRole('article').first();
  await worst.locator('summary', { hasText: 'For whoever mends it' }).click();
  await expect(worst.getByText('v=spf1 mx ip4:198.18.0.7 ~all')).toBeVisible();
  await worst.getByLabel('Shown for').selectOption('Amazon Route 53');
  await expect(worst.getByText('leave empty')).toBeVisible();
  await worst.getByRole('button', { name: 'Copy the new record' }).click();
  expect(await copied(page)).toBe('"v=spf1 mx ip4:198.18.0.7 ~all"');
  await worst.getByLabel('Shown for').selectOption('Cloudflare');
  await worst.getByRole('button', { name: 'Copy the record’s name' }).click();
  expect(await copied(page)).toBe('@');
  await expectNoBarriers(page);
  await picture(page, 'record-in-cloudflare');
});
