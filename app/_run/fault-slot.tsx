// The slot for the worst finding so far.
'use client';

import { messages } from '../../lib/messages/index.ts';
import type { Finding, Severity } from '../../lib/model/finding.ts';
import type { MarkKind } from '../_components/mark.tsx';
import { Tag } from '../_components/tag.tsx';
import { Prose } from '../_components/typed.tsx';
import { Slot, SlotValue } from './slot.tsx';

export const markOf: Record<Severity, MarkKind> = { error: 'mend', warning: 'risk', notice: 'note' };

export function FaultSlot({ finding, running }: { finding: Finding | null; running: boolean }) {
  const words = messages.wizard.running.slotFault;
  if (!finding) {
    return (
      <Slot tag={<Tag kind={running ? 'running' : 'blank'} />} title={words.waiting} text={words.waitingText} open />
    );
  }
  const { host, record } = finding.subject;
  return (
    <Slot
      key={finding.id}
      tag={<Tag kind={markOf[finding.severity]} />}
      title={finding.title}
      text={<Prose text={finding.customer} />}
    >
      {host && <SlotValue label={words.server} value={host} />}
      {!host && record && <SlotValue label={words.record} value={record} />}
    </Slot>
  );
}
