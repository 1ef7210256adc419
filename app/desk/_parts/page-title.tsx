// The title of a page of the desk; it takes the focus when its page comes, since what had it is gone.
'use client';

import { useEffect, useRef } from 'react';

export function PageTitle({ className, children }: { className: string; children: React.ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={title} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
