// The fleet's page: the sweep, what was found and what changed, and the list that can be narrowed.
'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { desk } from '../../../../lib/messages/desk.ts';
import { fleet as words } from '../../../../lib/messages/fleet.ts';
import { format } from '../../../../lib/messages/format.ts';
import { countForPeople, formFor } from '../../../../lib/messages/intl.ts';
import type { FleetOverview } from '../../../../lib/model/fleet-overview.ts';
import { shortDay, timeOfDay } from '../../../_run/time-of-day.ts';
import { KeyFoot, KeyHelp } from '../../_parts/key-foot.tsx';
import { type KeyBinding, useKeySwitch, useKeys, walkRows } from '../../_parts/keys.ts';
import { AddDomains } from './add-domains.tsx';
import { AlertPane } from './alert-pane.tsx';
import { DomainPane } from './domain-pane.tsx';
import { FacetList } from './facet-list.tsx';
import { everything, type Narrowing, narrow } from './narrow.ts';
import { SweepPane, turnOf } from './sweep-pane.tsx';
import { ChangesPane, TotalsPane } from './totals-pane.tsx';
import { useFleet } from './use-fleet.ts';

function leadOf({ fleet, of }: FleetOverview): string {
  const n = format(formFor(words.lead, fleet), { n: countForPeople(fleet) });
  if (of === null) return `${n} · ${words.never}`;
  if (of.endedAt === null) return `${n} · ${words.first}`;
  const [began, ended] = [new Date(of.beganAt), new Date(of.endedAt)];
  return `${n} · ${format(words.last, { day: shortDay(began), from: timeOfDay(began), to: timeOfDay(ended) })}`;
}

function focusFilter(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-find]');
  field?.focus();
  return field !== null;
}

function Found({ overview }: { overview: FleetOverview }) {
  const [narrowing, setNarrowing] = useState<Narrowing>(everything);
  const [text, setText] = useState('');
  // The field answers at once; the list follows.
  const late = useDeferredValue(text);
  const narrowed = useMemo(() => narrow(overview, { ...narrowing, text: late }), [overview, narrowing, late]);
  const shared = { overview, narrowed, narrowing, onNarrow: setNarrowing };
  return (
    <>
      <TotalsPane rows={overview.rows} />
      <ChangesPane overview={overview} />
      {overview.before !== null && <AlertPane sweep={overview.of?.sweep ?? null} />}
      <div className="grid gap-5 lg:grid-cols-[17.75rem_minmax(0,1fr)]">
        <FacetList {...shared} />
        <DomainPane {...shared} text={text} onText={setText} />
      </div>
    </>
  );
}

export function FleetView() {
  const { status, overview, problem, said, turn, readAgain } = useFleet();
  const [on, switchKeys] = useKeySwitch();
  const [help, setHelp] = useState(false);
  const labels = desk.keys.labels;
  const bindings: KeyBinding[] = [
    { keys: ['/', 'e'], caps: ['E'], label: words.keys.filter, run: focusFilter, told: 'both' },
    { keys: ['j'], caps: ['J'], label: labels.nextRow, run: () => walkRows(1, false), told: 'both' },
    { keys: ['k'], caps: ['K'], label: labels.previousRow, run: () => walkRows(-1, false), told: 'both' },
    { keys: [], caps: ['Enter'], label: words.keys.open, run: () => false, told: 'both' },
    {
      ...{ keys: ['p'], caps: ['P'], label: words.keys.pause, told: 'both' },
      run: () => (status && status.state !== 'done' ? void turn(turnOf(status)) : false),
    },
    { keys: ['?'], caps: ['?'], label: labels.help, run: () => setHelp(true), told: 'both' },
  ];
  useKeys(bindings, on);
  return (
    <>
      <main id="main" tabIndex={-1} className="flex-1">
        <div className="border-b border-line bg-shelf">
          <div className="desk-wrap pt-4 pb-5">
            <h1 className="text-title">{words.title}</h1>
            <p className="mt-0.5 text-ink2">{overview ? leadOf(overview) : words.loading}</p>
          </div>
        </div>
        <div className="desk-wrap grid gap-5 py-5">
          {status && <SweepPane {...{ status, problem, said, turn }} />}
          {!status && problem !== null && <p role="status">{problem}</p>}
          {overview?.fleet === 0 && overview.rows.length === 0 && <p className="text-ink2">{words.empty}</p>}
          {overview && overview.rows.length > 0 && <Found overview={overview} />}
          {overview && <AddDomains isOpen={overview.fleet === 0} onAdded={() => void readAgain()} />}
        </div>
      </main>
      <KeyFoot bindings={bindings} />
      {help && <KeyHelp bindings={bindings} on={on} onSwitch={switchKeys} onClose={() => setHelp(false)} />}
    </>
  );
}
