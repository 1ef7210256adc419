// Spans and points of time as people read them.
import { format } from '../../../lib/messages/format.ts';
import { messageCheck } from '../../../lib/messages/message-check.ts';

const { units } = messageCheck;

/** Milliseconds, zero or more, as "4 s", "2 min", "3 h" or "5 days"; halves and more round up. */
export function durationText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 1) return messageCheck.path.instantly;
  if (seconds < 120) return format(units.seconds, { n: seconds });
  if (seconds < 7200) return format(units.minutes, { n: Math.round(seconds / 60) });
  if (seconds < 172_800) return format(units.hours, { n: Math.round(seconds / 3600) });
  return format(units.days, { n: Math.round(seconds / 86_400) });
}

/** An ISO time in UTC, as the clocks of servers stand in many zones: "2026-11-23 10:02:30 UTC". */
export function utcText(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
}
