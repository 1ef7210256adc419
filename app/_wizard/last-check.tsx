// The last check of this browser, offered at the start: to be shown again, or to be forgotten on a shared computer.
'use client';

import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { inBothForms } from '../../lib/model/internationalized-name.ts';
import type { Report } from '../../lib/model/report.ts';
import { Breakable } from '../_components/breakable.tsx';
import { Button } from '../_components/button.tsx';
import { dayAndTime } from '../_run/time-of-day.ts';

const words = messages.wizard.last;

export interface LastCheckProps {
  last: Report;
  onShow: () => void;
  onForget: () => void;
}

export function LastCheck({ last, onShow, onForget }: LastCheckProps) {
  return (
    <section className="slip p-5 md:px-8" aria-labelledby="last-check">
      <h2 id="last-check" className="text-heading">
        {words.title}
      </h2>
      <p className="anywhere mt-1 text-small text-ink2">
        <Breakable
          text={format(words.text, {
            subject: inBothForms(last.subject.address ?? last.subject.domain),
            time: dayAndTime(new Date(last.startedAt)),
          })}
        />
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button size="small" onClick={onShow}>
          {words.show}
        </Button>
        <Button size="small" kind="bare" onClick={onForget}>
          {words.forget}
        </Button>
      </div>
    </section>
  );
}
