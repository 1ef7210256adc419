// A step's heading: it takes the focus when the step appears, so that screen readers begin there; and it names the tab.
'use client';

import { useEffect, useRef } from 'react';

/** `title` is the tab's. `takesFocus` false on the very first page, where nothing has moved. */
export function StepHeading({
  title,
  takesFocus = true,
  className = '',
  children,
}: {
  title: string;
  takesFocus?: boolean;
  className?: string;
  children: React.ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  useEffect(() => {
    const site = document.title.split(' – ').at(-1);
    document.title = `${title} – ${site}`;
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1} className={`text-display md:text-display-lg ${className}`}>
      {children}
    </h1>
  );
}
