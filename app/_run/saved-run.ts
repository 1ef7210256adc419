// The finished report, kept in this tab, so that a reload, the settings and the guides have its values; and for an hour in
// this browser, so that a closed tab loses nothing. It holds no password: a report never does (lib/model/report.ts).
// Reading it back takes the report's schema (load-run.ts), which pages fetch only where something is kept.
import type { Report } from '../../lib/model/report.ts';

const inTab = 'mailmend.run';
const inBrowser = 'mailmend.last';
/** Milliseconds a browser keeps the last check. Longer would tell the next person at a shared computer too much. */
export const KEPT_MS = 60 * 60 * 1000;

/** On the page's root where a last check is kept: its place is then there before it is read. */
const mark = 'data-last-check';
/** The time stands first, so that it is known without reading a whole report. */
const time = /^\{"at":(\d{13}),/;

/**
 * For the page itself, run before it is drawn. What is kept no longer, or is of an older form, gets no place: then nothing
 * comes.
 */
export const markLastCheckScript = `try{let t=Date.now()-${time}.exec(localStorage['${inBrowser}'])[1];document.documentElement.toggleAttribute('${mark}',t>=0&&t<${KEPT_MS})}catch{}`;

/** The same from the page's scripts. */
export function markLastCheck(kept: boolean): void {
  document.documentElement.toggleAttribute(mark, kept);
}

/** Whether a last check is kept and not too old, as far as that is known without reading it. */
export function lastCheckIsKept(): boolean {
  const age = Date.now() - Number(time.exec(textInBrowser() ?? '')?.[1]);
  return age >= 0 && age < KEPT_MS;
}

/** Keeps the report. A full or forbidden storage is no reason to fail: then it lasts until a reload. */
export function saveRun(report: Report): void {
  try {
    sessionStorage.setItem(inTab, JSON.stringify(report));
    localStorage.setItem(inBrowser, JSON.stringify({ at: Date.now(), report }));
  } catch {
    // Private windows and full storages refuse; the pages then say that there is no saved check.
  }
}

/** What was kept in this tab; null: nothing. */
export const textInTab = (): string | null => attempt(() => sessionStorage.getItem(inTab));
/** What was kept in this browser, of any tab; null: nothing. */
export const textInBrowser = (): string | null => attempt(() => localStorage.getItem(inBrowser));

/** Removes it from this tab and from this browser. */
export function forgetRun(): void {
  attempt(() => sessionStorage.removeItem(inTab));
  forgetLastRun();
}

/** Removes it from this browser; this tab keeps its own. */
export function forgetLastRun(): void {
  attempt(() => localStorage.removeItem(inBrowser));
}

/** A storage that is forbidden has kept nothing. */
function attempt<Value>(use: () => Value): Value | null {
  try {
    return use();
  } catch {
    return null;
  }
}
