// What the desk keeps of one domain: how long what was wrong, its checks, its cases, its records, and notes.
'use client';

import { ArrowLeft, GitCompare, Zap } from 'lucide-react';
import { useId } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { format, joinList } from '../../../lib/messages/format.ts';
import { formFor } from '../../../lib/messages/intl.ts';
import { type DomainHistory, domainHistorySchema } from '../../../lib/model/domain-history.ts';
import { parseAccountInput } from '../../../lib/model/input.ts';
import { Breakable } from '../../_components/breakable.tsx';
import { beginCase } from '../_case/desk-store.ts';
import { DeskPage } from '../_parts/desk-page.tsx';
import { PageTitle } from '../_parts/page-title.tsx';
import { goTo, linkTo } from '../_parts/place.ts';
import { CaseRows } from './case-rows.tsx';
import { LanePane } from './lane-pane.tsx';
import { LookTable } from './look-table.tsx';
import { NotePane } from './note-pane.tsx';
import { RecordPane } from './record-pane.tsx';
import { StateLine } from './state-line.tsx';
import { useRead } from './use-read.ts';

const words = deskHistory.domain;
const MOST_NAMES = 5;

function factsOf({ isSwept, looks }: DomainHistory): string {
  const mailboxes = [...new Set(looks.flatMap(({ address }) => address ?? []))];
  const names = joinList(mailboxes.slice(0, MOST_NAMES).map((address) => address.split('@')[0] ?? ''));
  const n = mailboxes.length;
  return [
    isSwept ? words.swept : words.notSwept,
    ...(n === 0 ? [] : [format(formFor(words.mailboxes, n), { n, names })]),
  ].join(' · ');
}

export function DomainView({ domain }: { domain: string }) {
  const casesId = useId();
  const { value, state, again } = useRead(`/api/v1/domains/${encodeURIComponent(domain)}`, domainHistorySchema);
  const parsed = parseAccountInput(domain);
  const check = () => {
    if (!parsed.ok) return;
    beginCase(parsed.input);
    goTo({ view: 'case', subject: parsed.input.domain });
  };
  const compared = { view: 'compare', domain: value?.domain ?? domain } as const;
  const { labels } = desk.keys;
  return (
    <DeskPage
      search
      here={deskHistory.domains}
      bindings={[
        { keys: ['c'], caps: ['C'], label: deskHistory.keys.check, run: check, told: 'both' },
        { keys: ['b'], caps: ['B'], label: deskHistory.keys.compare, run: () => goTo(compared), told: 'both' },
        {
          keys: ['n'],
          caps: ['N'],
          label: deskHistory.keys.note,
          run: () => document.querySelector<HTMLElement>('[data-note]')?.focus(),
          told: 'both',
        },
        { keys: ['escape'], caps: ['Esc'], label: labels.back, run: () => goTo({ view: 'desk' }), told: 'both' },
      ]}
    >
      <div className="border-b border-line bg-shelf">
        <div className="desk-wrap flex w-full flex-wrap items-end gap-x-6 gap-y-3 pt-4 pb-5">
          <div className="min-w-0">
            <a
              {...linkTo({ view: 'desk' })}
              className="link-quiet mb-1 inline-flex items-center gap-1.5 text-tiny pointer-coarse:min-h-11"
            >
              <ArrowLeft className="size-3.5 rtl:-scale-x-100" aria-hidden="true" />
              {words.back}
            </a>
            <PageTitle className="typed anywhere text-title">
              <Breakable text={domain} />
            </PageTitle>
            {value && <p className="anywhere mt-0.5 text-ink2">{factsOf(value)}</p>}
          </div>
          {parsed.ok && (
            <div className="ms-auto flex flex-wrap gap-2">
              <button type="button" className="btn btn-desk btn-main" onClick={check}>
                <Zap className="size-4" aria-hidden="true" />
                {words.check} <kbd className="key">C</kbd>
              </button>
              <a {...linkTo(compared)} className="btn btn-desk btn-side">
                <GitCompare className="size-4" aria-hidden="true" />
                {words.compare} <kbd className="key">B</kbd>
              </a>
            </div>
          )}
        </div>
      </div>
      {value === null ? (
        <StateLine state={state} gone={words.gone} />
      ) : (
        <div className="desk-wrap grid w-full items-start gap-5 py-5 min-[75rem]:grid-cols-[minmax(0,1fr)_24rem]">
          <div className="grid min-w-0 gap-5">
            <LanePane looks={value.looks} lanes={value.lanes} />
            <LookTable title={words.checks.title} looks={value.looks} folds />
            {value.cases.length > 0 && (
              <section className="pane min-w-0 overflow-hidden" aria-labelledby={casesId}>
                <div className="pane-head">
                  <h2 id={casesId}>{words.cases}</h2>
                </div>
                <CaseRows cases={value.cases} />
              </section>
            )}
            <NotePane
              notes={value.notes}
              path={`/api/v1/domains/${encodeURIComponent(value.domain)}/notes`}
              links
              onWritten={again}
            />
          </div>
          <RecordPane report={value.latest} />
        </div>
      )}
    </DeskPage>
  );
}
