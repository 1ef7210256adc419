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

/** The parts of one exchange in order, each with its length in milliseconds; drawn to scale, with a key below. */
export function TimeBar({ parts }: { parts: readonly TimePart[] }) {
  return (
    <div className="mt-3 grid gap-2">
      <div className="bars-keep-colour flex h-3 gap-px" aria-hidden="true">
        {parts.map((part) => (
          <span
            key={part.name}
            className={`${barFills[part.kind]} h-3 min-w-1 first:rounded-s-[3px] last:rounded-e-[3px]`}
            style={{ flex: Math.max(part.ms, 0.5) }}
          />
        ))}
      </div>
      <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-tiny text-ink2">
        {parts.map((part) => (
          <li key={part.name} className="inline-flex items-center gap-1.5">
            <span
              className={`${barFills[part.kind]} bars-keep-colour inline-block h-2.5 w-3.5 rounded-[2px]`}
              aria-hidden="true"
            />
            {part.name} <span className="typed text-ink">{milliseconds(part.ms)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
