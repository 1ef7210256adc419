// Percentiles of a handful of measurements.

/** The nearest-rank percentile: the smallest value that at least `percent` of all do not exceed. NaN without values. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((x, y) => x - y);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** "p50 / p95 ms". */
export const pair = (values: readonly number[]): string =>
  `${Math.round(percentile(values, 50))} / ${Math.round(percentile(values, 95))} ms`;
