// Where do you want to read your mail: the usual apps, the visitor's own device first.
'use client';

import Link from 'next/link';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import { type Account, linkFor } from '../../_guides/account.ts';
import { AppLink } from '../../_guides/app-link.tsx';
import { useSystem } from '../../_guides/use-system.ts';

export function WhereToRead({ account }: { account: Account }) {
  const { picks, guess, systemNames } = messages.guides;
  const system = useSystem();
  const sorted = picks.toSorted((one, other) => Number(other.system === system) - Number(one.system === system));
  return (
    <section className="slip p-5 md:p-7 print:hidden" aria-labelledby="apps">
      <h2 id="apps" className="text-title">
        {messages.settings.whereTitle}
      </h2>
      <p className="mt-1 text-small text-ink2">{messages.settings.whereText}</p>
      <ul className="mt-4 grid gap-2.5">
        {sorted.map((pick) => {
          const here = pick.system === system;
          return (
            <li key={pick.id}>
              <AppLink
                href={linkFor(`/guides/${pick.id}`, account)}
                icon={pick.icon}
                name={here ? pick.here : pick.name}
                hint={here ? format(guess, { system: systemNames[pick.system] }) : pick.hint}
                recognised={here}
              />
            </li>
          );
        })}
      </ul>
      <p className="mt-2">
        <Link href={linkFor('/guides', account)} className="tap link">
          {messages.settings.allApps}
        </Link>
      </p>
    </section>
  );
}
