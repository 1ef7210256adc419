// Step four below its head: what does not work, worst first, who mends it, and how; then what does.
'use client';

import { messages } from '../../lib/messages/index.ts';
import { type AccountInput, parseAccountInput } from '../../lib/model/input.ts';
import type { Report } from '../../lib/model/report.ts';
import { FromDesk } from '../_help/from-desk.tsx';
import { CheckSummary } from '../_run/check-summary.tsx';
import { FindingCard } from '../_run/finding-card.tsx';
import { questionRows } from '../_run/questions.ts';
import { RestFolds } from '../_run/rest-folds.tsx';
import { viewOfReport } from '../_run/run-view.ts';
import { attentionGroups, firstOfTrust, isCodeSeen, orderFindings, symptomOfReport } from '../_run/symptoms.ts';
import { TestMessage } from '../_run/test-message.tsx';
import { WhatYouSaw } from '../_run/what-you-saw.tsx';
import type { SiteFacts } from './site-facts.ts';

const words = messages.result;

interface ResultProps {
  report: Report;
  site: SiteFacts;
  /** The test account's password on the practice network; null: a real account. */
  practicePassword: string | null;
  /** Begin again with the same address. */
  onAgain: (input: AccountInput) => void;
}

export function ResultStep({ report, site, practicePassword, onAgain }: ResultProps) {
  const symptom = symptomOfReport(report.probes);
  const groups = attentionGroups(report.findings, symptom);
  const attention = [...groups.values()].flat();
  const ofTrust = firstOfTrust(attention);
  const notices = orderFindings(report.findings, symptom).filter(
    (finding) => finding.severity === 'notice' && !isCodeSeen(finding),
  );
  const rows = questionRows(viewOfReport(report));
  const parsed = parseAccountInput(report.subject.address ?? report.subject.domain);
  const again = () => {
    if (parsed.ok) onAgain(parsed.input);
  };
  return (
    <div className="mt-5 grid items-start gap-5 lg:mt-6 lg:grid-cols-[minmax(0,1fr)_19.5rem] lg:gap-6">
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
                warnsOfTrust={finding === ofTrust}
                report={report}
                helpUrl={site.helpUrl}
                onAgain={again}
              />
            ))}
          </section>
        ))}
        <RestFolds notices={notices} rows={rows} report={report} helpUrl={site.helpUrl} onAgain={again} />
        <TestMessage report={report} practicePassword={practicePassword} />
      </div>
      <CheckSummary report={report} rows={rows} notices={notices.length} attention={attention} onAgain={again} />
    </div>
  );
}
