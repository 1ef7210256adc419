// App by app: what each asks, in its order, what it ends up with, and whether it works there.
'use client';

import { CircleMinus } from 'lucide-react';
import { apps as words } from '../../../lib/messages/apps.ts';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import {
  type AppFinding,
  type AppsAnswer,
  type Asked,
  type Leftover,
  unknownGots,
} from '../../../lib/model/app-find.ts';
import { visibleText } from '../../../lib/model/visible-text.ts';
import { Mark } from '../../_components/mark.tsx';
import { Typed } from '../../_components/typed.tsx';
import { byUrgency, leadsAstray, linesOf, placeOf, verdictMarks, verdictOf } from './app-rows.ts';

const { table, ends, verdict: verdicts, protocol: protocols } = words;

/** `old`: it leads to the old host; what the app would not take all the same is no mark worth. */
function AskedMark({ asked, astray, old }: { asked: Asked; astray: boolean; old: boolean }) {
  if (astray) return <Mark kind="mend" className="size-4" />;
  if (old) return <CircleMinus className="size-4 text-edge" aria-hidden="true" />;
  if (asked.got === 'settings' || asked.got === 'records') return <Mark kind="fine" className="size-4" />;
  if (unknownGots.has(asked.got)) return <Mark kind="blank" className="size-4" />;
  return <CircleMinus className="size-4 text-edge" aria-hidden="true" />;
}

function Place({ asked, astray }: { asked: Asked; astray: boolean }) {
  const place = placeOf(asked);
  if (asked.what === 'own-service' && (place === 'Microsoft' || place === 'Apple'))
    return <span className="text-small">{words.ownService[place]}</span>;
  const typed = <Typed text={place} className={`text-tiny ${astray ? 'font-[600]' : ''}`} />;
  if (asked.what !== 'mx') return typed;
  const [before = '', after = ''] = words.mxOf.split('{name}');
  return (
    <span className="text-small">
      {before}
      {typed}
      {after}
    </span>
  );
}

function Line({ asked, astray, old }: { asked: Asked; astray: boolean; old: boolean }) {
  const got = asked.what === 'own-service' ? words.ownServiceGot : words.got[asked.got];
  return (
    <li className="relative grid grid-cols-[18px_minmax(0,1fr)] gap-x-2.5 pb-1.5 last:pb-0">
      <span
        className="absolute start-[7px] top-[22px] bottom-[-1px] w-[2px] bg-line [li:last-child>&]:hidden"
        aria-hidden="true"
      />
      <span className="relative self-start bg-slip py-[3px]">
        <AskedMark asked={asked} astray={astray} old={old} />
      </span>
      <span className="min-w-0">
        <Place asked={asked} astray={astray} /> <span className="text-tiny text-ink2">{got}</span>
      </span>
    </li>
  );
}

interface LinesProps {
  asked: readonly Asked[];
  leftovers: readonly Leftover[];
  /** The app itself would end up at the old host. */
  follows: boolean;
}

function Lines({ asked, leftovers, follows }: LinesProps) {
  const lines = asked.map((one, place) => ({ one, place }));
  return (
    <ol className="min-w-0">
      {lines.map(({ one, place }) => {
        const old = leadsAstray(one, leftovers);
        return <Line key={place} asked={one} astray={old && follows} old={old} />;
      })}
    </ol>
  );
}

function EndsWith({ finding, address, astray }: { finding: AppFinding; address: string; astray: boolean }) {
  const { id, result } = finding;
  if (!result) {
    const asks =
      id === 'apple-mail' ? ends.asksYou : verdictOf(finding, []) === 'nothing' ? ends.nothing : ends.unknown;
    return <p>{asks}</p>;
  }
  const { incoming, outgoing } = result;
  const small = 'block text-tiny text-ink2';
  const { protocol, port } = incoming;
  return (
    <p className="min-w-0">
      <Typed text={incoming.host} className={`text-tiny ${astray ? 'font-[600]' : ''}`} />
      {astray && <span className={small}>{ends.left}</span>}
      <span className={small}>
        {protocol === 'exchange' ? ends.exchange : format(ends.receiving, { protocol: protocols[protocol], port })}
        {incoming.security === 'plain' ? `, ${ends.unencrypted}` : ''}
      </span>
      {outgoing ? (
        <span className={small}>
          {format(outgoing.host === incoming.host ? ends.sendingSame : ends.sending, {
            host: outgoing.host,
            port: outgoing.port,
          })}
        </span>
      ) : (
        protocol !== 'exchange' && <span className={small}>{ends.noSending}</span>
      )}
      {incoming.username !== address && (
        <span className={`anywhere ${small}`}>
          {format(ends.username, { username: visibleText(incoming.username, 100) })}
        </span>
      )}
    </p>
  );
}

function Row({ finding, answer: { address, leftovers } }: { finding: AppFinding; answer: AppsAnswer }) {
  const verdict = verdictOf(finding, leftovers);
  const kind = verdictMarks[verdict];
  const [word, rest] = verdicts[verdict];
  const [name, version] = words.name[finding.id];
  const { shown, folded } = linesOf(finding.asked);
  const more = folded.length === 1 ? table.oneMore : format(table.more, { n: folded.length });
  return (
    <tr>
      <th scope="row">
        <span className="block font-[620]">{name}</span>
        <span className="block text-tiny text-ink2">{version}</span>
      </th>
      <td data-l={table.asks}>
        <div className="min-w-0">
          <Lines asked={shown} leftovers={leftovers} follows={verdict === 'astray'} />
          {folded.length > 0 && (
            <details className="mt-1">
              <summary className="link inline-flex min-h-6 items-center text-tiny">{more}</summary>
              <div className="mt-1">
                <Lines asked={folded} leftovers={leftovers} follows={verdict === 'astray'} />
              </div>
            </details>
          )}
        </div>
      </td>
      <td data-l={table.ends}>
        <EndsWith finding={finding} address={address} astray={verdict === 'astray'} />
      </td>
      <td data-l={table.works}>
        <p className="flex min-w-0 gap-2">
          <Mark kind={kind} className="mt-[3px] size-[18px] shrink-0" />
          <span>
            <span className="sr-only">{messages.shared.status[kind]}: </span>
            <b>{word}</b> {rest}
          </span>
        </p>
      </td>
    </tr>
  );
}

export function AppTable({ answer }: { answer: AppsAnswer }) {
  const { apps, leftovers } = answer;
  const told = apps.map((app) => verdictOf(app, leftovers));
  const count = (...wanted: string[]) => told.filter((verdict) => wanted.includes(verdict)).length;
  const counts = {
    works: count('works'),
    fails: count('astray', 'fails'),
    nothing: count('nothing', 'profile'),
    unknown: count('unseen', 'unknown', 'followsOld'),
  };
  return (
    <section className="slip overflow-hidden" aria-labelledby="app-by-app">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-1 px-5 pt-5 pb-4 md:px-8 md:pt-6">
        <h2 id="app-by-app" className="text-title">
          {table.title}
        </h2>
        <p className="text-small text-ink2">{format(table.count, counts)}</p>
      </div>
      <div className="ledger-box border-t border-line">
        <table className="ledger text-small md:[&_tr>:first-child]:ps-8! md:[&_tr>:last-child]:pe-8! [&_td]:py-3! [&_tbody_th]:py-3!">
          <caption className="sr-only">{table.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="w-[13rem]">
                {table.app}
              </th>
              <th scope="col" className="w-[21rem]">
                {table.asks}
              </th>
              <th scope="col" className="w-[15rem]">
                {table.ends}
              </th>
              <th scope="col">{table.works}</th>
            </tr>
          </thead>
          <tbody>
            {byUrgency(apps, leftovers).map((finding) => (
              <Row key={finding.id} finding={finding} answer={answer} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="border-t-2 border-dashed border-line px-5 py-4 text-small text-ink2 md:px-8">{table.note}</p>
    </section>
  );
}
