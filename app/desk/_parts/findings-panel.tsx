// The findings on the right: worst first, notices and open rules folded, and the case's own actions below.
'use client';

import { Check, ClipboardCopy, RotateCw } from 'lucide-react';
import { useId } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import { type ComparedReports, placeOfFinding } from '../../../lib/model/compare-reports.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { Report } from '../../../lib/model/report.ts';
import { Fold } from '../../_components/fold.tsx';
import { Mark } from '../../_components/mark.tsx';
import { type DeskCase, setMended, setNote } from '../_case/desk-store.ts';
import { Counts } from './counts.tsx';
import { type ChangeKind, ChangeTag, FindingItem } from './finding-item.tsx';

const words = desk.findings;

/** Which of the four lists holds each finding of the newer check. */
function changeOf(compared: ComparedReports | null, finding: Finding): ChangeKind | null {
  if (compared === null) return null;
  const place = placeOfFinding(finding);
  const kinds = ['new', 'unchanged', 'cannotCompare'] as const;
  return kinds.find((kind) => compared[kind].some((other) => placeOfFinding(other) === place)) ?? null;
}

/** Rules that could not be judged, by reason; where there was nothing to look at, nothing is open. */
function Untested({ report }: { report: Report }) {
  const open = report.untested.filter(({ why }) => why !== messages.unknownReasons['not-applicable']);
  if (open.length === 0) return null;
  return (
    <Fold
      className="border-b border-line px-4"
      summary={
        <>
          <Mark kind="blank" className="size-[19px]" />
          {format(words.untested, { n: open.length })}
        </>
      }
    >
      <dl className="grid gap-2 pb-3 text-tiny">
        {[...Map.groupBy(open, ({ why }) => why)].map(([why, rules]) => (
          <div key={why}>
            <dt>{why}</dt>
            <dd className="typed-xs anywhere text-ink2">{rules.map(({ id }) => id).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}

interface PanelProps {
  one: DeskCase;
  /** What is known so far, as a report. */
  report: Report;
  ended: boolean;
  compared: ComparedReports | null;
  onAgain: () => void;
  onTicket: () => void;
}

export function FindingsPanel({ one, report, ended, compared, onAgain, onTicket }: PanelProps) {
  const id = useId();
  const attention = report.findings.filter(({ severity }) => severity !== 'notice');
  const notices = report.findings.filter(({ severity }) => severity === 'notice');
  const item = (finding: Finding) => (
    <FindingItem
      key={placeOfFinding(finding)}
      one={one}
      finding={finding}
      report={report}
      change={changeOf(compared, finding)}
    />
  );
  return (
    <aside
      id="findings"
      aria-labelledby={`${id}-title`}
      className="flex min-w-0 flex-col border-line bg-slip max-[68rem]:border-b-2 min-[68rem]:sticky min-[68rem]:col-start-2 min-[68rem]:row-start-1 min-[68rem]:top-0 min-[68rem]:max-h-dvh min-[68rem]:self-start min-[68rem]:border-s"
    >
      <div className="pane-head">
        <h2 id={`${id}-title`}>{words.title}</h2>
        <span className="ms-auto">
          <Counts findings={report.findings} />
        </span>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {report.findings.length === 0 && (
          <p className="flex items-center gap-2.5 border-b border-line px-4 py-3.5">
            <Mark
              kind={ended ? (report.verdict === 'unknown' ? 'blank' : 'fine') : 'running'}
              className="size-[19px]"
            />
            {ended ? (report.verdict === 'unknown' ? desk.list.unknown : words.none) : words.noneYet}
          </p>
        )}
        {attention.map(item)}
        {compared && compared.mended.length > 0 && (
          <section className="border-b border-line px-4 py-3" aria-label={words.mendedBefore}>
            <p className="font-[620]">{words.mendedBefore}</p>
            <ul className="mt-1.5 grid gap-1.5">
              {compared.mended.map((finding) => (
                <li key={placeOfFinding(finding)} className="flex flex-wrap items-center gap-x-2 gap-y-1">
                  <ChangeTag kind="mended" />
                  <span className="typed-xs anywhere">{finding.id}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {notices.length > 0 && (
          <Fold
            className="border-b border-line"
            summaryClassName="px-4"
            summary={
              <>
                <Mark kind="note" className="size-[19px]" />
                {format(words.notices, { n: notices.length })}
              </>
            }
          >
            {notices.map(item)}
          </Fold>
        )}
        {ended && <Untested report={report} />}
      </div>
      <div className="grid gap-2.5 border-t border-line bg-counter p-4">
        {one.remote === undefined && (
          <label className="text-tiny text-ink2">
            <span className="flex items-center gap-2">
              {desk.bar.note} <kbd className="key">N</kbd>
            </span>
            <textarea
              rows={2}
              data-note=""
              className="field-desk mt-1 text-ink"
              value={one.note}
              onChange={({ target }) => setNote(one.id, target.value)}
            />
          </label>
        )}
        <div className="flex flex-wrap gap-2">
          <button type="button" className="btn btn-desk btn-main" onClick={onTicket}>
            <ClipboardCopy className="size-4" aria-hidden="true" />
            {desk.bar.ticket} <kbd className="key text-ink2">Y</kbd>
          </button>
          <button type="button" className="btn btn-desk btn-side" onClick={onAgain}>
            <RotateCw className="size-4" aria-hidden="true" />
            {desk.bar.again} <kbd className="key">A</kbd>
          </button>
          {one.remote === undefined && (
            <button
              type="button"
              className={`btn btn-desk ${one.mended ? 'btn-side bg-ink text-slip hover:bg-ink' : 'btn-side'}`}
              aria-pressed={one.mended}
              onClick={() => setMended(one.id, !one.mended)}
            >
              <Check className="size-4" aria-hidden="true" />
              {desk.bar.mended} <kbd className="key">M</kbd>
            </button>
          )}
        </div>
      </div>
    </aside>
  );
}
