// A guide's step that a helper sent, in the customer's own page: as the guide has it, with this account's values.
'use client';

import Link from 'next/link';
import { format } from '../../lib/messages/format.ts';
import { help } from '../../lib/messages/help.ts';
import type { Report } from '../../lib/model/report.ts';
import { accountFor, usableValues } from '../_guides/account.ts';
import { GuideStepView } from '../_guides/guide-step.tsx';
import { pageSteps } from '../_guides/page-steps.ts';
import { useGuide } from '../_guides/use-guide.ts';

const words = help.suggests;

export function PushedStep({ guide: id, step: number, report }: { guide: string; step: number; report: Report }) {
  const guide = useGuide(id);
  if (guide === 'looking') return <p className="text-ink2">{words.looking}</p>;
  const values = usableValues(accountFor(report, '', null));
  const step = guide && pageSteps(guide, values)[number - 1];
  return (
    <>
      {step && (
        <>
          <p className="mb-3 text-small text-ink2">{format(words.of, { guide: guide.name, step: number })}</p>
          <ol>
            <GuideStepView step={step} n={number} last values={values} />
          </ol>
        </>
      )}
      <p className="mt-3">
        <Link className="link" href={`/guides/${id}`}>
          {format(words.whole, { guide: guide?.name ?? id })}
        </Link>
      </p>
    </>
  );
}
