// Times of what is kept, as short as they say it: of today the hour, else the day as well.
import { locale } from '../../../lib/messages/intl.ts';
import { timeOfDay } from '../../_run/time-of-day.ts';

/** "30 Nov". */
export const dayAlone = (at: string): string =>
  new Date(at).toLocaleDateString(locale(), { day: 'numeric', month: 'short' });

/** "30 Nov, 10:02". */
export const dayAndHour = (at: string): string => `${dayAlone(at)}, ${timeOfDay(new Date(at))}`;

export const isToday = (at: string): boolean => new Date(at).toDateString() === new Date().toDateString();

/** "10:02" of today, "30 Nov" of another day. */
export const hourOrDay = (at: string): string => (isToday(at) ? timeOfDay(new Date(at)) : dayAlone(at));
/** "10:02" of today, "30 Nov, 10:02" of another day. */
export const hourOrMore = (at: string): string => (isToday(at) ? timeOfDay(new Date(at)) : dayAndHour(at));
