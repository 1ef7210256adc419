// Opens a page and waits until its scripts have taken it over: what is typed before may be lost.
import type { Page, Response } from '@playwright/test';

/** Until React holds every control (it marks each element it holds), and what its first effects changed is drawn. */
export async function openPage(page: Page, path: string): Promise<Response | null> {
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
