// The head of a guide: its title, how long it takes, for which version, and how its names are known.
import { ArrowLeft, Clock } from 'lucide-react';
import Link from 'next/link';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { Guide } from '../../lib/model/guide.ts';
import { PageHead } from '../_components/page-head.tsx';
import { type Account, linkFor } from './account.ts';

const words = messages.guides;

export function GuideHead({ guide, account }: { guide: Guide; account: Account }) {
  const settled = account.origin === 'run';
  return (
    <PageHead>
      <Link
        href={settled ? '/settings' : linkFor('/guides', account)}
        className="tap link-quiet -ms-1 gap-1.5 px-1 text-small print:hidden"
      >
        <ArrowLeft className="size-4 rtl:-scale-x-100" aria-hidden="true" />
        {settled ? words.backToSettings : words.backToList}
      </Link>
      <h1 className="mt-3 text-display md:text-display-lg">{guide.title}</h1>
      <p className="mt-2.5 flex flex-wrap items-center gap-x-5 gap-y-1 text-small text-ink2 md:text-body">
        <span className="inline-flex items-center gap-2">
          <Clock className="size-[18px]" aria-hidden="true" />
          {format(words.minutes, { n: guide.minutes })}
        </span>
        <span>
          {guide.version} {!guide.ended && words.sources[guide.source]}{' '}
          {guide.versionQuestion && (
            <Link href={`/learn/${guide.versionQuestion.article}`} className="link-quiet">
              {guide.versionQuestion.text}
            </Link>
          )}
        </span>
      </p>
    </PageHead>
  );
}
