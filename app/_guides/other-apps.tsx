// The other apps, one press away from a guide; the one of this very device first, where the guide is for another.
'use client';

import Link from 'next/link';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { GuideSystem } from '../../lib/model/guide.ts';
import { type Account, linkFor } from './account.ts';
import { useSystem } from './use-system.ts';

const words = messages.guides;

interface NamedGuide {
  id: string;
  name: string;
}
/** What most people have on each system. */
export type UsualGuides = Readonly<Record<GuideSystem, NamedGuide>>;

interface OtherAppsProps {
  others: readonly NamedGuide[];
  usual: UsualGuides;
  /** Systems of the guide itself; none: it is for every device. */
  systems: readonly GuideSystem[];
  account: Account;
}

export function OtherApps({ others, usual, systems, account }: OtherAppsProps) {
  const system = useSystem();
  const here = system !== null && systems.length > 0 && !systems.includes(system) ? usual[system] : null;
  const listed = here ? [here, ...others.filter(({ id }) => id !== here.id)] : others;
  return (
    <section className="slip p-5 md:p-6 print:hidden" aria-labelledby="other-apps">
      <h2 id="other-apps" className="text-heading">
        {words.notYourApp}
      </h2>
      {here && system && (
        <p className="mt-1 text-small text-ink2">{format(words.guess, { system: words.systemNames[system] })}</p>
      )}
      <ul className="mt-1">
        {listed.map(({ id, name }) => (
          <li key={id}>
            <Link href={linkFor(`/guides/${id}`, account)} className="tap link">
              {name}
            </Link>
          </li>
        ))}
        <li>
          <Link href={linkFor('/guides', account)} className="tap link">
            {words.allApps}
          </Link>
        </li>
      </ul>
    </section>
  );
}
