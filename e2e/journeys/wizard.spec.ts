// The wizard's four steps against recorded runs: what is shown, what is sent, what Back does, and no barriers anywhere.
import { expect, type Page, test } from '@playwright/test';
import type { DiagnosisEvent } from '../../lib/model/event.ts';
import { asLines, faultyRun, healthyRun, sampleAddress } from '../fixtures/sample-run.ts';
import { expectNoBarriersInAnyLook, firstLook } from './barriers.ts';
import { openPage } from './open-page.ts';

const canary = 'canary-“pass ';
const question = 'What is your email address?';

interface Destination {
  host: string;
  port: number;
  vouching: string;
  certificateVerified: boolean;
  authentication: string;
  source: string;
  unconfirmedUsername: string | null;
}
const vouched: Destination = {
  host: 'mail.harbour.example',
  port: 993,
  vouching: 'provider',
  certificateVerified: true,
  authentication: 'password',
  source: 'srv',
  unconfirmedUsername: null,
};

/** Answers the page's two requests; gives what was sent to the diagnosis. */
async function answerWith(page: Page, events: DiagnosisEvent[], incoming: Destination | null = vouched) {
  const sent: Array<Record<string, unknown>> = [];
  await page.route('**/api/v1/destinations', (route) =>
    route.fulfill({ json: { destination: incoming && { incoming, outgoing: null } } }),
  );
  await page.route('**/api/v1/diagnoses', (route) => {
    sent.push(route.request().postDataJSON());
    return route.fulfill({ body: asLines(events), contentType: 'application/x-ndjson' });
  });
  return sent;
}

/** A server that streams these events and then stays silent; `left` tells when the page hung up. */
async function streamAndStay(page: Page, events: DiagnosisEvent[]) {
  await page.addInitScript((text) => {
    const real = window.fetch;
    window.fetch = (input, init) => {
      if (!String(input).includes('/diagnoses')) return real(input, init);
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(text));
          init?.signal?.addEventListener('abort', () => {
            document.documentElement.dataset.left = 'yes';
            controller.error(init.signal?.reason);
          });
        },
      });
      return Promise.resolve(new Response(body));
    };
  }, asLines(events));
}

async function toPassword(page: Page) {
  await page.goto('/');
  await page.getByLabel(question).fill(sampleAddress);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Step 2 of 4')).toBeVisible();
}
async function toResult(page: Page, headline: string) {
  await toPassword(page);
  await page.getByRole('button', { name: 'Check without a password' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(headline);
}

test.describe('the address', () => {
  test('says what to change, on top and at the field', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel(question).fill('anna@oldmill-bakery');
    await page.getByRole('button', { name: 'Continue' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
    await expect(summary).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await summary.getByRole('link').click();
    await expect(page.getByLabel(question)).toBeFocused();
    await expect(page.getByLabel(question)).toHaveAccessibleDescription(/ending of the domain/);
    await page.getByLabel(question).fill(sampleAddress);
    await expect(summary).toBeHidden();
  });

  test('offers a likely slip and imposes nothing', async ({ page }) => {
    await answerWith(page, healthyRun());
    await page.goto('/');
    await page.getByLabel(question).fill('anna@gmial.com');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText('Did you mean anna@gmail.com?')).toBeVisible();
    await page.getByRole('button', { name: 'No, keep mine' }).click();
    await expect(page.getByLabel('Password for anna@gmial.com')).toBeVisible();
  });

  test('offers what was meant by an address that cannot be read', async ({ page }) => {
    await answerWith(page, healthyRun());
    await page.goto('/');
    await page.getByLabel(question).fill('anna@oldmill-bakery,example');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText('Did you mean anna@oldmill-bakery.example?')).toBeVisible();
    await page.getByRole('button', { name: 'Yes, use that' }).click();
    await expect(page.getByLabel('Password for anna@oldmill-bakery.example')).toBeVisible();
  });

  test('goes straight to the check for a domain alone', async ({ page }) => {
    const sent = await answerWith(page, healthyRun(false));
    await page.goto('/');
    await page.getByLabel(question).fill('oldmill-bakery.example');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing needs mending.');
    expect(sent).toEqual([{ domain: 'oldmill-bakery.example' }]);
  });

  test('shows what the server refuses at the field', async ({ page }) => {
    await answerWith(page, []);
    await page.route('**/api/v1/diagnoses', (route) =>
      route.fulfill({ status: 400, json: { error: { code: 'bad', message: 'Type a domain that exists.' } } }),
    );
    await toPassword(page);
    await page.getByRole('button', { name: 'Check without a password' }).click();
    await expect(page.getByLabel(question)).toHaveAccessibleDescription(/Type a domain that exists\./);
  });
});

test.describe('the password', () => {
  test('is named its server, sent once and kept nowhere', async ({ page }) => {
    const sent = await answerWith(page, healthyRun());
    await toPassword(page);
    await expect(page.getByText('this server only:')).toBeVisible();
    await page.getByLabel(/^Password for/).fill('correct horse');
    await page.getByRole('button', { name: 'Use it and check' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing needs mending.');
    expect(sent).toEqual([
      {
        address: sampleAddress,
        password: 'correct horse',
        confirmedHosts: [],
        passwordOnlyTo: ['mail.harbour.example'],
      },
    ]);
    await page.goBack();
    await expect(page.getByLabel(/^Password for/)).toHaveValue('');
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state, location.href]),
    );
    expect(kept).not.toContain('correct horse');
    expect(page.url()).not.toContain('anna');
  });

  test('has its odd characters shown and mended in the browser only', async ({ page }) => {
    const sent = await answerWith(page, healthyRun());
    await toPassword(page);
    const field = page.getByLabel(/^Password for/);
    await field.fill(canary);
    await expect(page.getByText('Two characters may not be what you meant')).toBeVisible();
    await expect(
      page.getByRole('img', { name: /13 characters. The 8th is a curly quote. The 13th is a blank/ }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Take it out' }).click();
    await page.getByRole('button', { name: 'Make it straight' }).click();
    await expect(field).toHaveValue('canary-"pass');
    expect(sent).toEqual([]);
  });

  test('goes to a server nobody vouches for only after a yes', async ({ page }) => {
    const sent = await answerWith(page, healthyRun(), { ...vouched, host: 'pop.mailfarm.example', vouching: 'none' });
    await toPassword(page);
    await expect(page.getByText('pop.mailfarm.example').first()).toBeVisible();
    await page.getByLabel(/^Password for/).fill('x');
    await page.getByRole('button', { name: 'Use it and check' }).click();
    await page
      .getByRole('link', { name: 'Say yes to pop.mailfarm.example first, or check without a password' })
      .click();
    expect(sent).toEqual([]);
    const yes = page.getByRole('checkbox', { name: /Yes, send my password there/ });
    await expect(yes).toBeFocused();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Use it and check' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing needs mending.');
    expect(sent).toMatchObject([
      { confirmedHosts: ['pop.mailfarm.example'], passwordOnlyTo: ['pop.mailfarm.example'] },
    ]);
  });

  test('goes with another user name only after a yes, and with the typed address without one', async ({ page }) => {
    const sent = await answerWith(page, healthyRun(), { ...vouched, unconfirmedUsername: 'office@harbour.example' });
    for (const yes of [false, true]) {
      await toPassword(page);
      await expect(page.getByText('Your domain’s settings want another user name')).toBeVisible();
      await expectNoBarriersInAnyLook(page);
      await page.getByLabel(/^Password for/).fill('x');
      if (yes) await page.getByRole('checkbox', { name: /office@harbour\.example/ }).check();
      await page.getByRole('button', { name: 'Use it and check' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing needs mending.');
    }
    expect(sent.map(({ confirmedUsernames }) => confirmedUsernames)).toEqual([undefined, ['office@harbour.example']]);
  });

  test('needs one press, also before its server is known', async ({ page }) => {
    const sent = await answerWith(page, healthyRun());
    let found = () => {};
    const known = new Promise<void>((resolve) => {
      found = resolve;
    });
    await page.route('**/api/v1/destinations', async (route) => {
      await known;
      await route.fulfill({ json: { destination: { incoming: vouched, outgoing: null } } });
    });
    await toPassword(page);
    await page.getByLabel(/^Password for/).fill('correct horse');
    const button = page.getByRole('button', { name: 'Finding your server' });
    await button.click();
    await expect(page.getByText('One moment. We name the server it goes to')).toBeVisible();
    expect(sent).toEqual([]);
    found();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing needs mending.');
    expect(sent).toMatchObject([{ password: 'correct horse', passwordOnlyTo: ['mail.harbour.example'] }]);
  });

  test('waits for a yes where an early press met a server nobody vouches for', async ({ page }) => {
    const sent = await answerWith(page, healthyRun(), { ...vouched, vouching: 'none' });
    await page.route('**/api/v1/destinations', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.fallback();
    });
    await toPassword(page);
    await page.getByLabel(/^Password for/).fill('correct horse');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Say yes to mail.harbour.example first, or check without a password')).toBeVisible();
    expect(sent).toEqual([]);
    await page.getByRole('checkbox', { name: /Yes, send my password there/ }).click();
    await page.getByRole('button', { name: 'Use it and check' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing needs mending.');
    expect(sent).toMatchObject([{ confirmedHosts: ['mail.harbour.example'] }]);
  });

  for (const [name, destination] of [
    ['no server is known', null],
    ['the certificate is at fault', { ...vouched, certificateVerified: false }],
  ] as const) {
    test(`is not asked for when ${name}`, async ({ page }) => {
      const sent = await answerWith(page, healthyRun(false), destination);
      await toPassword(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('We check without your password');
      await expect(page.getByLabel(/^Password for/)).toBeHidden();
      await page.getByRole('button', { name: 'Check my domain without it' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing needs mending.');
      expect(sent).toEqual([{ address: sampleAddress }]);
    });
  }
});

test('the password is passed over where the server takes none', async ({ page }) => {
  const sent = await answerWith(page, healthyRun(false), { ...vouched, authentication: 'oauth2' });
  await page.goto('/');
  await page.getByLabel(question).fill(sampleAddress);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing needs mending.');
  expect(sent).toEqual([{ address: sampleAddress }]);
  await page.goBack();
  await expect(page.getByLabel(question)).toBeVisible();
});

test.describe('the check', () => {
  const half = faultyRun().filter((event) => event.ms <= 500);

  test('fills its slots while it runs and hangs up when stopped', async ({ page }) => {
    await answerWith(page, []);
    await streamAndStay(page, half);
    await toPassword(page);
    await page.getByRole('button', { name: 'Check without a password' }).click();
    await expect(page.getByRole('heading', { name: 'You can log in' })).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'One server name is not on your mail server’s certificate.' }),
    ).toBeVisible();
    await expect(page.getByText('Counting…')).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByText('You stopped the check.')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-left', 'yes');
  });

  test('stops when the person goes back', async ({ page }) => {
    await answerWith(page, []);
    await streamAndStay(page, half);
    await toPassword(page);
    await page.getByRole('button', { name: 'Check without a password' }).click();
    await expect(page.getByText('Counting…')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is your email password?');
    await expect(page.locator('html')).toHaveAttribute('data-left', 'yes');
  });

  test('gives its settings before it is over', async ({ page }) => {
    await answerWith(page, []);
    await streamAndStay(page, half);
    await toPassword(page);
    await page.getByRole('button', { name: 'Check without a password' }).click();
    await page.getByRole('link', { name: 'See my settings' }).click();
    await expect(page).toHaveURL(/\/settings$/);
    await expect(page.getByText('mail.harbour.example').first()).toBeVisible();
  });

  test('keeps what it found when the line breaks', async ({ page }) => {
    await answerWith(page, half);
    await toPassword(page);
    await page.getByRole('button', { name: 'Check without a password' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'The line to us broke at' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'You can log in' })).toBeVisible();
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(page.getByLabel(question)).toHaveValue(sampleAddress);
  });

  test('says when to try again when there is too much to do', async ({ page }) => {
    await answerWith(page, []);
    await page.route('**/api/v1/diagnoses', (route) => route.fulfill({ status: 503, headers: { 'retry-after': '7' } }));
    await toPassword(page);
    await page.getByRole('button', { name: 'Check without a password' }).click();
    await expect(page.getByText('We are busy. Try again in 7 seconds.')).toBeVisible();
  });

  test('tells screen readers three things only', async ({ page }) => {
    await answerWith(page, []);
    await streamAndStay(page, half);
    await toPassword(page);
    await page.getByRole('button', { name: 'Check without a password' }).click();
    await expect(page.getByText('Counting…')).toBeVisible();
    const told = page.locator('[role=status][aria-live=polite] p');
    await expect(told).toHaveText([/^First answer: /, /^First fault: One server name/]);
  });
});

test.describe('the result', () => {
  test('puts the worst first and shows the exact record', async ({ page }) => {
    await answerWith(page, faultyRun());
    await toResult(page, 'Two things need attention.');
    const findings = page.getByRole('article');
    await expect(findings).toHaveCount(2);
    await expect(findings.nth(0)).toContainText('Needs mending');
    await expect(findings.nth(1).locator('ins')).toHaveText('include:_spf.harbour.example');
    await findings.nth(0).getByText('What the server said').click();
    const said = page.getByText('Dovecot ready.').filter({ visible: true });
    await expect(said).toHaveCount(0);
    await findings.nth(0).getByRole('button', { name: 'Port 993' }).click();
    await expect(said).toHaveCount(1);
    await expect(page.locator('#door-imap-mail-oldmill-bakery-example-993 summary')).toBeFocused();
    await expect(page.getByRole('button', { name: 'Get a help code' })).toBeVisible();
  });

  test('looks again and says whether a fault is mended', async ({ page }) => {
    await answerWith(page, faultyRun());
    await toResult(page, 'Two things need attention.');
    const first = page.getByRole('article').first();
    await first.getByRole('button', { name: 'Check this again' }).click();
    await expect(first.getByText(/still the same/)).toBeVisible();
    await page.unroute('**/api/v1/diagnoses');
    await answerWith(page, healthyRun(false));
    await first.getByRole('button', { name: 'Check this again' }).click();
    await expect(first.getByText(/^Mended at /)).toBeVisible();
  });

  test('survives a reload and the way to the settings and back', async ({ page }) => {
    await answerWith(page, faultyRun());
    await toResult(page, 'Two things need attention.');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Two things need attention.');
    await page.getByRole('link', { name: 'See my settings' }).click();
    await expect(page).toHaveURL(/\/settings$/);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Two things need attention.');
  });
});

test('the name on top leads back to the start from any step', async ({ page }) => {
  await answerWith(page, faultyRun());
  await toResult(page, 'Two things need attention.');
  await page.getByRole('banner').getByRole('link').first().click();
  await expect(page.getByLabel(question)).toBeVisible();
});

test('without JavaScript the page says so and sends nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('noscript p')).toContainText('your browser needs JavaScript');
  await expect(page.locator('noscript p')).toBeVisible();
  await page.getByLabel(question).fill(sampleAddress);
  await page.getByRole('button', { name: 'Continue' }).click();
  expect(page.url()).not.toContain('anna');
  await context.close();
});

test.describe('no barriers', () => {
  test.use(firstLook);

  test('from the start to the result', async ({ page }) => {
    await answerWith(page, faultyRun(), { ...vouched, vouching: 'none' });
    await openPage(page, '/');
    await page.getByText(/^All \d+ practice domains$/).click();
    await expectNoBarriersInAnyLook(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expectNoBarriersInAnyLook(page);
    await page.getByRole('button', { name: '“I see an error message or code”' }).click();
    await toPassword(page);
    await page.getByLabel(/^Password for/).fill(canary);
    await page.getByRole('button', { name: 'Use it and check' }).click();
    await expectNoBarriersInAnyLook(page);
    await page.getByRole('button', { name: 'Check without a password' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Two things need attention.');
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await expectNoBarriersInAnyLook(page);
  });

  test('where two servers need a yes, and where no password can go', async ({ page }) => {
    const incoming = { ...vouched, vouching: 'none', unconfirmedUsername: 'office@harbour.example' };
    const outgoing = { ...incoming, host: 'smtp.harbour.example' };
    await page.route('**/api/v1/destinations', (route) =>
      route.fulfill({ json: { destination: { incoming, outgoing } } }),
    );
    await toPassword(page);
    await expect(page.getByRole('checkbox', { name: /smtp\.harbour\.example/ })).toBeVisible();
    await expectNoBarriersInAnyLook(page);
    await answerWith(page, [], { ...vouched, certificateVerified: false });
    await toPassword(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We check without your password');
    await expectNoBarriersInAnyLook(page);
  });

  test('where the line broke', async ({ page }) => {
    await answerWith(
      page,
      faultyRun().filter((event) => event.ms <= 500),
    );
    await toPassword(page);
    await page.getByRole('button', { name: 'Check without a password' }).click();
    await expect(page.getByText('The line to us broke at')).toBeVisible();
    await expectNoBarriersInAnyLook(page);
  });
});
