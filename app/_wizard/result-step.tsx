// Step four: what works, what does not, worst first, who mends it, and how.
'use client';

import { ArrowRight, AtSign } from 'lucide-react';
import { messages } from '../../lib/messages/index.ts';
import { concernOf } from '../../lib/model/finding-concern.ts';
import { type AccountInput, parseAccountInput } from '../../lib/model/input.ts';
import type { Report } from '../../lib/model/report.ts';
import { Breakable } from '../_components/breakable.tsx';
import { ButtonLink } from '../_components/button.tsx';
import { PageBody, PageHead } from '../_components/page-head.tsx';
import { FromDesk } from '../_help/from-desk.tsx';
import { CheckSummary } from '../_run/check-summary.tsx';
import { FindingCard } from '../_run/finding-card.tsx';
import { headline } from '../_run/headline.ts';
import { questionRows } from '../_run/questions.ts';
import { RestFolds } from '../_run/rest-folds.tsx';
import { viewOfReport } from '../_run/run-view.ts';
import { ServerPlaces } from '../_run/server-places.tsx';
import { orderFindings, symptomOfReport } from '../_run/symptoms.ts';
import { TestMessage } from '../_run/test-message.tsx';
import { isCodeSeen, WhatYouSaw } from '../_run/what-you-saw.tsx';
import type { SiteFacts } from './site-facts.ts';
import { StepHeading } from './step-heading.tsx';

const words = messages.result;

interface ResultProps {
  report: Report;
  site: SiteFacts;
  /** The test account's password on the practice network; null: a real account. */
  practicePassword: string | null;
  /** Begin again with the same address. */
  onAgain: (input: AccountInput) => void;
  /** Remove all that is kept of this check. */
  onForget: () => void;
}

function NextSettings({ report }: { report: Report }) {
  const { recommendation } = report;
  if (!recommendation) {
    return (
      <section className="slip px-5 py-5 md:px-8 md:py-6">
        <h2 className="text-title">{words.noSettings.title}</h2>
        <p className="mt-1 text-small text-ink2">{words.noSettings.text}</p>
      </section>
    );
  }
  if (recommendation.blockedBy) {
    return (
      <section className="slip px-5 py-5 md:px-8 md:py-6">
        <h2 className="text-title">{words.blocked.title}</h2>
        <p className="mt-1 text-small text-ink2">{words.blocked.text}</p>
        <ServerPlaces recommendation={recommendation} />
      </section>
    );
  }
  return (
    <section className="slip no-print flex flex-wrap items-center gap-x-6 gap-y-4 px-5 py-5 md:px-8 md:py-6">
      <div className="min-w-0 flex-1 basis-64">
        <h2 className="text-title">{words.next.title}</h2>
        <p className="mt-1 text-small text-ink2">{words.next[recommendation.incoming.verified]}</p>
      </div>
      <ButtonLink href="/settings" kind="main" className="max-sm:w-full">
        {words.next.go} <ArrowRight className="size-[18px] rtl:-scale-x-100" aria-hidden="true" />
      </ButtonLink>
    </section>
  );
}

export function ResultStep({ report, site, practicePassword, onAgain, onForget }: ResultProps) {
  const symptom = symptomOfReport(report.probes);
  const ordered = orderFindings(report.findings, symptom).filter((finding) => !isCodeSeen(finding));
  // The group with the worst of all comes first, so that the first card is the first of the heading's count.
  const groups = Map.groupBy(
    ordered.filter((finding) => finding.severity !== 'notice'),
    concernOf,
  );
  const attention = [...groups.values()].flat();
  const notices = ordered.filter((finding) => finding.severity === 'notice');
  const rows = questionRows(viewOfReport(report));
  const { works, count, lead } = headline(report, attention, site.helpUrl !== null);
  const subject = report.subject.address ?? report.subject.domain;
  const parsed = parseAccountInput(subject);
  const again = () => {
    if (parsed.ok) onAgain(parsed.input);
  };
  return (
    <>
      <PageHead>
        <div className="flex flex-wrap items-center gap-x-4 text-small text-ink2">
          <p className="flex items-center gap-2">
            <AtSign className="size-[18px]" aria-hidden="true" />
            <span className="anywhere">
              <Breakable text={subject} />
            </span>
          </p>
          <button type="button" className="tap link-quiet no-print" onClick={onForget}>
            {messages.wizard.last.forget}
          </button>
        </div>
        <StepHeading title={count} takesFocus={false} className="mt-3 max-w-3xl">
          {works} <br />
          {count}
        </StepHeading>
        <p className="mt-3 max-w-2xl text-body text-ink2 md:text-lead">{lead}</p>
      </PageHead>
      <PageBody>
        <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_19.5rem] lg:gap-6">
          <div className="grid min-w-0 gap-5 lg:gap-6">
            <FromDesk report={report} practicePassword={practicePassword} />
            <WhatYouSaw report={report} symptom={symptom} helpUrl={site.helpUrl} />
            {[...groups].map(([concern, about]) => (
              <section key={concern} className="grid gap-5 lg:gap-6" aria-labelledby={`about-${concern}`}>
                <h2 id={`about-${concern}`} className="text-title">
                  {words.groups[concern]}
                </h2>
                {about.map((finding) => (
                  <FindingCard
                    key={`${finding.id} ${JSON.stringify(finding.subject)}`}
                    finding={finding}
                    place={{ n: attention.indexOf(finding) + 1, total: attention.length }}
                    report={report}
                    helpUrl={site.helpUrl}
                    onAgain={again}
                  />
                ))}
              </section>
            ))}
            <RestFolds notices={notices} rows={rows} report={report} helpUrl={site.helpUrl} onAgain={again} />
            <NextSettings report={report} />
            <TestMessage report={report} practicePassword={practicePassword} />
          </div>
          <CheckSummary report={report} rows={rows} notices={notices.length} attention={attention} onAgain={again} />
        </div>
      </PageBody>
    </>
  );
}
