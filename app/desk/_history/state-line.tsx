// What stands where something is read, or cannot be.
import { deskHistory } from '../../../lib/messages/desk-history.ts';
import type { ReadState } from './use-read.ts';

export function StateLine({ state, gone }: { state: ReadState<unknown>['state']; gone: string }) {
  const text = state === 'gone' ? gone : state === 'away' ? deskHistory.away : deskHistory.loading;
  return (
    <p className="p-4 text-ink2" role="status">
      {text}
    </p>
  );
}
