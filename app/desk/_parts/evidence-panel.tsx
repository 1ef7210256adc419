// The evidence of a case: a filter on top, then the looks row by row, the DNS, the certificates, the settings.
'use client';

import { Check, ListFilter } from 'lucide-react';
import { useMemo, useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import { Mark } from '../../_components/mark.tsx';
import { barFills } from '../../_components/time-bar.tsx';
import { evidenceOf } from '../../_run/evidence.ts';
import type { RunView } from '../../_run/run-view.ts';
import { dnsRows } from '../_case/dns-rows.ts';
import { lookRows, type RowState, rowHas } from '../_case/look-rows.ts';
import { CertificateSection } from './certificate-section.tsx';
import { Dictation } from './dictation.tsx';
import { DnsSection } from './dns-section.tsx';
import { LookList } from './look-list.tsx';

const words = desk.evidence;
const chips = ['mend', 'risk', 'blank'] as const;

interface PanelProps {
  view: RunView;
  at: string;
  openRows: ReadonlySet<string>;
  chosen: string | null;
  onToggle: (key: string) => void;
  onChoose: (key: string) => void;
}

export function EvidencePanel({ view, at, openRows, chosen, onToggle, onChoose }: PanelProps) {
  const [search, setSearch] = useState('');
  const [states, setStates] = useState<ReadonlySet<RowState>>(new Set());
  const rows = useMemo(() => lookRows(view, new Date(at)), [view, at]);
  const dns = useMemo(() => dnsRows(view), [view]);
  const certificates = useMemo(
    () => view.probes.flatMap((probe) => (probe.id === 'certificate' ? (evidenceOf(probe, 'certificate') ?? []) : [])),
    [view],
  );
  const shown = rows.filter((row) => (states.size === 0 || states.has(row.state)) && rowHas(row, search));
  const needle = search.trim().toLowerCase();
  const shownDns =
    needle === ''
      ? dns
      : dns.filter(({ name, type, answer, code }) =>
          [name, type, answer, code].join(' ').toLowerCase().includes(needle),
        );
  const turn = (state: RowState) => {
    const next = new Set(states);
    if (!next.delete(state)) next.add(state);
    setStates(next);
  };
  const takeOff = () => {
    setSearch('');
    setStates(new Set());
  };
  const jumps = [
    ['looks', '#looks', rows.length],
    ['dns', '#dns', dns.length],
    ['certificates', '#certificates', certificates.length],
    ['settings', '#settings', 0],
  ] as const;
  return (
    <section className="min-w-0 bg-slip min-[68rem]:col-start-1 min-[68rem]:row-start-1" aria-label={words.label}>
      <div className="no-print flex flex-wrap items-center gap-2 border-b border-line bg-slip px-4 py-2 min-[68rem]:sticky min-[68rem]:top-0 min-[68rem]:z-10">
        <div className="relative basis-52">
          <ListFilter className="pointer-events-none absolute start-2.5 top-2.5 size-4 text-ink3" aria-hidden="true" />
          <input
            type="search"
            data-filter=""
            className="field-desk pe-8 ps-8.5"
            aria-label={words.filter}
            placeholder={words.filter}
            value={search}
            onChange={({ target }) => setSearch(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              if (search === '') event.currentTarget.blur();
              setSearch('');
            }}
          />
          <span className="absolute end-2 top-[7px]" aria-hidden="true">
            <kbd className="key">E</kbd>
          </span>
        </div>
        <fieldset className="flex flex-wrap gap-1.5">
          <legend className="sr-only">{words.states}</legend>
          {chips.map((state) => (
            <button
              key={state}
              type="button"
              className="chip"
              aria-pressed={states.has(state)}
              onClick={() => turn(state)}
            >
              {states.has(state) ? (
                <Check className="size-3.5" aria-hidden="true" />
              ) : (
                <Mark kind={state} className="size-3.5" />
              )}
              {words.chips[state]} <span className="tnum">{rows.filter((row) => row.state === state).length}</span>
            </button>
          ))}
        </fieldset>
        <nav className="ms-auto flex flex-wrap gap-x-3 text-tiny" aria-label={words.label}>
          {jumps.map(([name, target, n]) => (
            <a
              key={name}
              className="link pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center"
              href={target}
              onClick={(event) => {
                // The fragment of the address says which case this is.
                event.preventDefault();
                document.querySelector(target)?.scrollIntoView();
              }}
            >
              {format(words.jumps[name], { n })}
            </a>
          ))}
        </nav>
      </div>
      <section aria-labelledby="looks">
        <div className="pane-head">
          <h2 id="looks">{words.looks}</h2>
          <p className="text-tiny text-ink2">
            {view.open.length > 0
              ? format(words.running, { n: view.probes.length, open: view.open.length })
              : format(words.done, { n: view.probes.length })}
          </p>
          <Legend />
        </div>
        {rows.length === 0 && (
          <p className="px-4 py-3 text-ink2">{view.ended ? messages.questions.notChecked : words.waiting}</p>
        )}
        {rows.length > 0 && shown.length === 0 && (
          <div className="flex flex-wrap items-center gap-3 px-4 py-3">
            <p className="text-ink2">{format(words.noneFit, { n: rows.length })}</p>
            <button type="button" className="btn btn-desk btn-side" onClick={takeOff}>
              {words.takeOff}
            </button>
          </div>
        )}
        <LookList
          rows={shown}
          all={rows}
          at={at}
          openRows={openRows}
          chosen={chosen}
          onToggle={onToggle}
          onChoose={onChoose}
        />
      </section>
      <DnsSection rows={shownDns} filtered={needle !== ''} />
      <CertificateSection certificates={certificates} />
      <Dictation recommendation={view.recommendation} address={view.address} ended={view.ended} />
    </section>
  );
}

function Legend() {
  const parts = ['look', 'dial', 'tls', 'talk'] as const;
  return (
    <p className="ms-auto flex flex-wrap items-center gap-3.5 text-densest text-ink2">
      <span className="sr-only">{words.key}</span>
      {parts.map((part) => (
        <span key={part} className="inline-flex items-center gap-1.5">
          <span className={`${barFills[part]} bars-keep-colour h-2.5 w-4 rounded-[2px]`} aria-hidden="true" />
          {words.parts[part]}
        </span>
      ))}
    </p>
  );
}
