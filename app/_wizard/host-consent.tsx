// Asks for a yes before a password goes to a server that nothing vouches for: the name stands alone, in full.
'use client';

import { Checkbox } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import { messages } from '../../lib/messages/index.ts';
import { Button } from '../_components/button.tsx';
import { Mark } from '../_components/mark.tsx';
import { Typed } from '../_components/typed.tsx';

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
          <Checkbox.Root
            id={id}
            checked={agreed}
            onCheckedChange={onAgree}
            className="grid size-5.5 shrink-0 place-items-center rounded-[5px] border-[1.5px] border-edge bg-slip data-checked:border-brand data-checked:bg-brand data-checked:text-brand-on"
          >
            <Checkbox.Indicator>
              <Check className="size-4" aria-hidden="true" />
            </Checkbox.Indicator>
          </Checkbox.Root>
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
