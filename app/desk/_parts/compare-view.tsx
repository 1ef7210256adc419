// Before and after: two checks of one domain side by side, what is new, mended or the same, and which records changed.
'use client';

import { ArrowLeft, ArrowLeftRight, Check, Zap } from 'lucide-react';
import { useMemo, useState } from 'react';
import { desk } from '../../../lib/messages/en/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { compareReports, placeOfFinding } from '../../../lib/model/compare-reports.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { parseAccountInput } from '../../../lib/model/input.ts';
import type { Report } from '../../../lib/model/report.ts';
import { Breakable } from '../../_components/breakable.tsx';
import { Mark } from '../../_components/mark.tsx';
import { RecordWords } from '../../_components/record-change.tsx';
import { diffWords } from '../../_components/record-diff.ts';
import { markOf } from '../../_run/fault-slot.tsx';
import { exactTime, shortDay } from '../../_run/time-of-day.ts';
import { useChecksOf, useKeptReport } from '../_case/case-data.ts';
import { type ChangedText, changedRecords } from '../_case/changed-records.ts';
import { beginCase, type DeskCase } from '../_case/desk-store.ts';
import { changeText } from './case-bar.tsx';
import { useSetting } from './desk-context.tsx';
import { DeskPage } from './desk-page.tsx';
import { type ChangeKind, ChangeTag } from './finding-item.tsx';
import { PageTitle } from './page-title.tsx';
import { fragmentOf, goTo } from './place.ts';
import { TicketDialog } from './ticket-dialog.tsx';

const words = desk.compare;
const kindsOfChip: Record<'changed' | 'cannotCompare' | 'unchanged', readonly ChangeKind[]> = {
  changed: ['new', 'mended'],
  cannotCompare: ['cannotCompare'],
  unchanged: ['unchanged'],
};

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

/** What one of the two checks says of a finding. */
function Cell({ finding, absent }: { finding: Finding | undefined; absent: 'fine' | 'blank' }) {
  return (
    <span className="flex min-w-0 gap-2">
      <Mark kind={finding ? markOf[finding.severity] : absent} className="mt-0.5 size-4" />
      <span className="anywhere min-w-0">
        {finding ? (
          <>
            <span className="sr-only">{desk.severities[finding.severity]}: </span>
            {finding.title}
          </>
        ) : absent === 'fine' ? (
          words.seenFine
        ) : (
          words.notSeen
        )}
      </span>
    </span>
  );
}

interface Changed {
  kind: ChangeKind;
  finding: Finding;
}

function FindingTable({ rows, before, after }: { rows: Changed[]; before: Report; after: Report }) {
  const { columns } = words;
  const told = (report: Report, finding: Finding) =>
    report.findings.find((other) => placeOfFinding(other) === placeOfFinding(finding));
  return (
    <div className="ledger-box">
      <table className="ledger">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            {(['change', 'question', 'before', 'after'] as const).map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, finding }) => {
            const absent = kind === 'cannotCompare' ? 'blank' : 'fine';
            const place = { view: 'case', subject: after.subject.address ?? after.subject.domain } as const;
            return (
              <tr key={placeOfFinding(finding)}>
                <td data-l={columns.change}>
                  <span className="min-w-0">
                    <ChangeTag kind={kind} />
                  </span>
                </td>
                <th scope="row">
                  <a
                    href={fragmentOf(place)}
                    data-row=""
                    className="row-link typed-s anywhere"
                    onClick={(event) => {
                      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                      event.preventDefault();
                      goTo(place);
                    }}
                  >
                    {finding.id}
                  </a>
                </th>
                <td data-l={columns.before}>
                  <Cell finding={told(before, finding)} absent={absent} />
                </td>
                <td data-l={columns.after}>
                  <Cell finding={told(after, finding)} absent={absent} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** One text in two columns, what went struck on the left, what came underlined on the right. */
function RecordPair({ changed }: { changed: ChangedText }) {
  const diff = diffWords(changed.before, changed.after);
  const columns = [
    { title: words.before, shown: diff.filter(({ change }) => change !== 'added') },
    { title: words.after, shown: diff.filter(({ change }) => change !== 'removed') },
  ];
  return (
    <article className="pane overflow-hidden">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-well px-4 py-2">
        <h3 className="typed-s anywhere font-[600]">
          <Breakable text={changed.name} />
        </h3>
        <span className="typed-s">{changed.kind}</span>
        {changed.ttl !== null && <span className="typed-s text-ink2">TTL {changed.ttl}</span>}
      </div>
      <div className="grid md:grid-cols-2">
        {columns.map(({ title, shown }) => (
          <div key={title} className="border-line px-4 py-3 first:max-md:border-b first:md:border-e">
            <p className="text-densest font-[600] text-ink2">{title}</p>
            <p className="words mt-1">
              <RecordWords diff={shown} />
            </p>
          </div>
        ))}
      </div>
    </article>
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

export function CompareView({ domain }: { domain: string }) {
  const { explainers } = useSetting();
  const checks = useChecksOf(domain);
  const [pair, setPair] = useState<{ before: string; after: string } | null>(null);
  const [turned, setTurned] = useState<ReadonlySet<string> | null>(null);
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
  const rows = (['new', 'mended', 'cannotCompare', 'unchanged'] as const).flatMap((kind) =>
    (compared?.[kind] ?? []).map((finding): Changed => ({ kind, finding })),
  );
  const inChip = (chip: keyof typeof kindsOfChip) => rows.filter(({ kind }) => kindsOfChip[chip].includes(kind));
  // What changed is wanted first; where nothing did, what stayed.
  const usual = ['changed', 'cannotCompare', ...(rows.every(({ kind }) => kind === 'unchanged') ? ['unchanged'] : [])];
  const chips: ReadonlySet<string> = turned ?? new Set(usual);
  const chipNames = Object.keys(kindsOfChip) as Array<keyof typeof kindsOfChip>;
  const shown = chipNames.filter((chip) => chips.has(chip)).flatMap(inChip);
  const chipWords = {
    changed: words.changed,
    cannotCompare: desk.versus.tags.cannotCompare,
    unchanged: desk.versus.tags.unchanged,
  };
  const { labels } = desk.keys;
  const toCase = { view: 'case', subject: other?.subject ?? domain } as const;
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
              href={fragmentOf(toCase)}
              className="link-quiet mb-1 inline-flex items-center gap-1.5 text-tiny pointer-coarse:min-h-11"
              onClick={(event) => {
                event.preventDefault();
                goTo(toCase);
              }}
            >
              <ArrowLeft className="size-3.5 rtl:-scale-x-100" aria-hidden="true" />
              {toCase.subject}
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
              <fieldset className="ms-auto flex flex-wrap gap-1.5">
                <legend className="sr-only">{words.show}</legend>
                {chipNames.map((chip) => (
                  <button
                    key={chip}
                    type="button"
                    className="chip"
                    aria-pressed={chips.has(chip)}
                    onClick={() => {
                      const next = new Set(chips);
                      if (!next.delete(chip)) next.add(chip);
                      setTurned(next);
                    }}
                  >
                    {chips.has(chip) && <Check className="size-3.5" aria-hidden="true" />}
                    {chipWords[chip]} <span className="tnum">{inChip(chip).length}</span>
                  </button>
                ))}
              </fieldset>
            </div>
          </section>
        )}
        {before && after && shown.length > 0 && (
          <section className="pane overflow-hidden" aria-labelledby="what">
            <div className="pane-head">
              <h2 id="what">{words.found}</h2>
              <p className="text-ink2">{words.order}</p>
            </div>
            <FindingTable rows={shown} before={before} after={after} />
          </section>
        )}
        {records && (
          <section aria-labelledby="records">
            <div className="mb-3 flex flex-wrap items-baseline gap-x-4">
              <h2 id="records" className="text-heading">
                {words.records}
              </h2>
              <p className="text-ink2">
                {records.changed.length === 0 ? (
                  words.noRecords
                ) : (
                  <>
                    <del className="minus">{words.legend.gone}</del> {words.legend.goneMeans}{' '}
                    <ins className="plus">{words.legend.came}</ins> {words.legend.cameMeans}{' '}
                    {format(words.others, { n: records.same })}
                  </>
                )}
              </p>
            </div>
            <div className="grid gap-3">
              {records.changed.map((changed) => (
                <RecordPair key={changed.key} changed={changed} />
              ))}
            </div>
          </section>
        )}
      </div>
      {ticket && after && other && <TicketDialog one={other} report={after} onClose={() => setTicket(false)} />}
    </DeskPage>
  );
}
