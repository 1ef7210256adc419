// Reads the date of a message: RFC 5322 3.3 with the obsolete forms of 4.3, and what servers write in their place.
import { headerTokens } from './header-tokens.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Hours from UTC. All other names, military letters included, count as unknown, "-0000" (RFC 5322 4.3). */
const zones: Record<string, number> = { est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 };

const weekday = `(?:[a-z]{3,9} ?,? ?)?`;
const monthName = `(?<month>[a-z]{3})[a-z]{0,6}`;
const clock = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?(?: ?(?<half>[ap])\.?m\b\.?)?`;
const zone = String.raw`(?: ?(?:(?:gmt|utc?)?(?<sign>[+-])(?<zoneHours>\d{1,2}):?(?<zoneMinutes>\d{2})?|(?<zone>[a-z]{1,5})))?`;
const forms = [
  // RFC 5322: "Mon, 30 Nov 2026 10:00:00 +0000".
  `${weekday}(?<day>\\d{1,2})[ -]${monthName}[ -](?<year>\\d{2,4}),? ${clock}${zone}`,
  // As people write it in America: "Monday, November 30, 2026 10:00 AM".
  `${weekday}${monthName} (?<day>\\d{1,2}) ?,? (?<year>\\d{4}),? (?:at )?${clock}${zone}`,
  // asctime(): "Mon Nov 30 10:00:00 2026", with a zone before or behind the year.
  `${weekday}${monthName} (?<day>\\d{1,2}) ${clock}(?: [a-z]{1,5})? (?<year>\\d{4})${zone}`,
  // "11/30/2026 10:00 AM".
  `${weekday}(?<first>\\d{1,2})/(?<other>\\d{1,2})/(?<year>\\d{4}|\\d{2}),? ${clock}${zone}`,
  // "30.11.2026 10:00:00": nobody writes the month first with dots.
  `${weekday}(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>\\d{4}),? ${clock}${zone}`,
].map((form) => new RegExp(`^${form}(?: |$)`, 'i'));

type Parts = Record<string, string | undefined>;

/**
 * Milliseconds since 1970; null when it is no date, such as the 31st of February, or one that could be two: 03/04/2026
 * is read as in America when something American stands with it (AM or PM, an American zone). Linear.
 */
export function parseMailDate(text: string): number | null {
  const words = headerTokens(text.slice(0, 400), '').filter(({ kind }) => kind === 'word');
  const line = words.map((word) => word.text).join(' ');
  for (const form of forms) {
    const found = form.exec(line)?.groups;
    const read = found ? timeOf(found) : null;
    if (read !== null) return read;
  }
  return null;
}

function timeOf(parts: Parts): number | null {
  const hour = hourOf(parts);
  const day = dayOf(parts);
  const [minute, second] = [Number(parts.minute), Number(parts.second ?? '0')];
  if (hour === null || day === null || minute > 59 || second > 60) return null;
  const year = fullYear(parts.year ?? '');
  if (new Date(Date.UTC(year, day.month, day.of)).getUTCDate() !== day.of) return null;
  return Date.UTC(year, day.month, day.of, hour, minute, second) - eastOf(parts) * 60_000;
}

function hourOf({ hour, half }: Parts): number | null {
  const read = Number(hour);
  if (half === undefined) return read > 23 ? null : read;
  // Twelve comes first on such a clock: 12 AM is midnight.
  return read < 1 || read > 12 ? null : (read % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** `month`: from 0. */
function dayOf(parts: Parts): { month: number; of: number } | null {
  const { day, month, number, first, other } = parts;
  if (first !== undefined) {
    const [one, two] = [Number(first), Number(other)];
    const monthFirst = two > 12 || (one <= 12 && (one === two || isAmerican(parts)));
    const dayFirst = one > 12;
    if (monthFirst === dayFirst) return null;
    return monthFirst ? asDay(one - 1, two) : asDay(two - 1, one);
  }
  return asDay(number === undefined ? months.indexOf((month ?? '').toLowerCase()) : Number(number) - 1, Number(day));
}

const asDay = (month: number, of: number) => (month < 0 || month > 11 ? null : { month, of });

function isAmerican(parts: Parts): boolean {
  const hours = eastOf(parts) / 60;
  return parts.half !== undefined || (hours >= -10 && hours <= -4);
}

/** Minutes east of UTC. */
function eastOf({ sign, zoneHours, zoneMinutes, zone }: Parts): number {
  if (sign) return (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes ?? '0'));
  return (zones[zone?.toLowerCase() ?? ''] ?? 0) * 60;
}

/** RFC 5322 4.3: 00 to 49 is this century, other years of two or three digits add 1900. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 2 && year < 50) return 2000 + year;
  return text.length < 4 ? 1900 + year : year;
}
