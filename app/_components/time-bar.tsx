// A time bar: look-up hollow, connect hatched, TLS half, talk full; told apart by fill, not by hue.
'use client';

import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';

export interface TimePart {
  kind: 'look' | 'dial' | 'tls' | 'talk';
  name: string;
  ms: number;
}
/** By step, its fill. */
export const barFills = { look: 'bar-look', dial: 'bar-dial', tls: 'bar-tls', talk: 'bar-talk' };
const milliseconds = (ms: number) => format(messages.shared.milliseconds, { n: Math.round(ms) });

/** What the fills stand for, once above the bars. */
export function TimeKey({ parts }: { parts: readonly Pick<TimePart, 'kind' | 'name'>[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-tiny text-ink2" aria-hidden="true">
      {parts.map(({ kind, name }) => (
        <li key={name} className="inline-flex items-center gap-1.5">
          <span className={`${barFills[kind]} bars-keep-colour inline-block h-2.5 w-3.5 rounded-[2px]`} />
          {name}
        </li>
      ))}
    </ul>
  );
}

/** The parts of one exchange in order, drawn to scale, each with its length in milliseconds; the key names them. */
export function TimeBar({ parts }: { parts: readonly TimePart[] }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <div className="bars-keep-colour flex h-3 min-w-24 flex-1 gap-px" aria-hidden="true">
        {parts.map((part) => (
          <span
            key={part.name}
            className={`${barFills[part.kind]} h-3 min-w-1 first:rounded-s-[3px] last:rounded-e-[3px]`}
            style={{ flex: Math.max(part.ms, 0.5) }}
          />
        ))}
      </div>
      <ul className="typed flex gap-x-2 text-tiny text-ink">
        {parts.map(({ name, ms }) => (
          <li key={name}>
            <span className="sr-only">{name} </span>
            {milliseconds(ms)}
          </li>
        ))}
      </ul>
    </div>
  );
}
