// A number of bytes as people read it, such as "9.8 MB".
import { keptForLanguage } from './intl.ts';

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const formats = keptForLanguage((locale) =>
  units.map((unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 })),
);

/** Steps of 1024, as mail servers and their panels count a quota; at most one digit after the point. `bytes`: zero or more. */
export function sizeForPeople(bytes: number): string {
  const step = Math.min(Math.floor(Math.log2(Math.max(bytes, 1024)) / 10), units.length);
  return formats()[step - 1]!.format(bytes / 1024 ** step);
}
