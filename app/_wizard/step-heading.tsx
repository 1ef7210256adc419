// A step's heading: it takes the focus when the step appears, so that screen readers begin there; and it names the tab.
'use client';

import { useEffect, useRef } from 'react';

/**
 * `title` is the tab's. `takesFocus` false on the very first page, where nothing has moved. `smaller`: a sentence that
 * would take too many lines at full size.
 */
export function StepHeading({
  title,
  takesFocus = true,
  smaller = false,
  className = '',
  ref,
  children,
}: {
  title: string;
  takesFocus?: boolean;
  smaller?: boolean;
  className?: string;
  ref?: React.RefObject<HTMLHeadingElement | null>;
  children: React.ReactNode;
}) {
  const own = useRef<HTMLHeadingElement>(null);
  const heading = ref ?? own;
  useEffect(() => {
    if (!takesFocus) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [takesFocus, heading]);
  useEffect(() => {
    const site = document.title.split(' – ').at(-1);
    document.title = `${title} – ${site}`;
  }, [title]);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      className={`${smaller ? 'text-display-small md:text-display' : 'text-display md:text-display-lg'} ${className}`}
    >
      {children}
    </h1>
  );
}
