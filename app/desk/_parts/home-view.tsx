// The desk itself: the field, the checks of today in this browser, and what they found.
'use client';

import { useMemo, useState } from 'react';
import { desk } from '../../../lib/messages/desk.ts';
import { deskLive } from '../../../lib/messages/desk-live.ts';
import { format } from '../../../lib/messages/format.ts';
import { type DeskCase, forgetAll, useDesk } from '../_case/desk-store.ts';
import { KEPT_DAYS } from '../_case/kept-case.ts';
import { FindField } from '../_find/find-field.tsx';
import { CasePane } from '../_history/case-pane.tsx';
import { RecentChecks } from '../_history/recent-checks.tsx';
import { RecentFaultChart } from '../_history/recent-faults.tsx';
import { comeIn } from '../_live/come-in.ts';
import { useSessions, WaitingList } from '../_live/waiting-list.tsx';
import { useSetting } from './desk-context.tsx';
import { DeskPage } from './desk-page.tsx';
import { FaultChart } from './fault-chart.tsx';
import type { KeyBinding } from './keys.ts';
import { TodayList } from './today-list.tsx';

const words = desk.list;

const isToday = (one: DeskCase): boolean => new Date(one.at).toDateString() === new Date().toDateString();

function Forget({ count }: { count: number }) {
  const { say } = useSetting();
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <button type="button" className="btn btn-desk btn-side" onClick={() => setSure(true)}>
        {words.forget}
      </button>
    );
  }
  const forget = async () => {
    await forgetAll();
    say(words.forgotten);
    document.querySelector<HTMLElement>('[data-find]')?.focus();
  };
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span>{format(words.forgetSure, { n: count })}</span>
      <button type="button" className="btn btn-desk btn-main" onClick={() => void forget()}>
        {words.forgetYes}
      </button>
      {/* It takes the place of the button that was pressed, and its focus: no is the safe answer. */}
      <button
        type="button"
        className="btn btn-desk btn-side"
        ref={(button) => button?.focus()}
        onClick={() => setSure(false)}
      >
        {words.forgetNo}
      </button>
    </span>
  );
}

/** Everything that waits is read while somebody is signed in. */
function AgentsHome({ given }: { given: string }) {
  const list = useSessions();
  const { say } = useSetting();
  const first = list.sessions?.find(({ state }) => state === 'waiting');
  const take: KeyBinding = {
    keys: ['t'],
    caps: ['T'],
    label: deskLive.keys.take,
    run: () => first && void comeIn({ id: first.id }).then((said) => said && say(said)),
    told: 'both',
  };
  const kept = (
    <>
      <WaitingList {...list} />
      <CasePane sessions={list.sessions} />
      <RecentChecks />
    </>
  );
  return <Home given={given} bindings={[take]} waiting={kept} />;
}

export function HomeView({ given }: { given: string }) {
  const { agent } = useSetting();
  return agent === null ? <Home given={given} bindings={[]} waiting={null} /> : <AgentsHome given={given} />;
}

interface HomeProps {
  given: string;
  bindings: readonly KeyBinding[];
  waiting: React.ReactNode;
}

function Home({ given, bindings, waiting }: HomeProps) {
  const { agent } = useSetting();
  const { cases, loaded, keeps } = useDesk();
  const listed = useMemo(() => cases.filter((one) => one.listed), [cases]);
  const today = useMemo(() => listed.filter(isToday), [listed]);
  return (
    <DeskPage
      search={false}
      bindings={[
        { keys: [], caps: ['Ctrl', 'Enter'], label: desk.keys.labels.atOnce, run: () => false, told: 'both' },
        ...bindings,
      ]}
    >
      <div className="border-b border-line bg-shelf">
        <div className="desk-wrap w-full py-5">
          <h1 className="sr-only">{desk.title}</h1>
          <FindField key={given} given={given} />
        </div>
      </div>
      <div className="desk-wrap grid w-full items-start gap-5 py-5 min-[75rem]:grid-cols-[minmax(0,1fr)_23rem]">
        <div className="grid min-w-0 gap-5">
          {waiting}
          {(agent === null || listed.length > 0) && (
            <section className="pane min-w-0 overflow-hidden" aria-labelledby="today">
              <div className="pane-head">
                <h2 id="today">{words.title}</h2>
                <p className="text-ink2">{keeps ? format(words.kept, { days: KEPT_DAYS }) : words.notKept}</p>
                <span className="ms-auto" />
                {listed.length > 0 && <Forget count={listed.length} />}
              </div>
              <TodayList cases={today} loaded={loaded} />
            </section>
          )}
        </div>
        {agent === null ? <FaultChart cases={today} /> : <RecentFaultChart />}
      </div>
    </DeskPage>
  );
}
