// All apps with a guide: the visitor's own device first, then computers, phones and the rest.
'use client';

import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Guide, GuideSystem } from '../../lib/model/guide.ts';
import { PageBody, PageHead } from '../_components/page-head.tsx';
import { linkFor, usableValues } from './account.ts';
import { AppLink } from './app-link.tsx';
import { LinkQuestion } from './link-question.tsx';
import { useAccount } from './use-account.ts';
import { useSystem } from './use-system.ts';

/** What the list needs of a guide. */
export type ListedGuide = Pick<Guide, 'id' | 'name' | 'systems' | 'systemNames' | 'device'>;

const words = messages.guides;
const icons = { desktop: 'monitor', laptop: 'laptop', phone: 'phone', any: 'any' } as const;
const groups = [
  { title: words.groups.computer, devices: ['desktop', 'laptop'] },
  { title: words.groups.phone, devices: ['phone'] },
  { title: words.groups.other, devices: ['any'] },
] as const;

/** The groups with the one first that holds the visitor's system. A phone looks for phones first. */
function sortGroups(system: GuideSystem | null) {
  const phone = system === 'ios' || system === 'android';
  return phone ? [groups[1], groups[0], groups[2]] : groups;
}

export function AppList({ guides }: { guides: readonly ListedGuide[] }) {
  const { account, confirm } = useAccount();
  const system = useSystem();
  const isOwn = (guide: ListedGuide) => guide.device !== 'any' && system !== null && guide.systems[0] === system;
  return (
    <>
      <PageHead>
        <h1 className="mt-3 text-display md:text-display-lg">{words.listTitle}</h1>
        <p className="mt-2.5 max-w-2xl text-body text-ink2 md:text-lead">
          {usableValues(account) ? words.listLead : words.listLeadEmpty}
        </p>
      </PageHead>
      <PageBody>
        {account.origin === 'asked' && <LinkQuestion values={account.values} onYes={confirm} />}
        <div className="grid gap-6">
          {sortGroups(system).map(({ title, devices }) => (
            <section key={title} className="slip p-5 md:p-7" aria-label={title}>
              <h2 className="text-title">{title}</h2>
              <ul className="mt-4 grid gap-2.5 md:grid-cols-2">
                {guides
                  .filter((guide) => (devices as readonly string[]).includes(guide.device))
                  .toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)))
                  .map((guide) => (
                    <li key={guide.id}>
                      <AppLink
                        href={linkFor(`/guides/${guide.id}`, account)}
                        icon={icons[guide.device]}
                        name={guide.name}
                        hint={
                          system && isOwn(guide)
                            ? format(words.guess, { system: words.systemNames[system] })
                            : guide.systemNames
                        }
                        recognised={isOwn(guide)}
                      />
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
        <p className="mt-5 text-small text-ink2">{words.windowsMail}</p>
      </PageBody>
    </>
  );
}
