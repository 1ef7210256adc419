// Asks for a yes before a password goes with another user name than the person's address: without it, their address is used.
'use client';

import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { Mark } from '../_components/mark.tsx';
import { Typed } from '../_components/typed.tsx';
import { YesBox } from './yes-box.tsx';

const words = messages.wizard.password.otherName;

interface ConsentProps {
  name: string;
  address: string;
  agreed: boolean;
  onAgree: (yes: boolean) => void;
}

export function UsernameConsent({ name, address, agreed, onAgree }: ConsentProps) {
  const id = `username-consent-${name}`;
  return (
    <div className="border-b-2 border-dashed border-risk-line bg-risk-soft px-5 py-4 md:px-8 md:py-6">
      <p className="flex gap-2.5 font-[620]">
        <Mark kind="risk" className="mt-0.5 size-[22px]" />
        <span>{words.lead}</span>
      </p>
      <p className="mt-3 text-[1.25rem] leading-7 font-[600]">
        <Typed text={name} />
      </p>
      <p className="mt-2 text-small text-ink2">{format(words.text, { address })}</p>
      <label htmlFor={id} className="btn btn-side btn-small mt-4 cursor-pointer">
        <YesBox {...{ id, agreed, onAgree }} />
        <span>
          {words.sayYes}
          <span className="sr-only">: {name}</span>
        </span>
      </label>
    </div>
  );
}
