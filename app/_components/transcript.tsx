// The server's own words, in the machines' voice: who said it, what, and when.
import { readLate } from '../../lib/messages/in-readers-language.ts';
import { messages } from '../../lib/messages/index.ts';
import { visibleText } from '../../lib/model/visible-text.ts';

const speakers = readLate(() => ({ C: messages.shared.transcript.client, S: messages.shared.transcript.server }));

export interface SpokenLine {
  from: 'C' | 'S';
  text: string;
  /** Milliseconds since the beginning; null: not known. */
  at: number | null;
}

export function Transcript({ lines }: { lines: readonly SpokenLine[] }) {
  const placed = lines.map((line, place) => ({ ...line, place }));
  return (
    <ul className="words grid gap-0.5">
      {placed.map(({ from, text, at, place }) => (
        <li key={place} className="grid grid-cols-[1.2rem_1fr] gap-x-2 sm:grid-cols-[1.2rem_1fr_auto]">
          <abbr className="text-ink3 no-underline" title={speakers[from]}>
            {from}
          </abbr>
          <span className={`anywhere ${from === 'C' ? 'text-ink2' : 'text-ink'}`}>{visibleText(text, 1000)}</span>
          <span className="text-ink3 max-sm:hidden">{at === null ? '' : `+${Math.round(at)}`}</span>
        </li>
      ))}
    </ul>
  );
}
