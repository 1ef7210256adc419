// The last check of this browser, offered at the start: to be shown again, or to be forgotten on a shared computer.
'use client';

import { messages } from '../../lib/messages/index.ts';
import { inBothForms } from '../../lib/model/internationalized-name.ts';
import type { Report } from '../../lib/model/report.ts';
import { Button } from '../_components/button.tsx';
import { dayAndTime } from '../_run/time-of-day.ts';

const words = messages.wizard.last;

export interface LastCheckProps {
  last: Report;
  onShow: () => void;
  onForget: () => void;
}

/**
 * Its place is kept wherever the page is marked to have a last check, before that is read; lines and buttons are as high
 * for every check, so that nothing moves when it comes.
 */
export function LastCheck({ shown }: { shown: LastCheckProps | null }) {
  const last = shown?.last;
  return (
    <section
      className={`slip hidden p-5 in-data-last-check:block md:px-8 ${shown ? '' : 'invisible'}`}
      aria-labelledby="last-check"
    >
      <h2 id="last-check" className="text-heading">
        {words.title}
      </h2>
      <p className="mt-1 min-h-[1lh] truncate text-small font-[600]">
        {last && inBothForms(last.subject.address ?? last.subject.domain)}
      </p>
      <p className="min-h-[1lh] truncate text-small text-ink2">{last && dayAndTime(new Date(last.startedAt))}</p>
      <div className="mt-3 flex flex-wrap gap-x-3">
        <Button size="small" onClick={shown?.onShow}>
          {words.show}
        </Button>
        <Button size="small" kind="bare" onClick={shown?.onForget}>
          {words.forget}
        </Button>
      </div>
    </section>
  );
}
