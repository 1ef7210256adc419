// Times as people read them: by the browser's own clock and time zone.
import { locale } from '../../lib/messages/intl.ts';

/** "10:02". */
export const timeOfDay = (date: Date): string =>
  date.toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' });

/** "10:02:07", where seconds count. */
export const exactTime = (date: Date): string =>
  date.toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** "23 November 2026, 10:02". */
export const dayAndTime = (date: Date): string =>
  `${date.toLocaleDateString(locale(), { day: 'numeric', month: 'long', year: 'numeric' })}, ${timeOfDay(date)}`;

/** "25 Oct 2026". */
export const shortDay = (date: Date): string =>
  date.toLocaleDateString(locale(), { day: 'numeric', month: 'short', year: 'numeric' });
