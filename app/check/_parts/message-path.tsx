// The way a message took, hop by hop, with the time each took as a bar; clocks that differ are shown, not judged.
import { DoorOpen, Lock, LockOpen, UserRound } from 'lucide-react';
import { format } from '../../../lib/messages/format.ts';
import { messageCheck } from '../../../lib/messages/message-check.ts';
import type { MessageCheck, MessageHop } from '../../../lib/model/message-check.ts';
import { Typed } from '../../_components/typed.tsx';
import { durationText, utcText } from './times.ts';

const words = messageCheck.path;

export function MessagePath({ check: { hops, hopsLeftOut } }: { check: MessageCheck }) {
  const longest = Math.max(1000, ...hops.map(({ delayMs }) => delayMs ?? 0));
  const total = hops.reduce((sum, { delayMs }) => sum + (delayMs ?? 0), 0);
  const placed = hops.map((hop, place) => ({ hop, place }));
  return (
    <section className="slip mt-5 max-w-3xl p-5 md:p-8" aria-labelledby="path-title">
      <h2 id="path-title" className="text-title">
        {words.title}
      </h2>
      <p className="mt-1.5 text-small text-ink2">{hops.length === 0 ? words.none : words.lead}</p>
      {hops.length > 0 && (
        <table className="mt-4 w-full table-fixed text-start text-small">
          <thead>
            <tr className="text-tiny text-ink2">
              <th scope="col" className="pb-1.5 text-start font-[560]">
                {words.columns.hop}
              </th>
              <th scope="col" className="w-[34%] pb-1.5 text-start font-[560]">
                {words.columns.delay}
              </th>
            </tr>
          </thead>
          <tbody>
            {placed.map(({ hop, place }) => (
              <HopRow key={place} hop={hop} longest={longest} />
            ))}
          </tbody>
        </table>
      )}
      {hops.length > 1 && total > 0 && (
        <p className="mt-3 text-small font-[600]">{format(words.total, { time: durationText(total) })}</p>
      )}
      {hops.findIndex(({ border }) => border) > 0 && <p className="mt-2 text-small text-ink2">{words.forged}</p>}
      {hopsLeftOut > 0 && <p className="mt-2 text-small text-ink2">{format(words.leftOut, { n: hopsLeftOut })}</p>}
    </section>
  );
}

function HopRow({ hop, longest }: { hop: MessageHop; longest: number }) {
  const from = hop.reverse ?? hop.helo;
  return (
    <tr className="border-t border-line align-top">
      <td className="py-3 pe-4">
        <p>
          {from === null ? words.unnamed : <Typed text={from} />}
          {hop.ip !== null && !from?.includes(hop.ip) && (
            <span className="text-ink2">
              {' '}
              <Typed text={hop.ip} />
            </span>
          )}
        </p>
        <p>
          <span className="text-ink2">{words.to}</span> {hop.by === null ? words.unnamed : <Typed text={hop.by} />}
        </p>
        <p className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-tiny text-ink2">
          <HopFact icon={hop.encrypted ? Lock : LockOpen} text={hop.encrypted ? words.encrypted : words.plain} />
          {hop.authenticated && <HopFact icon={UserRound} text={words.loggedIn} />}
          {hop.border && <HopFact icon={DoorOpen} text={words.border} />}
        </p>
      </td>
      <td className="py-3">
        <Delay ms={hop.delayMs} longest={longest} />
        <p className="typed mt-1 text-tiny text-ink3">{hop.at === null ? words.noTime : utcText(hop.at)}</p>
      </td>
    </tr>
  );
}

function HopFact({ icon: Icon, text }: { icon: typeof Lock; text: string }) {
  return (
    <span className="inline-flex items-center gap-1">
      <Icon className="size-3.5" aria-hidden="true" />
      {text}
    </span>
  );
}

/** The text says it all; the bar only compares. */
function Delay({ ms, longest }: { ms: number | null; longest: number }) {
  if (ms === null) return null;
  if (ms <= -1000) return <p className="text-ink2">{format(words.clocks, { time: durationText(-ms) })}</p>;
  return (
    <>
      <div className="bars-keep-colour relative h-2" aria-hidden="true">
        <span className="absolute inset-x-0 top-[3px] h-px bg-line" />
        <span
          className="absolute inset-y-0 start-0 min-w-1 rounded-full bg-brand"
          style={{ inlineSize: `${(Math.max(ms, 0) / longest) * 100}%` }}
        />
      </div>
      <p className="typed mt-1">{durationText(Math.max(ms, 0))}</p>
    </>
  );
}
