// For whoever cannot send: a test message with the same login, so that the password is typed once.
'use client';

import { format } from '../../lib/messages/format.ts';
import { roundTrip as words } from '../../lib/messages/round-trip.ts';
import { Prose } from '../_components/typed.tsx';
import { YesBox } from './yes-box.tsx';

const id = 'test-message-choice';

export function TestMessageChoice({
  address,
  chosen,
  onChoose,
}: {
  address: string;
  chosen: boolean;
  onChoose: (yes: boolean) => void;
}) {
  return (
    <div className="mt-5 flex gap-3">
      <YesBox id={id} agreed={chosen} onAgree={onChoose} describedBy={`${id}-text`} />
      <div>
        <label htmlFor={id} className="font-[600]">
          {words.atOnce}
        </label>
        <p id={`${id}-text`} className="text-small text-ink2">
          <Prose text={format(words.atOnceText, { address })} />
        </p>
      </div>
    </div>
  );
}
