// Times about kept reports, for people: by their own clock once the page is in their browser.
import { format } from '../../../lib/messages/format.ts';
import { formFor, locale } from '../../../lib/messages/intl.ts';
import { kept } from '../../../lib/messages/kept.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const words = kept.card;

const zone = (isLocal: boolean) => (isLocal ? {} : { timeZone: 'UTC' });

/** "21 December 2026". */
export const dayText = (date: Date, isLocal: boolean): string =>
  date.toLocaleDateString(locale(), { day: 'numeric', month: 'long', year: 'numeric', ...zone(isLocal) });

/** "7 December 2026, 10:21", with seconds where two may be close; before the person's zone is known, with the one it is in. */
export function momentText(date: Date, isLocal: boolean, isExact = false): string {
  const seconds = isExact ? ({ second: '2-digit' } as const) : {};
  const time = date.toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit', ...seconds, ...zone(isLocal) });
  return `${dayText(date, isLocal)}, ${time}${isLocal ? '' : ' UTC'}`;
}

const counted = (forms: { one: string; several: string }, n: number): string =>
  format<string>(formFor(forms, n), { n });

/** "13 days and 23 hours". */
export function leftText(ms: number): string {
  const days = Math.floor(ms / DAY_MS);
  const hours = Math.floor((ms % DAY_MS) / HOUR_MS);
  if (days === 0 && hours === 0) return words.soon;
  if (days === 0) return counted(words.hours, hours);
  if (hours === 0) return counted(words.days, days);
  return format(words.both, { days: counted(words.days, days), hours: counted(words.hours, hours) });
}

/** Whole days that are left, and the choices of fewer. */
export const daysIn = (ms: number): number => Math.ceil(ms / DAY_MS);
export const fewerDays = (ms: number): number[] => [1, 3, 7].filter((days) => days * DAY_MS < ms - HOUR_MS);
export const inDays = (days: number): string => counted(words.shortenIn, days);
