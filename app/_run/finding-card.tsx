// One finding: the band with its state and who mends it, what it means, what to do or do meanwhile, the proof folded below.
'use client';

import { AppWindow, Building2, Globe, ShieldCheck, Smartphone } from 'lucide-react';
import { useId } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Report } from '../../lib/model/report.ts';
import { Mark } from '../_components/mark.tsx';
import { Prose } from '../_components/typed.tsx';
import { CheckAgain } from './check-again.tsx';
import { markOf } from './fault-slot.tsx';
import { FindingMend } from './finding-mend.tsx';
import { FindingProof } from './finding-proof.tsx';
import { menderKey } from './headline.ts';
import { isTold } from './symptoms.ts';
import { TryLocalPart } from './try-local-part.tsx';

const words = messages.result;
const menderIcons = { customer: Smartphone, host: Building2, ours: Building2, web: AppWindow, dns: Globe };
const bands = {
  error: 'bg-mend-soft border-mend-line',
  warning: 'bg-risk-soft border-risk-line',
  notice: 'bg-note-soft border-note-line',
};
const inks = { error: 'text-mend', warning: 'text-risk', notice: 'text-note' };

interface CardProps {
  finding: Finding;
  place: { n: number; total: number };
  /** Of several that certificates bring about, one alone warns of trusting them. */
  warnsOfTrust: boolean;
  report: Report;
  helpUrl: string | null;
  onAgain: () => void;
}

function Band({ finding, place, helped }: { finding: Finding; place: CardProps['place']; helped: boolean }) {
  const key = menderKey(finding, helped);
  const Icon = menderIcons[key];
  const mark = markOf[finding.severity];
  return (
    <div
      className={`flex flex-wrap items-center gap-x-3 gap-y-0.5 border-b-2 border-dashed px-5 py-3 md:px-8 ${bands[finding.severity]}`}
    >
      <Mark kind={mark} className="size-6" />
      <span className={`text-heading ${inks[finding.severity]}`}>{messages.shared.status[mark]}</span>
      {place.total > 1 && <span className="typed text-small text-ink2">{format(words.of, place)}</span>}
      <span className="ms-auto inline-flex items-center gap-1.5 text-small text-ink2 max-sm:ms-0 max-sm:w-full max-sm:ps-9">
        <Icon className="size-[18px]" aria-hidden="true" />
        {words.mender[key]}
      </span>
    </div>
  );
}

export function FindingCard({ finding, place, warnsOfTrust, report, helpUrl, onAgain }: CardProps) {
  const id = useId();
  return (
    <article className="slip overflow-hidden" aria-labelledby={id}>
      <Band finding={finding} place={place} helped={helpUrl !== null} />
      <div className="p-5 md:px-8 md:py-7">
        <h2 id={id} className="anywhere text-title">
          {finding.title}
        </h2>
        <p className="mt-2 text-ink2">
          <Prose text={finding.customer} />
        </p>
        {(finding.mender === 'customer' || finding.meanwhile !== null) && (
          <h3 className="mt-6 text-heading">{finding.mender === 'customer' ? words.what : words.meanwhile}</h3>
        )}
        <FindingMend finding={finding} report={report} helpUrl={helpUrl} />
        {warnsOfTrust && (
          <p className="mt-5 flex gap-2.5 rounded-control bg-well px-4 py-3 text-small text-ink2">
            <ShieldCheck className="mt-px size-5 text-brand-text" aria-hidden="true" />
            <span>{words.neverTrust}</span>
          </p>
        )}
        {finding.id === 'credentials-rejected' && finding.subject.host && (
          <TryLocalPart report={report} host={finding.subject.host} />
        )}
        {!isTold(finding) && <CheckAgain finding={finding} report={report} onWithPassword={onAgain} />}
      </div>
      <FindingProof finding={finding} report={report} />
    </article>
  );
}
