// The thread beside a list of rows: sewn where the row is done, stitches where it is still open.

/** One row's piece. `first` and `last` let it begin and end at the row's mark. The row must be `relative`. */
export function Thread({ sewn, first, last }: { sewn: boolean; first: boolean; last: boolean }) {
  if (first && last) return null;
  const reach = first ? 'max-md:top-7 md:top-1/2 bottom-0' : last ? 'top-0 max-md:h-7 md:bottom-1/2' : 'top-0 bottom-0';
  return (
    <span
      className={`absolute start-[11px] w-[2px] ${reach} ${sewn ? 'bg-brand' : 'seam-y text-edge'}`}
      aria-hidden="true"
    />
  );
}
