// All apps with a guide: a field to find one by name, then a group a device, the visitor's own first.
'use client';

import { useState } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { GuideSystem } from '../../lib/model/guide.ts';
import { PageBody, PageHead } from '../_components/page-head.tsx';
import { SearchField } from '../_components/search-field.tsx';
import { type Account, linkFor, usableValues } from './account.ts';
import { AppLink } from './app-link.tsx';
import { findGuides, groupGuides, type ListedGuide } from './find-guides.ts';
import { LinkQuestion } from './link-question.tsx';
import { useAccount } from './use-account.ts';
import { useSystem } from './use-system.ts';

const words = messages.guides;
const icons = { desktop: 'monitor', laptop: 'laptop', phone: 'phone', browser: 'monitor', any: 'any' } as const;

interface AppGroupProps {
  title: string;
  guides: readonly ListedGuide[];
  account: Account;
  /** The visitor's own system, where this is its group: its first app is recognised. */
  own: GuideSystem | null;
}

function AppGroup({ title, guides, account, own }: AppGroupProps) {
  return (
    <section className="slip p-5 md:p-7" aria-label={title}>
      <h2 className="text-title">{title}</h2>
      <ul className="mt-4 grid gap-2.5 md:grid-cols-2">
        {guides.map((guide, place) => {
          const here = place === 0 ? own : null;
          return (
            <li key={guide.id}>
              <AppLink
                href={linkFor(`/guides/${guide.id}`, account)}
                icon={icons[guide.device]}
                name={guide.name}
                hint={here ? format(words.guess, { system: words.systemNames[here] }) : guide.systemNames}
                recognised={here !== null}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the field finds; nothing found leads to the guide that fits every app. */
function Found({ asked, found, account }: { asked: string; found: readonly ListedGuide[]; account: Account }) {
  if (found.length > 0) return <AppGroup title={words.find.title} guides={found} account={account} own={null} />;
  return (
    <section className="slip p-5 md:p-7" aria-label={words.find.title}>
      <p className="text-ink2">{format(words.find.nothing, { asked })}</p>
      <div className="mt-4 max-w-xl">
        <AppLink
          href={linkFor('/guides/any-other', account)}
          icon="any"
          name={words.find.anyOther}
          hint={words.find.anyOtherHint}
        />
      </div>
    </section>
  );
}

export function AppList({ guides }: { guides: readonly ListedGuide[] }) {
  const { account, confirm } = useAccount();
  const system = useSystem();
  const [asked, setAsked] = useState('');
  const found = findGuides(guides, asked);
  const searching = asked.trim() !== '';
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
        <SearchField
          label={words.find.label}
          value={asked}
          onValueChange={setAsked}
          found={searching ? format(words.find.count, { n: found.length }) : ''}
        />
        <div className="grid gap-6">
          {searching ? (
            <Found asked={asked.trim()} found={found} account={account} />
          ) : (
            groupGuides(guides, system).map(({ id, guides: group }) => (
              <AppGroup
                key={id}
                title={words.groups[id]}
                guides={group}
                account={account}
                own={id === system ? system : null}
              />
            ))
          )}
        </div>
      </PageBody>
    </>
  );
}
