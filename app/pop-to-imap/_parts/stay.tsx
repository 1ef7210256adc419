// For who has to stay with POP: a copy on the server, one device that collects, and why.
import Link from 'next/link';
import { format } from '../../../lib/messages/format.ts';
import { popMove } from '../../../lib/messages/pop-move.ts';
import type { Move } from '../../../lib/model/pop-move/move.ts';
import { Button } from '../../_components/button.tsx';
import { MenuPath } from '../../_guides/menu-path.tsx';
import { MarkedText } from '../../learn/_parts/marked-text.tsx';
import type { CopyAnswers } from './planner.tsx';

const words = popMove.stay;

export function Stay({ move, copies, onMove }: { move: Move; copies: CopyAnswers; onMove: () => void }) {
  const { app, others } = move.answers;
  const copy = app === null ? undefined : copies[app];
  return (
    <section className="slip grid gap-6 p-5 md:px-8 md:py-7" aria-label={popMove.stayTitle}>
      <div>
        <h2 className="text-heading">{words.copyTitle}</h2>
        {copy && copy.path.length > 0 && (
          <p className="mt-1">
            <MenuPath path={copy.path} />
          </p>
        )}
        {(copy?.texts ?? [words.copyGeneral]).map((text) => (
          <p key={text} className="mt-1">
            <MarkedText text={text} />
          </p>
        ))}
        <p className="mt-1 text-small text-ink2">{words.copyWhy}</p>
        <p className="mt-1 text-small">
          <Link href="/learn/leave-mail-on-the-server" className="tap link">
            {words.copyArticle}
          </Link>
        </p>
      </div>
      <div>
        <h2 className="text-heading">{words.oneTitle}</h2>
        <p className="mt-1">{words.one}</p>
        {others && <p className="mt-1 text-small text-ink2">{format(words.oneOthers, { devices: others })}</p>}
      </div>
      <div>
        <h2 className="text-heading">{words.whyTitle}</h2>
        <p className="mt-1">{words.why}</p>
      </div>
      <p>
        <Button size="small" onClick={onMove}>
          {words.back}
        </Button>
      </p>
    </section>
  );
}
