// What an app shows when it fails, and what to do: codes in the machines' voice, sentences in ours.
import type { GuideTrouble } from '../../lib/model/guide.ts';

export function Troubles({ troubles }: { troubles: readonly GuideTrouble[] }) {
  return (
    <dl className="grid gap-x-5 gap-y-1 pb-2 text-small sm:grid-cols-[minmax(8rem,auto)_1fr] sm:gap-y-2.5">
      {troubles.map(({ shows, code, remedy }) => (
        <div key={shows} className="contents">
          <dt className={`max-w-56 font-[600] max-sm:mt-2.5 ${code ? 'typed' : ''}`}>{shows}</dt>
          <dd className="text-ink2">{remedy}</dd>
        </div>
      ))}
    </dl>
  );
}
