// What is about to reach the customer: the seconds that are left, and taking it back.
import { deskLive } from '../../../lib/messages/desk-live.ts';
import { format } from '../../../lib/messages/format.ts';

const words = deskLive.actions;

/** What is about to reach the customer, and can still be taken back. */
export interface Going {
  what: 'fix' | 'step' | 'login';
  seconds: number;
}

export function GoingNote({ going, what, onStay }: { going: Going | null; what: Going['what']; onStay: () => void }) {
  if (going?.what !== what) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 rounded-control border-2 border-dashed border-risk-line p-2 text-tiny">
      <span className="tnum">{format(words.going, { n: going.seconds })}</span>
      <button type="button" className="link pointer-coarse:min-h-11" onClick={onStay}>
        {words.takeBack}
      </button>
    </p>
  );
}
