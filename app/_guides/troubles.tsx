// What an app shows when it fails, and what to do: codes in the machines' voice, sentences in ours.
import type { Guide, GuideTrouble } from '../../lib/model/guide.ts';
import { CheckHere } from '../_components/check-here.tsx';

/** What most people meet first stands first, with what it means. */
const troublesOf = ({ firstError, troubles }: Guide): readonly GuideTrouble[] =>
  'none' in firstError
    ? troubles
    : [{ ...firstError, remedy: `${firstError.means} ${firstError.remedy}` }, ...troubles];

/** `address`: whose values the guide shows, when it is known. */
export function Troubles({ guide, address }: { guide: Guide; address: string | null }) {
  return (
    <dl className="grid gap-x-5 gap-y-1 pb-2 text-small sm:grid-cols-[minmax(8rem,auto)_1fr] sm:gap-y-2.5">
      {troublesOf(guide).map(({ shows, code, remedy }) => (
        <div key={shows} className="contents">
          <dt className={`max-w-56 font-[600] max-sm:mt-2.5 ${code ? 'typed' : ''}`}>{shows}</dt>
          <dd className="text-ink2">
            <CheckHere text={remedy} domain={address === null ? null : domainOf(address)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
