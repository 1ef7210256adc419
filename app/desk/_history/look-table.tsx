// The checks of a domain or a case that are kept: when, by whom, what they found, and against the one before.
'use client';

import { Archive, Headset, Moon, UserRound } from 'lucide-react';
import { useId, useState } from 'react';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { format } from '../../../lib/messages/format.ts';
import { formFor } from '../../../lib/messages/intl.ts';
import type { PastLook } from '../../../lib/model/domain-history.ts';
import { linkTo } from '../_parts/place.ts';
import { FoundIn } from './found-in.tsx';
import { dayAndHour } from './when.ts';

const words = deskHistory.domain.checks;
const icons = { agent: UserRound, session: Headset, kept: Archive, sweep: Moon };

function byText({ kind, by, address, summary }: PastLook): string {
  if (kind === 'agent') return format(words.kinds.agent, { name: by ?? '' });
  const name = address ?? words.kinds[kind];
  return summary?.withPassword ? format(words.withPassword, { name }) : name;
}

function versusText({ versus }: Pick<PastLook, 'versus'>): string {
  if (versus === null) return words.first;
  const parts = (['new', 'mended'] as const).flatMap((kind) => {
    const ids = versus[kind];
    if (ids.length === 0) return [];
    return [format(formFor(words[kind], ids.length), { n: ids.length })];
  });
  return parts.join(', ') || words.same;
}

const hasChanged = ({ versus }: PastLook): boolean => versus !== null && versus.new.length + versus.mended.length > 0;

function Row({ look }: { look: PastLook }) {
  const { columns } = words;
  const Icon = icons[look.kind];
  const when = dayAndHour(look.at);
  return (
    <tr>
      <th scope="row">
        {look.id === null ? (
          <span className="typed-s font-[560] whitespace-nowrap">{when}</span>
        ) : (
          <a
            {...linkTo({ view: 'past-check', id: look.id })}
            data-row=""
            className="row-link typed-s whitespace-nowrap"
          >
            {when}
          </a>
        )}
      </th>
      <td data-l={columns.by}>
        <span className="min-w-0">
          <span className="flex items-start gap-2">
            <Icon className="mt-0.5 size-4 shrink-0 text-ink2" aria-hidden="true" />
            <span className="anywhere min-w-0">{byText(look)}</span>
          </span>
          {look.kind === 'kept' && <span className="block text-tiny text-ink2">{words.linkOnly}</span>}
        </span>
      </td>
      <td data-l={columns.found}>
        <FoundIn summary={look.summary} />
      </td>
      <td data-l={columns.versus} className={hasChanged(look) ? '' : 'text-ink2'}>
        {versusText(look)}
      </td>
    </tr>
  );
}

/** `title` names them; `folds`: sweeps that saw no change stand behind a press. */
export function LookTable({ title, looks, folds }: { title: string; looks: readonly PastLook[]; folds: boolean }) {
  const id = useId();
  const [all, setAll] = useState(false);
  const { columns } = words;
  const few = looks.filter((look, place) => look.kind !== 'sweep' || hasChanged(look) || place === 0);
  const shown = folds && !all ? few : looks;
  return (
    <section className="pane min-w-0 overflow-hidden" aria-labelledby={id}>
      <div className="pane-head">
        <h2 id={id}>{title}</h2>
        {looks.length > 0 && (
          <p className="text-ink2">
            {format(shown.length < looks.length ? words.count : words.countAll, { n: looks.length })}
          </p>
        )}
        {folds && few.length < looks.length && (
          <button type="button" className="link ms-auto" aria-pressed={all} onClick={() => setAll(!all)}>
            {all ? words.fewer : format(words.all, { n: looks.length })}
          </button>
        )}
      </div>
      {looks.length === 0 ? (
        <p className="px-4 py-3 text-ink2">{folds ? words.none : deskHistory.case.noChecks}</p>
      ) : (
        <div className="ledger-box">
          <table className="ledger">
            <caption className="sr-only">{words.caption}</caption>
            <thead>
              <tr>
                {(['when', 'by', 'found', 'versus'] as const).map((column) => (
                  <th key={column} scope="col">
                    {columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((look) => (
                <Row key={`${look.kind} ${look.at} ${look.id}`} look={look} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
