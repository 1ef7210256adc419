// Asks for a yes before a password goes to a server that nothing vouches for: the name stands alone, in full.
'use client';

import { messages } from '../../lib/messages/index.ts';
import { Button } from '../_components/button.tsx';
import { Mark } from '../_components/mark.tsx';
import { Typed } from '../_components/typed.tsx';
import { YesBox } from './yes-box.tsx';

const words = messages.wizard.password;

interface ConsentProps {
  host: string;
  agreed: boolean;
  onAgree: (yes: boolean) => void;
  onRefuse: () => void;
}

/** Neither answer is the main button: there is no safe default but "no". */
export function HostConsent({ host, agreed, onAgree, onRefuse }: ConsentProps) {
  const id = `consent-${host}`;
  return (
    <div className="border-b-2 border-dashed border-risk-line bg-risk-soft px-5 py-4 md:px-8 md:py-6">
      <p className="flex gap-2.5 font-[620]">
        <Mark kind="risk" className="mt-0.5 size-[22px]" />
        <span>{words.unsure}</span>
      </p>
      <p className="mt-3 text-[1.25rem] leading-7 font-[600]">
        <Typed text={host} />
      </p>
      <p className="mt-2 text-small text-ink2">{words.unsureText}</p>
      <div className="mt-4 flex flex-wrap gap-2.5">
        <label htmlFor={id} className="btn btn-side btn-small cursor-pointer">
          <YesBox {...{ id, agreed, onAgree }} />
          <span>
            {words.sayYes}
            <span className="sr-only">: {host}</span>
          </span>
        </label>
        <Button size="small" onClick={onRefuse}>
          {words.sayNo}
        </Button>
      </div>
    </div>
  );
}
