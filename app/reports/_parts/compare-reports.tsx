// Two kept reports of one domain side by side: what is new, mended or the same, and which records changed.
'use client';

import { ArrowLeft, ArrowLeftRight, ClipboardCopy, Share } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { kept } from '../../../lib/messages/kept.ts';
import { ticketText } from '../../../lib/messages/ticket/ticket-text.ts';
import { compareReports, type Explainers } from '../../../lib/model/compare-reports.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { Report } from '../../../lib/model/report.ts';
import { Breakable } from '../../_components/breakable.tsx';
import { useCopy } from '../../_components/use-copy.ts';
import { useInBrowser } from '../../_components/use-in-browser.ts';
import { viewOfReport } from '../../_run/run-view.ts';
import { changedRecords } from '../../desk/_case/changed-records.ts';
import { changeText } from '../../desk/_parts/change-text.ts';
import { FindingTable, useChips } from '../../desk/_parts/compare-findings.tsx';
import { ChangedRecords } from '../../desk/_parts/compare-records.tsx';
import { useKeptHere } from './kept-here.ts';
import { momentText } from './kept-times.ts';

const words = kept.compare;

/** A report, its id, and the version of the rules that judged it. */
export interface Side {
  id: string;
  report: Report;
  rules: string;
}

const hrefOf = (before: string, after: string) => `/reports/${before}/compare/${after}`;

/** One of the two; others of the same domain can be chosen where this browser has kept some. */
function Choice({ label, side, onChoose }: { label: string; side: Side; onChoose: (id: string) => void }) {
  const isHere = useInBrowser();
  const { subject, startedAt } = side.report;
  const others = useKeptHere().filter(({ domain, id }) => domain === subject.domain && id !== side.id);
  const text = (at: string) =>
    format(words.run, { time: momentText(new Date(at), isHere, true), subject: subject.address ?? subject.domain });
  const facts = viewOfReport(side.report).withPassword ? words.withPassword : words.withoutPassword;
  return (
    <label className="min-w-0 flex-1 basis-64">
      <span className="block text-densest font-[600] text-ink2">{label}</span>
      <select className="field-desk mt-1" value={side.id} onChange={({ target }) => onChoose(target.value)}>
        <option value={side.id}>{text(startedAt)}</option>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {momentText(new Date(other.startedAt), true, true)}
          </option>
        ))}
      </select>
      <span className="mt-1 block text-tiny text-ink2">{format(facts, { rules: side.rules })}</span>
    </label>
  );
}

function nameOf({ title, id }: Finding) {
  return (
    <>
      <span className="anywhere font-[600]">{title}</span>
      <span className="typed-s anywhere block text-ink2">{id}</span>
    </>
  );
}

function Head({ before, after }: { before: Side; after: Side }) {
  const link = useCopy();
  const ticket = useCopy();
  const { domain } = after.report.subject;
  return (
    <div className="border-b border-line bg-shelf">
      <div className="wrap flex w-full flex-wrap items-end gap-x-6 gap-y-3 pt-4 pb-5">
        <div className="min-w-0">
          <Link
            href={`/reports/${after.id}`}
            prefetch={false}
            className="link-quiet no-print mb-1 inline-flex items-center gap-1.5 text-tiny pointer-coarse:min-h-11"
          >
            <ArrowLeft className="size-3.5 rtl:-scale-x-100" aria-hidden="true" />
            {words.back}
          </Link>
          <h1 className="text-title">{desk.compare.title}</h1>
          <p className="typed-s anywhere mt-0.5 text-ink2">
            <Breakable text={domain} />
          </p>
        </div>
        <div className="no-print ms-auto flex flex-wrap gap-2">
          <button
            type="button"
            className="btn btn-desk btn-side"
            onClick={() => void link.copy(location.origin + hrefOf(before.id, after.id))}
          >
            <Share className="size-4" aria-hidden="true" />
            <span role="status">{link.state === 'copied' ? words.linked : words.link}</span>
          </button>
          <button
            type="button"
            className="btn btn-desk btn-side"
            onClick={() => void ticket.copy(ticketText(after.report, { markdown: true }))}
          >
            <ClipboardCopy className="size-4" aria-hidden="true" />
            <span role="status">{ticket.state === 'copied' ? words.ticketCopied : words.ticket}</span>
          </button>
        </div>
      </div>
    </div>
  );
}

export function CompareReports({ before, after, explainers }: { before: Side; after: Side; explainers: Explainers }) {
  const router = useRouter();
  const compared = useMemo(
    () => compareReports(before.report, after.report, explainers),
    [before.report, after.report, explainers],
  );
  const records = useMemo(() => changedRecords(before.report, after.report), [before.report, after.report]);
  const { shown, chips } = useChips(compared);
  const go = (one: string, other: string) => router.push(hrefOf(one, other));
  return (
    <div className="desk">
      <Head before={before} after={after} />
      <div className="wrap grid w-full gap-5 py-5">
        <section className="pane p-4" aria-labelledby="sum">
          <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
            <Choice label={desk.compare.before} side={before} onChoose={(id) => go(id, after.id)} />
            <button
              type="button"
              className="btn btn-desk btn-side no-print mt-5"
              aria-label={desk.compare.swap}
              onClick={() => go(after.id, before.id)}
            >
              <ArrowLeftRight className="size-4" aria-hidden="true" />
            </button>
            <Choice label={desk.compare.after} side={after} onChoose={(id) => go(before.id, id)} />
            <div className="basis-full border-t-2 border-dashed border-line" />
            <h2 id="sum" className="text-heading">
              {changeText({ compared })}
            </h2>
            {chips}
          </div>
        </section>
        {shown.length > 0 && (
          <section className="pane overflow-hidden" aria-labelledby="what">
            <div className="pane-head">
              <h2 id="what">{desk.compare.found}</h2>
              <p className="text-ink2">{desk.compare.order}</p>
            </div>
            <FindingTable rows={shown} before={before.report} after={after.report} name={nameOf} />
          </section>
        )}
        <ChangedRecords records={records} />
      </div>
    </div>
  );
}
