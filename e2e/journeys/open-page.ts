// Opens a page and waits until its scripts have taken it over: what is typed before may be lost.
import type { Page, Response } from '@playwright/test';
import { holdAnswers } from './described-answers.ts';

/** Those whose answers are held to the description already. */
const held = new WeakSet<Page>();

/** Until React holds every control (it marks each element it holds), and what its first effects changed is drawn. */
export async function openPage(page: Page, path: string): Promise<Response | null> {
  if (!held.has(page)) holdAnswers(page);
  held.add(page);
  const response = await page.goto(path);
  await page.waitForFunction(() => {
    const held = [...document.querySelectorAll('main, main :is(form, button, input, textarea, select)')];
    const isHeld = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactProps$'));
    return held.length > 0 && held.every(isHeld);
  });
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
  return response;
}
