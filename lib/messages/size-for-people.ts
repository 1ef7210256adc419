// A number of bytes as people read it, such as "9.8 MB".

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
/** Made once: a new formatter costs as much as a thousand uses of one. */
const formats = units.map((unit) => new Intl.NumberFormat('en', { style: 'unit', unit, maximumFractionDigits: 1 }));

/** Steps of 1024, as mail servers and their panels count a quota; at most one digit after the point. `bytes`: zero or more. */
export function sizeForPeople(bytes: number): string {
  const step = Math.min(Math.floor(Math.log2(Math.max(bytes, 1024)) / 10), units.length);
  return formats[step - 1]!.format(bytes / 1024 ** step);
}
