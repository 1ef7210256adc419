// A way out of the planner: to wait, to read, to ask.
import { LifeBuoy } from 'lucide-react';
import Link from 'next/link';
import { popMove } from '../../../lib/messages/pop-move.ts';

const words = popMove.unsure;

export function Unsure({ helpUrl }: { helpUrl: string | null }) {
  return (
    <section className="slip p-5 md:p-6" aria-labelledby="unsure">
      <h2 id="unsure" className="text-heading">
        {words.title}
      </h2>
      <p className="mt-1 text-small text-ink2">{words.text}</p>
      {helpUrl !== null && (
        <a href={helpUrl} className="btn btn-side btn-small mt-3 w-full">
          <LifeBuoy className="size-5" aria-hidden="true" />
          {words.help}
        </a>
      )}
      <p className="mt-2 text-small">
        <Link href="/learn/pop-to-imap" className="tap link">
          {words.article}
        </Link>
      </p>
    </section>
  );
}
