// The head of a result: whose it is, what works, how many things do not, and who mends the first.
'use client';

import { AtSign } from 'lucide-react';
import { messages } from '../../lib/messages/index.ts';
import type { Report } from '../../lib/model/report.ts';
import type { Symptom } from '../../lib/model/symptoms.ts';
import { Breakable } from '../_components/breakable.tsx';
import { headline } from '../_run/headline.ts';
import { attentionOf } from '../_run/symptoms.ts';
import { CheckHeadFrame, LONG_HEADING } from './check-head.tsx';
import type { SiteFacts } from './site-facts.ts';
import { StepHeading } from './step-heading.tsx';

interface HeadProps {
  heading: React.RefObject<HTMLHeadingElement | null>;
  report: Report;
  symptom: Symptom | null;
  site: SiteFacts;
  onForget: () => void;
}

export function ResultHead({ heading, report, symptom, site, onForget }: HeadProps) {
  const { works, count, lead } = headline(report, attentionOf(report.findings, symptom), site.helpUrl !== null);
  return (
    <CheckHeadFrame
      top={
        <div className="flex min-w-0 items-center gap-x-4 text-small text-ink2 max-sm:w-full max-sm:justify-between">
          <p className="flex min-w-0 items-center gap-2">
            <AtSign className="size-[18px] shrink-0" aria-hidden="true" />
            <span className="anywhere line-clamp-2">
              <Breakable text={report.subject.address ?? report.subject.domain} />
            </span>
          </p>
          <button type="button" className="tap link-quiet no-print shrink-0" onClick={onForget}>
            {messages.wizard.last.forget}
          </button>
        </div>
      }
    >
      <StepHeading
        ref={heading}
        title={count}
        takesFocus={false}
        smaller={works.length > LONG_HEADING}
        className="max-w-4xl"
      >
        {works} <br />
        {count}
      </StepHeading>
      <p className="mt-3 max-w-2xl text-body text-ink2 md:text-lead">{lead}</p>
    </CheckHeadFrame>
  );
}
