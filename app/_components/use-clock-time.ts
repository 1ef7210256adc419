// A time of day inside a sentence: by the browser's clock, and in UTC where there is no browser yet.
'use client';

import { useSyncExternalStore } from 'react';
import { locale } from '../../lib/messages/intl.ts';
import { timeForPeople } from '../../lib/messages/time-for-people.ts';

const never = () => () => {};
const local = (iso: string) => new Date(iso).toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' });

/** "10:02", or "10:02 UTC" before the browser has it. */
export function useClockTime(iso: string): string {
  return useSyncExternalStore(
    never,
    () => local(iso),
    () => `${timeForPeople(iso)} UTC`,
  );
}
