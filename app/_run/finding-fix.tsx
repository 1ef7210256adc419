// How a fault is mended: the steps in order, and the exact records to publish.
'use client';

import { messages } from '../../lib/messages/index.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Report } from '../../lib/model/report.ts';
import { Fold } from '../_components/fold.tsx';
import { RecordChanges } from '../_components/record-changes.tsx';
import { Prose } from '../_components/typed.tsx';
import { evidenceOf } from './evidence.ts';

const words = messages.result;

/** `fix`: one step a line. */
export function FixSteps({ fix }: { fix: string }) {
  const steps = fix.split('\n').filter((line) => line.trim() !== '');
  if (steps.length === 0) return null;
  return (
    <ol className="mt-3 grid gap-4">
      {steps.map((step, index) => (
        <li key={step} className="flex gap-3.5">
          <span
            className="typed mt-px grid size-7 shrink-0 place-items-center rounded-full border-[1.5px] border-edge text-small font-[600]"
            aria-hidden="true"
          >
            {index + 1}
          </span>
          <div className="min-w-0 flex-1 pt-0.5">
            <Prose text={step} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** In the shape that the domain's DNS panel wants, where its nameservers tell which one that is. */
export function FixRecords({ finding, report }: { finding: Finding; report: Report }) {
  const { records } = finding;
  if (records.length === 0) return null;
  const look = (id: string) => report.probes.find((probe) => probe.id === id);
  const operator = evidenceOf(look('nameservers'), 'nameservers')?.operator ?? null;
  const zone = evidenceOf(look('delegation'), 'delegation')?.zone ?? report.subject.domain;
  return (
    <Fold
      open
      className="mt-3"
      summaryClassName="text-small"
      summary={records.length === 1 ? words.exactRecord : words.exactRecords}
    >
      <RecordChanges changes={records} operator={operator} zone={zone} />
    </Fold>
  );
}
