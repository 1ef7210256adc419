// Before and after: two checks of one domain side by side, what is new, mended or the same, and which records changed.
'use client';

import { ArrowLeft, ArrowLeftRight, Zap } from 'lucide-react';
import { useMemo, useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { compareReports } from '../../../lib/model/compare-reports.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { parseAccountInput } from '../../../lib/model/input.ts';
import { exactTime, shortDay } from '../../_run/time-of-day.ts';
import { useComparable, useKeptReport } from '../_case/case-data.ts';
import { changedRecords } from '../_case/changed-records.ts';
import { beginCase, type DeskCase } from '../_case/desk-store.ts';
import { changeText } from './change-text.ts';
import { FindingTable, useChips } from './compare-findings.tsx';
import { ChangedRecords } from './compare-records.tsx';
import { useSetting } from './desk-context.tsx';
import { DeskPage } from './desk-page.tsx';
import { PageTitle } from './page-title.tsx';
import { goTo, linkTo, type Place } from './place.ts';
import { TicketDialog } from './ticket-dialog.tsx';

const words = desk.compare;
const runText = ({ at, subject }: DeskCase): string => {
  const began = new Date(at);
  return format(words.run, { day: shortDay(began), time: exactTime(began), subject });
};

function Choice({
  label,
  checks,
  value,
  onChange,
}: {
  label: string;
  checks: DeskCase[];
  value: string;
  onChange: (id: string) => void;
}) {
  return (
    <label className="min-w-0 flex-1 basis-64">
      <span className="block text-densest font-[600] text-ink2">{label}</span>
      <select className="field-desk mt-1" value={value} onChange={({ target }) => onChange(target.value)}>
        {checks.map((one) => (
          <option key={one.id} value={one.id}>
            {runText(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Nothing({ domain }: { domain: string }) {
  const parsed = parseAccountInput(domain);
  const check = () => {
    if (!parsed.ok) return;
    beginCase(parsed.input);
    goTo({ view: 'case', subject: parsed.input.domain });
  };
  return (
    <div className="grid min-h-48 content-center justify-items-center gap-2 rounded-slip border-2 border-dashed border-line p-6 text-center">
      <h2 className="font-[640]">{words.nothing}</h2>
      <p className="text-ink2">{format(words.nothingText, { domain })}</p>
      {parsed.ok && (
        <button type="button" className="btn btn-desk btn-side" onClick={check}>
          <Zap className="size-4" aria-hidden="true" />
          {words.check}
        </button>
      )}
    </div>
  );
}

interface CompareProps {
  domain: string;
  /** The two that a link names; null: the newest two. */
  given: { before: string; after: string } | null;
}

export function CompareView({ domain, given }: CompareProps) {
  const { explainers } = useSetting();
  const checks = useComparable(domain);
  const [pair, setPair] = useState(given);
  const [ticket, setTicket] = useState(false);
  const [latest, previous] = checks;
  const chosen = pair ?? (latest && previous ? { before: previous.id, after: latest.id } : null);
  const [one, other] = [chosen?.before, chosen?.after].map((id) => checks.find((check) => check.id === id));
  const before = useKeptReport(one);
  const after = useKeptReport(other);
  const compared = useMemo(
    () => (before && after ? compareReports(before, after, explainers) : null),
    [before, after, explainers],
  );
  const records = useMemo(() => (before && after ? changedRecords(before, after) : null), [before, after]);

  const swap = () => chosen && setPair({ before: chosen.after, after: chosen.before });
  /** To the pair before or after: neighbours stay neighbours. */
  const walk = (by: 1 | -1) => {
    const at = checks.findIndex(({ id }) => id === chosen?.after);
    const [next, earlier] = [checks[at + by], checks[at + by + 1]];
    if (next && earlier) setPair({ before: earlier.id, after: next.id });
    return next !== undefined && earlier !== undefined;
  };
  const { shown, chips } = useChips(compared);
  const { labels } = desk.keys;
  const subject = other?.subject ?? domain;
  const toCase: Place = other?.remote ? { view: 'past-check', id: other.remote } : { view: 'case', subject };
  const nameOf = ({ id }: Finding) => (
    <a {...linkTo(toCase)} data-row="" className="row-link typed-s anywhere">
      {id}
    </a>
  );
  return (
    <DeskPage
      search
      bindings={[
        { keys: ['arrowleft'], caps: ['←'], label: labels.earlier, run: () => walk(1), told: 'both' },
        { keys: ['arrowright'], caps: ['→'], label: labels.later, run: () => walk(-1), told: 'both' },
        { keys: ['x'], caps: ['X'], label: labels.swap, run: swap, told: 'both' },
        { keys: ['y'], caps: ['Y'], label: labels.ticket, run: () => setTicket(after !== null), told: 'both' },
        { keys: ['escape'], caps: ['Esc'], label: labels.back, run: () => goTo(toCase), told: 'both' },
      ]}
    >
      <div className="border-b border-line bg-shelf">
        <div className="desk-wrap flex w-full flex-wrap items-end gap-x-6 gap-y-3 pt-4 pb-5">
          <div className="min-w-0">
            <a
              {...linkTo(toCase)}
              className="link-quiet mb-1 inline-flex items-center gap-1.5 text-tiny pointer-coarse:min-h-11"
            >
              <ArrowLeft className="size-3.5 rtl:-scale-x-100" aria-hidden="true" />
              {subject}
            </a>
            <PageTitle className="text-title">{words.title}</PageTitle>
            <p className="typed-s anywhere mt-0.5 text-ink2">{domain}</p>
          </div>
          {after && (
            <button type="button" className="btn btn-desk btn-side ms-auto" onClick={() => setTicket(true)}>
              {desk.bar.ticket} <kbd className="key">Y</kbd>
            </button>
          )}
        </div>
      </div>
      <div className="desk-wrap grid w-full gap-5 py-5">
        {chosen === null && <Nothing domain={domain} />}
        {chosen && (
          <section className="pane p-4" aria-labelledby="sum">
            <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
              <Choice
                label={words.before}
                checks={checks}
                value={chosen.before}
                onChange={(before) => setPair({ ...chosen, before })}
              />
              <button type="button" className="btn btn-desk btn-side mt-5" aria-label={words.swap} onClick={swap}>
                <ArrowLeftRight className="size-4" aria-hidden="true" />
              </button>
              <Choice
                label={words.after}
                checks={checks}
                value={chosen.after}
                onChange={(after) => setPair({ ...chosen, after })}
              />
              <div className="basis-full border-t-2 border-dashed border-line" />
              <h2 id="sum" className="text-heading">
                <span role="status">{compared ? changeText({ compared }) : words.loading}</span>
              </h2>
              {chips}
            </div>
          </section>
        )}
        {before && after && shown.length > 0 && (
          <section className="pane overflow-hidden" aria-labelledby="what">
            <div className="pane-head">
              <h2 id="what">{words.found}</h2>
              <p className="text-ink2">{words.order}</p>
            </div>
            <FindingTable rows={shown} before={before} after={after} name={nameOf} />
          </section>
        )}
        {records && <ChangedRecords records={records} />}
      </div>
      {ticket && after && other && <TicketDialog one={other} report={after} onClose={() => setTicket(false)} />}
    </DeskPage>
  );
}
