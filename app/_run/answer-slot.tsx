// The slot for the answer that helps: settings that work, as soon as there are some.
'use client';

import { ArrowRight } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { messages } from '../../lib/messages/index.ts';
import type { DiagnosisEvent } from '../../lib/model/event.ts';
import type { Recommendation } from '../../lib/model/settings.ts';
import { Button } from '../_components/button.tsx';
import { Tag } from '../_components/tag.tsx';
import { reportSoFar } from './run-view.ts';
import { saveRun } from './saved-run.ts';
import { securityWord } from './security-word.ts';
import { Slot, SlotValue } from './slot.tsx';

const words = messages.wizard.running;

interface AnswerProps {
  recommendation: Recommendation | null;
  running: boolean;
  events: readonly DiagnosisEvent[];
}

export function AnswerSlot({ recommendation, running, events }: AnswerProps) {
  const router = useRouter();
  const slot = words.slotAnswer;
  if (!recommendation) {
    const [title, text] = running ? [slot.waiting, slot.waitingText] : [slot.none, slot.noneText];
    return <Slot tag={<Tag kind={running ? 'running' : 'blank'} />} title={title} text={text} open />;
  }
  const { incoming, protocol, blockedBy } = recommendation;
  if (blockedBy) return <Slot tag={<Tag kind="mend" />} title={slot.blocked} text={slot.blockedText} open />;
  const seeAll = () => {
    // The run goes on; what is known now is enough for the settings.
    const report = reportSoFar(events);
    if (report) saveRun(report);
    router.push('/settings');
  };
  return (
    <Slot
      tag={<Tag kind={incoming.verified === 'login' ? 'fine' : 'note'}>{words.firstAnswer}</Tag>}
      title={slot[incoming.verified]}
      text={slot[`${incoming.verified}Text`]}
      action={
        <Button kind="main" size="small" onClick={seeAll}>
          {slot.all} <ArrowRight className="size-4 rtl:-scale-x-100" aria-hidden="true" />
        </Button>
      }
    >
      <SlotValue label={slot.protocol} value={protocol === 'imap' ? 'IMAP' : 'POP'} />
      <SlotValue label={slot.server} value={incoming.host} />
      <SlotValue label={slot.port} value={`${incoming.port}, ${securityWord(incoming.security)}`} />
    </Slot>
  );
}
