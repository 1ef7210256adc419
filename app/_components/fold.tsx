// A fold: a real <details>, so that it works without scripts and opens for find-in-page.
'use client';

import { ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';

interface FoldProps {
  summary: React.ReactNode;
  children: React.ReactNode;
  open?: boolean;
  /** On a phone it starts closed even when `open`. */
  closedOnPhone?: boolean;
  className?: string;
  summaryClassName?: string;
  /** Told when it opens or closes. */
  onOpen?: (open: boolean) => void;
}

export function Fold({
  summary,
  children,
  open = false,
  closedOnPhone = false,
  className = '',
  summaryClassName = '',
  onOpen,
}: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (closedOnPhone && details.current && matchMedia('(width < 37.5rem)').matches) details.current.open = false;
  }, [closedOnPhone]);
  return (
    <details
      ref={details}
      className={`fold ${className}`}
      open={open}
      onToggle={onOpen && (({ currentTarget }) => onOpen(currentTarget.open))}
    >
      <summary className={`rounded-control ${summaryClassName}`}>
        <ChevronRight className="chev size-[18px] text-ink3 rtl:-scale-x-100" aria-hidden="true" />
        {summary}
      </summary>
      {children}
    </details>
  );
}
