// A number of bytes as people read it, such as "9.8 MB".

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Steps of 1024, as mail servers and their panels count a quota; at most one digit after the point. `bytes`: zero or more. */
export function sizeForPeople(bytes: number): string {
  const step = Math.floor(Math.log2(Math.max(bytes, 1024)) / 10);
  const unit = units[Math.min(step, units.length) - 1];
  const format = new Intl.NumberFormat('en', { style: 'unit', unit, maximumFractionDigits: 1 });
  return format.format(bytes / 1024 ** Math.min(step, units.length));
}
