// Asks for a yes before a password goes to a server that nothing vouches for: the name stands alone, in full.
'use client';

import { messages } from '../../lib/messages/index.ts';
import { Mark } from '../_components/mark.tsx';
import { Typed } from '../_components/typed.tsx';
import { YesBox } from './yes-box.tsx';

const words = messages.wizard.password;

interface ConsentProps {
  host: string;
  agreed: boolean;
  onAgree: (yes: boolean) => void;
}

/** Without a yes it is a no: the way on without a password stands below the field. */
export function HostConsent({ host, agreed, onAgree }: ConsentProps) {
  const id = `consent-${host}`;
  return (
    <div>
      <p className="flex gap-2.5 font-[620]">
        <Mark kind="risk" className="mt-0.5 size-[22px]" />
        <span>{words.unsure}</span>
      </p>
      <p className="mt-1.5 text-[1.1875rem] leading-7 font-[600] md:text-[1.25rem]">
        <Typed text={host} />
      </p>
      <p className="mt-0.5 text-small text-ink2">{words.unsureText}</p>
      <label htmlFor={id} className="btn btn-side btn-small mt-3 cursor-pointer">
        <YesBox {...{ id, agreed, onAgree }} />
        <span>
          {words.sayYes}
          <span className="sr-only">: {host}</span>
        </span>
      </label>
    </div>
  );
}
