// Who does what about a finding: the customer's own steps, or what to do until somebody else has mended it.
'use client';

import Link from 'next/link';
import { messages } from '../../lib/messages/index.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Report } from '../../lib/model/report.ts';
import { Fold } from '../_components/fold.tsx';
import { Prose } from '../_components/typed.tsx';
import { FixRecords, FixSteps } from './finding-fix.tsx';
import { FindingHelp } from './finding-help.tsx';
import { WebmailLink } from './webmail-link.tsx';

const words = messages.result;

/** What only somebody else can do: folded, for a customer cannot do it; handed on as it stands. */
function ForMender({ finding, report }: { finding: Finding; report: Report }) {
  if (finding.fix === '' && finding.records.length === 0) return null;
  return (
    <Fold className="mt-3" summaryClassName="text-small" summary={words.forMender}>
      <div className="pb-2">
        <FixSteps fix={finding.fix} />
        <FixRecords finding={finding} report={report} />
      </div>
    </Fold>
  );
}

/** Steps for the customer, or a sentence for them, then the button that hands it on, and the steps of whoever mends it. */
export function FindingMend({
  finding,
  report,
  helpUrl,
}: {
  finding: Finding;
  report: Report;
  helpUrl: string | null;
}) {
  if (finding.mender !== 'customer')
    return (
      <>
        {finding.meanwhile !== null && (
          <p className="mt-2">
            <Prose text={finding.meanwhile} />
          </p>
        )}
        <WebmailLink said={finding.meanwhile ?? ''} />
        <FindingHelp finding={finding} report={report} helpUrl={helpUrl} />
        <ForMender finding={finding} report={report} />
      </>
    );
  return (
    <>
      <FixSteps fix={finding.fix} />
      <WebmailLink said={finding.fix} />
      {report.recommendation && !report.recommendation.blockedBy && (
        <p className="mt-3 ps-10.5">
          <Link href="/guides" className="tap link">
            {words.whereInApp}
          </Link>
        </p>
      )}
      <FixRecords finding={finding} report={report} />
    </>
  );
}
