// Days and times as people read them, in UTC, where servers and zones keep their clocks.
import { keptForLanguage } from './intl.ts';

const day = keptForLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const time = keptForLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }),
);

/** "23 November 2026", for an ISO time. */
export const dayForPeople = (iso: string): string => day().format(new Date(iso));
/** "10:05", for an ISO time. */
export const timeForPeople = (iso: string): string => time().format(new Date(iso));
