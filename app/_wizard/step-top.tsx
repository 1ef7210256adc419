// The line above the heading of a step: the way back, and how far it is.
'use client';

import { ArrowLeft } from 'lucide-react';
import { messages } from '../../lib/messages/index.ts';
import { Seam } from '../_components/seam.tsx';

interface TopProps {
  /** The step, from 1. */
  n: number;
  /** The step's name, for screen readers. */
  name: string;
  onBack: () => void;
}

export function StepTop({ n, name, onBack }: TopProps) {
  return (
    <div className="flex min-h-11.5 items-center gap-x-6">
      <button type="button" className="tap link-quiet -ms-1 shrink-0 gap-1.5 px-1 text-small" onClick={onBack}>
        <ArrowLeft className="size-4 rtl:-scale-x-100" aria-hidden="true" />
        {messages.shared.back}
      </button>
      <div className="min-w-0 flex-1">
        <Seam n={n} total={4} name={name} />
      </div>
    </div>
  );
}
