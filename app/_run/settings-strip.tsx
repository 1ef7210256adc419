// The strip under the head of a check: the settings as soon as there are some, and the way to them. It stands in the same
// place, with the same height, from the first moment of the run to its result.
'use client';

import { ArrowRight } from 'lucide-react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Report } from '../../lib/model/report.ts';
import type { Recommendation, Verification } from '../../lib/model/settings.ts';
import { ButtonLink } from '../_components/button.tsx';
import { Mark, type MarkKind } from '../_components/mark.tsx';
import { Typed } from '../_components/typed.tsx';
import { saveRun } from './saved-run.ts';
import { momentOf, sendingDoubt } from './sending-doubt.ts';
import { placeText, ServerPlaces } from './server-places.tsx';
import { timeOfDay } from './time-of-day.ts';

const { slotAnswer } = messages.wizard.running;
const words = messages.result;

export type StripState = 'running' | 'ended' | 'finished';

interface StripProps {
  place: React.RefObject<HTMLElement | null>;
  recommendation: Recommendation | null;
  /** What is known so far; the settings page shows its values. */
  report: Report | null;
  state: StripState;
}

/** With a login, what a refused login or test message says of sending goes before “Tested”. */
function saidAtEnd(verified: Verification, report: Report | null): string {
  const doubt = verified === 'login' && report ? sendingDoubt(report.probes) : null;
  if (!doubt || !report) return words.next[verified];
  return format(words.works.doubt[doubt.kind], { time: timeOfDay(momentOf(doubt, report)) });
}

/** Mark, heading and sentence. Nothing said while the check runs is taken back at its end. */
function said({ recommendation, state, report }: Omit<StripProps, 'place'>): [MarkKind, string, string] {
  if (recommendation?.blockedBy) return ['mend', words.blocked.title, words.blocked.text];
  if (recommendation) {
    const { verified } = recommendation.incoming;
    const text = state === 'finished' ? saidAtEnd(verified, report) : slotAnswer[`${verified}Text`];
    return [verified === 'login' ? 'fine' : 'note', slotAnswer[verified], text];
  }
  if (state === 'running') return ['running', slotAnswer.waiting, slotAnswer.waitingText];
  if (state === 'ended') return ['blank', slotAnswer.none, slotAnswer.noneText];
  return ['blank', words.noSettings.title, words.noSettings.text];
}

export function SettingsStrip({ place, recommendation, report, state }: StripProps) {
  const [mark, title, text] = said({ recommendation, state, report });
  const usable = recommendation !== null && !recommendation.blockedBy;
  return (
    <section
      ref={place}
      className="slip no-print flex min-h-67 flex-col justify-between gap-x-8 gap-y-3 p-5 md:min-h-37 md:flex-row md:items-center md:px-8 md:py-6"
      aria-labelledby="settings-strip"
    >
      <div className="min-w-0 md:flex-1">
        <h2 id="settings-strip" className="flex gap-2.5 text-heading">
          <Mark kind={mark} className="mt-0.5 size-[22px]" />
          <span>{title}</span>
        </h2>
        <p className="mt-1 text-small text-ink2">{text}</p>
        {usable && (
          <p className="mt-2 text-small font-[600]">
            <Typed text={placeText(recommendation.incoming)} />
          </p>
        )}
      </div>
      {usable && (
        <ButtonLink
          href="/settings"
          kind="main"
          className="no-print max-md:w-full"
          onClick={() => {
            // The run goes on; what is known now is enough for the settings.
            if (report) saveRun(report);
          }}
        >
          {words.next.go} <ArrowRight className="size-[18px] rtl:-scale-x-100" aria-hidden="true" />
        </ButtonLink>
      )}
      {recommendation?.blockedBy && <ServerPlaces recommendation={recommendation} />}
    </section>
  );
}
