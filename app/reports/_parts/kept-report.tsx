// A kept report as its link shows it: the result as it was seen, for how long it is kept, and in which forms it can be had.
'use client';

import { ArrowRight, FileLock } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { format } from '../../../lib/messages/format.ts';
import { kept } from '../../../lib/messages/kept.ts';
import type { Report } from '../../../lib/model/report.ts';
import { Breakable } from '../../_components/breakable.tsx';
import { ButtonLink } from '../../_components/button.tsx';
import { PageBody, PageHead } from '../../_components/page-head.tsx';
import { useInBrowser } from '../../_components/use-in-browser.ts';
import { FindingCard } from '../../_run/finding-card.tsx';
import { headline } from '../../_run/headline.ts';
import { questionRows } from '../../_run/questions.ts';
import { ReadOnly } from '../../_run/read-only.tsx';
import { RestFolds } from '../../_run/rest-folds.tsx';
import { viewOfReport } from '../../_run/run-view.ts';
import { firstOfTrust, orderFindings, symptomOfReport } from '../../_run/symptoms.ts';
import { type ByTodaysRules, TodaysRules } from './by-todays-rules.tsx';
import { ComparedWith } from './compared-with.tsx';
import { GoneCard } from './gone-card.tsx';
import { KeptCard } from './kept-card.tsx';
import { momentText } from './kept-times.ts';
import { type Sizes, TakeWithYou } from './take-with-you.tsx';

interface ReportProps {
  id: string;
  report: Report;
  /** ISO 8601. */
  keptAt: string;
  expiresAt: string;
  sizes: Sizes;
  helpUrl: string | null;
  /** Null: nobody has asked for it. */
  today: ByTodaysRules | null;
}

/** Nothing here begins a check: the report stays as it is. */
const nothing = () => undefined;

function CheckNow({ subject }: { subject: string }) {
  return (
    <section className="slip no-print flex flex-wrap items-center gap-4 px-5 py-5 md:px-8">
      <div className="flex-1 basis-64">
        <h2 className="text-title">{kept.now.title}</h2>
        <p className="mt-1 text-small text-ink2">{kept.now.text}</p>
      </div>
      <ButtonLink href={`/#${encodeURIComponent(subject)}`} kind="main" className="max-sm:w-full">
        {kept.now.action}
        <ArrowRight className="size-5 rtl:-scale-x-100" aria-hidden="true" />
      </ButtonLink>
    </section>
  );
}

function Findings({ report, helpUrl }: Pick<ReportProps, 'report' | 'helpUrl'>) {
  const ordered = orderFindings(report.findings, symptomOfReport(report.probes));
  const attention = ordered.filter(({ severity }) => severity !== 'notice');
  const ofTrust = firstOfTrust(attention);
  const notices = ordered.filter(({ severity }) => severity === 'notice');
  return (
    <ReadOnly>
      {attention.map((finding, at) => (
        <FindingCard
          key={`${finding.id} ${JSON.stringify(finding.subject)}`}
          finding={finding}
          place={{ n: at + 1, total: attention.length }}
          warnsOfTrust={finding === ofTrust}
          report={report}
          helpUrl={helpUrl}
          onAgain={nothing}
        />
      ))}
      <RestFolds
        notices={notices}
        rows={questionRows(viewOfReport(report))}
        report={report}
        helpUrl={helpUrl}
        onAgain={nothing}
      />
    </ReadOnly>
  );
}

export function KeptReport({ id, report, keptAt, expiresAt, sizes, helpUrl, today }: ReportProps) {
  const isHere = useInBrowser();
  const [isGone, setIsGone] = useState(false);
  const attention = report.findings.filter(({ severity }) => severity !== 'notice');
  const { works, count } = headline(report, attention, helpUrl !== null);
  const { domain, address } = report.subject;
  return (
    <>
      <PageHead>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-small text-ink2">
          <span className="tag tag-plain">
            <FileLock className="size-4" aria-hidden="true" />
            {kept.readOnly}
          </span>
          <span className="anywhere">
            <Breakable text={address ?? domain} />
          </span>
        </p>
        <h1 className="mt-3 max-w-3xl text-display md:text-display-lg">
          {works} <br />
          {count}
        </h1>
        <p className="mt-3 max-w-2xl text-body text-ink2 md:text-lead">
          {format(kept.seen, { time: momentText(new Date(report.startedAt), isHere) })}
        </p>
      </PageHead>
      <PageBody>
        {isGone ? (
          <GoneCard />
        ) : (
          <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_19.5rem] lg:gap-6">
            <div className="grid min-w-0 gap-5 lg:gap-6">
              <ComparedWith id={id} domain={domain} startedAt={report.startedAt} />
              <Findings report={report} helpUrl={helpUrl} />
              {today && <TodaysRules today={today} />}
              <CheckNow subject={address ?? domain} />
            </div>
            <div className="grid min-w-0 gap-5 lg:gap-6">
              <KeptCard id={id} keptAt={keptAt} expiresAt={expiresAt} onGone={() => setIsGone(true)} />
              <TakeWithYou id={id} sizes={sizes} />
              {!today && (
                <Link href={`/reports/${id}?judge=today`} prefetch={false} className="tap link no-print text-small">
                  {kept.today.ask}
                </Link>
              )}
            </div>
          </div>
        )}
      </PageBody>
    </>
  );
}
