// Where to press and what to do there: what a step and the answers below the steps have in common.
import Link from 'next/link';
import { messages } from '../../lib/messages/index.ts';
import type { FilledAnswer } from '../../lib/model/guide-steps.ts';
import { Fold } from '../_components/fold.tsx';
import { FilledText } from './filled-text.tsx';
import { MenuPath } from './menu-path.tsx';

export function AnswerTexts({ texts, className }: { texts: FilledAnswer['texts']; className: string }) {
  const placed = texts.map((parts, place) => ({ parts, place }));
  return placed.map(({ parts, place }) => (
    <p key={place} className={`${className} text-ink2`}>
      <FilledText parts={parts} />
    </p>
  ));
}

export function AnswerStart({ path, texts, article }: Pick<FilledAnswer, 'path' | 'texts' | 'article'>) {
  return (
    <>
      {path.length > 0 && (
        <p className="mt-1 text-ink2">
          <MenuPath path={path} />
        </p>
      )}
      <AnswerTexts texts={texts} className="mt-1" />
      {article !== null && (
        <p className="mt-1">
          <Link href={`/learn/${article}`} className="tap link">
            {messages.guides.readMore}
          </Link>
        </p>
      )}
    </>
  );
}

/** The same in an older version, folded away. */
export function OlderVersion({ older, className }: { older: FilledAnswer['older']; className: string }) {
  if (!older) return null;
  return (
    <Fold summary={older.title} className={`mt-2 ${className}`} summaryClassName="text-small">
      <ol className="grid list-decimal gap-1.5 ps-11 pb-2 text-small text-ink2">
        {older.lines
          .map((line, place) => ({ line, place }))
          .map(({ line, place }) => (
            <li key={place}>
              <FilledText parts={line} />
            </li>
          ))}
      </ol>
    </Fold>
  );
}
