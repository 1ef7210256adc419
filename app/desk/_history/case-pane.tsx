// The cases of the desk: who is helped now, what is open, what was mended today and earlier.
'use client';

import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import { z } from 'zod';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { listedCaseSchema } from '../../../lib/model/domain-history.ts';
import type { ListedSession } from '../_live/live-api.ts';
import { useSetting } from '../_parts/desk-context.tsx';
import { CaseRows, type ShownCase } from './case-rows.tsx';
import { StateLine } from './state-line.tsx';
import { useRead } from './use-read.ts';
import { isToday } from './when.ts';

const words = deskHistory.cases;
const EACH_MS = 10_000;
const schema = z.object({ cases: z.array(listedCaseSchema) });

const chips = ['all', 'mine', 'today', 'earlier'] as const;
type Chip = (typeof chips)[number];

type Timed = ShownCase & { mendedAt: string | null };
const fits: Record<Chip, (one: Timed) => boolean> = {
  all: ({ state }) => state !== 'mended',
  mine: ({ state, isMine }) => state !== 'mended' && isMine,
  today: ({ mendedAt }) => mendedAt !== null && isToday(mendedAt),
  earlier: ({ mendedAt }) => mendedAt !== null && !isToday(mendedAt),
};

/** Somebody who is helped now: the session knows more of them than its case does yet. */
function caseOfSession({ id, since, agent, subject }: ListedSession, name: string | undefined): Timed {
  const findings = [
    ...Array.from({ length: subject?.errors ?? 0 }, (_, n) => ({
      id: `error ${n}` as never,
      severity: 'error' as const,
    })),
    ...Array.from({ length: subject?.warnings ?? 0 }, (_, n) => ({
      id: `warning ${n}` as never,
      severity: 'warning' as const,
    })),
  ];
  return {
    ...{ id, since, state: 'live', agent: agent ?? '', isMine: agent === name, mendedAt: null, worry: null },
    ...{ domain: subject?.domain ?? null, address: subject?.address ?? null },
    summary: subject && { findings },
  };
}

export function CasePane({ sessions }: { sessions: readonly ListedSession[] | null }) {
  const id = useId();
  const { agent } = useSetting();
  const { value, state } = useRead('/api/v1/cases', schema, { everyMs: EACH_MS });
  const [chip, setChip] = useState<Chip>('all');
  const live = (sessions ?? []).filter((one) => one.state === 'live').map((one) => caseOfSession(one, agent?.name));
  const all: Timed[] = [...live, ...(value?.cases ?? []).filter((one) => one.state !== 'live')];
  const shown = all.filter(fits[chip]);
  return (
    <section className="pane min-w-0 overflow-hidden" aria-labelledby={id}>
      <div className="pane-head">
        <h2 id={id}>{chip === 'all' || chip === 'mine' ? words.title : words.earlier}</h2>
        <fieldset className="ms-auto flex flex-wrap gap-1.5">
          <legend className="sr-only">{words.show}</legend>
          {chips.map((one) => (
            <button key={one} type="button" className="chip" aria-pressed={chip === one} onClick={() => setChip(one)}>
              {chip === one && <Check className="size-3.5" aria-hidden="true" />}
              {words.chips[one]} <span className="tnum">{all.filter(fits[one]).length}</span>
            </button>
          ))}
        </fieldset>
      </div>
      {shown.length > 0 ? (
        <CaseRows cases={shown} />
      ) : value === null ? (
        <StateLine state={state} gone="" />
      ) : (
        <p className="px-4 py-3 text-ink2">{words.empty[chip]}</p>
      )}
    </section>
  );
}
