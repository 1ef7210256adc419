// What a screen reader hears and where its reader stands, from the beginning of a check to its end: nothing twice, nothing
// taken back, and never nowhere.
import { expect, type Page, test } from '@playwright/test';
import { finishedSentence } from '../../app/_run/headline.ts';
import { attentionOf } from '../../app/_run/symptoms.ts';
import { wizard } from '../../lib/messages/wizard.ts';
import { reportSchema } from '../../lib/model/report.ts';
import { openPage } from './open-page.ts';

declare global {
  interface Window {
    /** Every line that the live region took up, in order. */
    told: string[];
    /** What was taken out of it again. */
    takenBack: string[];
    /** Moments of the check at which nothing had the focus. */
    nowhere: number;
  }
}

const { announce, slotAnswer, stop } = wizard.running;
const firstAnswers = ['login', 'connection', 'dns', 'blocked'] as const;

/** Their verdicts worsen after the first answer; `focus`: where the reader stands while it does. */
const checks: Array<{ domain: string; password: boolean; worse: RegExp; focus: 'heading' | 'stop' | 'settings' }> = [
  { domain: 'brimful.example', password: true, worse: /mailbox is full/, focus: 'heading' },
  { domain: 'locked.example', password: true, worse: /did not let you in/, focus: 'stop' },
  { domain: 'twins.example', password: true, worse: /refused elsewhere/, focus: 'settings' },
  { domain: 'hatch.example', password: true, worse: /mailbox does not open/, focus: 'stop' },
  { domain: 'dangling.example', password: false, worse: /lost on the way/, focus: 'settings' },
  { domain: 'bouncer.example', password: false, worse: /not everything works/, focus: 'heading' },
  { domain: 'apex.example', password: true, worse: /one thing needs attention/, focus: 'stop' },
];

/**
 * Hands the events to the page one by one, each drawn before the next comes, and holds the last until `window.finish` is
 * called: on a real line they come that slowly.
 */
async function slowly(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = window.fetch;
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ready = new Promise<void>((resolve) => addEventListener('finish-check', () => resolve(), { once: true }));
    window.fetch = async (input, init) => {
      const response = await real(input, init);
      if (!String(input).endsWith('/diagnoses')) return response;
      const lines = (await response.text()).trim().split('\n');
      const body = new ReadableStream({
        async start(controller) {
          for (const line of lines) {
            if (line.includes('"type":"finished"')) {
              document.documentElement.dataset.nearlyOver = '';
              await ready;
            } else if (/"type":"(?:recommendation|finding)"/.test(line)) await drawn();
            controller.enqueue(new TextEncoder().encode(`${line}\n`));
          }
          controller.close();
        },
      });
      return new Response(body, { status: response.status, headers: response.headers });
    };
  });
}

/** From the first moment of the check: its region appears with it. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.told = [];
    window.takenBack = [];
    window.nowhere = 0;
    const region = '[role=status][aria-live=polite]';
    const linesIn = (nodes: NodeList) =>
      [...nodes].filter((node) => node.parentElement?.matches(region) || node instanceof HTMLParagraphElement);
    new MutationObserver((changes) => {
      for (const { target, addedNodes, removedNodes, type } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        if (!element?.closest(region)) continue;
        if (type === 'characterData') window.takenBack.push(`changed to ${target.textContent}`);
        window.told.push(...linesIn(addedNodes).map((node) => node.textContent ?? ''));
        window.takenBack.push(...linesIn(removedNodes).map((node) => node.textContent ?? ''));
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    const look = () => {
      const isThere = document.querySelector(region) !== null;
      if (isThere && (document.activeElement === null || document.activeElement === document.body)) window.nowhere += 1;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

for (const { domain, password, worse, focus } of checks)
  test(`${domain}, ${password ? 'with' : 'without'} a password: told once, and the reader stays at the ${focus}`, async ({
    page,
  }) => {
    await slowly(page);
    const answer = page.waitForResponse('**/api/v1/diagnoses');
    await openPage(page, '/');
    await page.getByLabel(wizard.start.question).fill(`anna@${domain}`);
    await page.getByRole('button', { name: wizard.start.continue }).click();
    await expect(page.getByRole('button', { name: wizard.password.submit })).toBeVisible();
    await page.getByLabel(/^Password for/).fill(`practice-${domain.split('.')[0]}`);
    await listen(page);
    await page.getByRole('button', { name: password ? wizard.password.submit : wizard.password.skip }).click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeFocused();
    await expect(page.locator('html')).toHaveAttribute('data-nearly-over');
    const settings = page.getByRole('link', { name: 'See my settings' });
    if (focus === 'stop') await page.getByRole('button', { name: stop }).focus();
    if (focus === 'settings') await settings.focus();
    await page.evaluate(() => dispatchEvent(new Event('finish-check')));
    await expect(page.getByRole('button', { name: 'Check everything again' })).toBeVisible();
    await expect(focus === 'settings' ? settings : heading).toBeFocused();

    const events = (await (await answer).text()).trim().split('\n');
    const { report } = JSON.parse(events.at(-1) ?? '{}');
    const { findings } = reportSchema.parse(report);
    const end = finishedSentence(report, attentionOf(findings, null));
    expect(end).toMatch(worse);
    await expect.poll(() => page.evaluate(() => window.told.at(-1))).toBe(end);
    const told = await page.evaluate(() => window.told);
    // Of the same check the first answer, perhaps the first fault, and the end: each once.
    expect(told.filter((line) => line.startsWith('Finished. '))).toHaveLength(1);
    expect(new Set(told).size, told.join(' | ')).toBe(told.length);
    expect(told.length).toBeLessThanOrEqual(3);
    const first = firstAnswers.find((key) => told.includes(announce.first.replace('{text}', slotAnswer[key])));
    // "You can log in" is never followed by an end without it, nor "Your mail server answers" by one that found none.
    expect(first, told.join(' | ')).toBeDefined();
    if (first === 'login') expect(end).toMatch(/^Finished\. You can log in/);
    if (first === 'connection') expect(end).toMatch(/^Finished\. (?:You can log in|Your mail server answers)/);
    expect(await page.evaluate(() => window.takenBack)).toEqual([]);
    expect(await page.evaluate(() => window.nowhere)).toBe(0);
  });
