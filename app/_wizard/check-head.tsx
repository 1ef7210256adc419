// The frame of a check's head: as high while the check runs as when it is over, so that what stands below keeps its place.

interface FrameProps {
  /** The line above the heading. */
  top: React.ReactNode;
  children: React.ReactNode;
}

/** Heights for what both heads hold at most on a phone and on a desk: the longest heading, and two lines under it. */
export function CheckHeadFrame({ top, children }: FrameProps) {
  return (
    <>
      <div className="flex min-h-11.5 items-center">{top}</div>
      <div className="mt-2 flex min-h-58 flex-col md:min-h-42 print:min-h-0">{children}</div>
    </>
  );
}

/** A heading of more characters than this takes the smaller size. */
export const LONG_HEADING = 30;
