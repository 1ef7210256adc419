// A number of bytes as people read it, such as "9.8 MB".

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Decimal units (1 MB is a million bytes), at most one digit after the point. `bytes`: zero or more. */
export function sizeForPeople(bytes: number): string {
  const step = Math.floor(Math.log10(Math.max(bytes, 1000)) / 3);
  const unit = units[Math.min(step, units.length) - 1];
  const format = new Intl.NumberFormat('en', { style: 'unit', unit, maximumFractionDigits: 1 });
  return format.format(bytes / 1000 ** Math.min(step, units.length));
}
