// Steps three and four: the check as it runs, and its result in the same place. The head, the strip with the settings and
// the voice for screen readers stay what they are while one becomes the other.
'use client';

import { useRef } from 'react';
import type { AccountInput } from '../../lib/model/input.ts';
import type { Report } from '../../lib/model/report.ts';
import type { Symptom } from '../../lib/model/symptoms.ts';
import { PageBody, PageHead } from '../_components/page-head.tsx';
import { RunAnnouncer } from '../_run/run-announcer.tsx';
import type { RunState } from '../_run/run-store.ts';
import { reportSoFar, viewOfEvents } from '../_run/run-view.ts';
import { SettingsStrip } from '../_run/settings-strip.tsx';
import { attentionOf, orderFindings, symptomOfReport } from '../_run/symptoms.ts';
import { ResultHead } from './result-head.tsx';
import { ResultStep } from './result-step.tsx';
import { RunningHead } from './running-head.tsx';
import { RunningStep } from './running-step.tsx';
import type { SiteFacts } from './site-facts.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useKeptPlace } from './use-kept-place.ts';

interface CheckProps {
  run: RunState;
  /** The report of a finished check; null: the run has not come to its end. */
  report: Report | null;
  /** What the person sees, until the report tells it. */
  symptom: Symptom | null;
  site: SiteFacts;
  /** The test account's password on the practice network; null: a real account. */
  practicePassword: string | null;
  /** Begin again from the start, after an early end. */
  onRestart: () => void;
  /** Begin again with the same address. */
  onAgain: (input: AccountInput) => void;
  /** Remove all that is kept of this check. */
  onForget: () => void;
}

export function CheckStep({
  run,
  report,
  symptom: told,
  site,
  practicePassword,
  onRestart,
  onAgain,
  onForget,
}: CheckProps) {
  const symptom = report ? symptomOfReport(report.probes) : told;
  const heading = useRef<HTMLHeadingElement>(null);
  const strip = useRef<HTMLElement>(null);
  const running = report === null && run.status === 'running';
  const phase = report === null ? run.status : 'finished';
  useKeptFocus(heading, phase);
  useKeptPlace(strip, phase);
  const view = viewOfEvents(run.events, !running);
  const findings = report?.findings ?? view.findings;
  const recommendation = report ? report.recommendation : view.recommendation;
  return (
    <>
      <PageHead>
        {report ? (
          <ResultHead heading={heading} report={report} symptom={symptom} site={site} onForget={onForget} />
        ) : (
          <RunningHead heading={heading} run={run} onRestart={onRestart} />
        )}
      </PageHead>
      <PageBody>
        <div className="min-h-svh print:min-h-0">
          <RunAnnouncer
            recommendation={recommendation}
            worst={orderFindings(findings, symptom)[0] ?? null}
            report={report}
            attention={attentionOf(findings, symptom)}
          />
          <SettingsStrip
            place={strip}
            recommendation={recommendation}
            report={report ?? reportSoFar(run.events)}
            state={running ? 'running' : report ? 'finished' : 'ended'}
          />
          {report ? (
            <ResultStep
              key={report.startedAt}
              report={report}
              site={site}
              practicePassword={practicePassword}
              onAgain={onAgain}
            />
          ) : (
            <RunningStep run={run} view={view} symptom={symptom} />
          )}
        </div>
      </PageBody>
    </>
  );
}
