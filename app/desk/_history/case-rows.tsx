// Cases in a table, a row each: how it stands, whose, their worry, what was found, who helped, since when.
'use client';

import { CheckCheck, CircleDot, Radio } from 'lucide-react';
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import { messages } from '../../../lib/messages/index.ts';
import type { ListedCase } from '../../../lib/model/domain-history.ts';
import type { Symptom } from '../../../lib/model/symptoms.ts';
import { Breakable } from '../../_components/breakable.tsx';
import { Counts } from '../_parts/counts.tsx';
import { linkTo, type Place } from '../_parts/place.ts';
import { faultsIn } from './found-in.tsx';
import { hourOrDay } from './when.ts';

const words = deskHistory.cases;
const looks = {
  live: { icon: Radio, className: 'tag-live' },
  open: { icon: CircleDot, className: 'tag-plain' },
  mended: { icon: CheckCheck, className: 'tag-fine' },
};

export type ShownCase = Pick<
  ListedCase,
  'id' | 'state' | 'domain' | 'address' | 'worry' | 'agent' | 'isMine' | 'since'
> & { summary: Pick<NonNullable<ListedCase['summary']>, 'findings'> | null };

/** A symptom in the customer's words; null: they said none. */
export const worryText = (worry: string | null): string | null =>
  worry === null ? null : (messages.symptoms.names[worry as Symptom] ?? null);

const placeOfCase = ({ id, state }: Pick<ShownCase, 'id' | 'state'>): Place =>
  state === 'live' ? { view: 'live', session: id } : { view: 'past-case', id };

export function CaseTag({ state }: Pick<ShownCase, 'state'>) {
  const { icon: Icon, className } = looks[state];
  return (
    <span className={`tag-desk ${className}`}>
      <Icon className="size-3.5" aria-hidden="true" />
      {words.states[state]}
    </span>
  );
}

function Row({ one }: { one: ShownCase }) {
  const { columns } = words;
  const faults = one.summary ? faultsIn(one.summary) : [];
  const [worst] = faults;
  const subject = one.address ?? one.domain;
  return (
    <tr>
      <td data-l={columns.state}>
        <span className="min-w-0">
          <CaseTag state={one.state} />
        </span>
      </td>
      <th scope="row">
        <span className="block min-w-0">
          <a
            {...linkTo(placeOfCase(one))}
            data-row=""
            className={`row-link anywhere ${subject === null ? '' : 'typed-s'}`}
          >
            {subject === null ? words.noSubject : <Breakable text={subject} />}
          </a>
          {worst && <span className="typed-xs block font-[400] text-ink2">{worst.id}</span>}
        </span>
      </th>
      <td data-l={columns.worry}>{worryText(one.worry) ?? <span className="text-ink2">{words.noWorry}</span>}</td>
      <td data-l={columns.found}>
        {one.summary === null ? (
          <span className="text-ink2">{words.notKnown}</span>
        ) : faults.length > 0 ? (
          <Counts findings={faults} />
        ) : (
          <span className="text-ink2">{words.nothing}</span>
        )}
      </td>
      <td data-l={columns.agent}>{one.isMine ? words.you : one.agent}</td>
      <td data-l={columns.since} className="n">
        <span className="typed-s text-ink2">{hourOrDay(one.since)}</span>
      </td>
    </tr>
  );
}

export function CaseRows({ cases }: { cases: readonly ShownCase[] }) {
  const { columns } = words;
  return (
    <div className="ledger-box">
      <table className="ledger">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            {(['state', 'customer', 'worry', 'found', 'agent'] as const).map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
            <th scope="col" className="n">
              {columns.since}
            </th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <Row key={one.id} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
