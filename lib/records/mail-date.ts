// Reads the date of a message (RFC 5322 3.3, with the obsolete forms of 4.3).
import { headerTokens } from './header-tokens.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Hours from UTC. All other names, military letters included, count as unknown, "-0000" (RFC 5322 4.3). */
const zones: Record<string, number> = { est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 };

const form =
  /^(?:[a-z]{3,9} ?,? ?)?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{2,4}) (\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: (?:([+-])(\d{2})(\d{2})|([a-z]{1,5})))?(?: |$)/i;

/** Milliseconds since 1970; null when it is no date, such as the 31st of February. */
export function parseMailDate(text: string): number | null {
  const words = headerTokens(text.slice(0, 400), '').filter(({ kind }) => kind === 'word');
  const found = form.exec(words.map((word) => word.text).join(' '));
  if (!found) return null;
  const [, day, monthName = '', yearText = '', hour, minute, second = '0', sign, zoneHours, zoneMinutes, zone] = found;
  const month = months.indexOf(monthName.toLowerCase());
  const year = fullYear(yearText);
  const clock = [hour, minute, second].map(Number);
  if (month < 0 || Number(clock[0]) > 23 || Number(clock[1]) > 59 || Number(clock[2]) > 60) return null;
  const local = Date.UTC(year, month, Number(day), clock[0], clock[1], clock[2]);
  if (new Date(Date.UTC(year, month, Number(day))).getUTCDate() !== Number(day)) return null;
  const east = sign
    ? (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes))
    : (zones[zone?.toLowerCase() ?? ''] ?? 0) * 60;
  return local - east * 60_000;
}

/** RFC 5322 4.3: 00 to 49 is this century, other years of two or three digits add 1900. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 2 && year < 50) return 2000 + year;
  return text.length < 4 ? 1900 + year : year;
}
