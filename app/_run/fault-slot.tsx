// The slot for the worst finding so far. It has its height from the start: longer words are cut, and stand whole in the result.
'use client';

import { messages } from '../../lib/messages/index.ts';
import type { Finding, Severity } from '../../lib/model/finding.ts';
import type { MarkKind } from '../_components/mark.tsx';
import { Tag } from '../_components/tag.tsx';
import { Prose } from '../_components/typed.tsx';

export const markOf: Record<Severity, MarkKind> = { error: 'mend', warning: 'risk', notice: 'note' };

export function FaultSlot({ finding, running }: { finding: Finding | null; running: boolean }) {
  const words = messages.wizard.running.slotFault;
  return (
    <section
      key={finding?.id ?? 'none'}
      className={`slip mt-5 min-h-54 p-5 md:mt-6 md:min-h-48 md:px-8 md:py-6 ${finding ? 'settle' : ''}`}
    >
      <p>
        <Tag kind={finding ? markOf[finding.severity] : running ? 'running' : 'blank'} />
      </p>
      <h2 className="anywhere mt-3 line-clamp-2 text-title">{finding?.title ?? words.waiting}</h2>
      <p className="mt-1.5 line-clamp-3 text-small text-ink2 md:line-clamp-2">
        <Prose text={finding?.customer ?? words.waitingText} />
      </p>
    </section>
  );
}
