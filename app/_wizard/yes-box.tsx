// The box that a person ticks to say yes to something the password would depend on.
'use client';

import { Checkbox } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';

interface YesBoxProps {
  /** Of the label's `htmlFor`. */
  id: string;
  agreed: boolean;
  onAgree: (yes: boolean) => void;
  /** The id of what explains it. */
  describedBy?: string;
}

export function YesBox({ id, agreed, onAgree, describedBy }: YesBoxProps) {
  return (
    <Checkbox.Root
      id={id}
      checked={agreed}
      onCheckedChange={onAgree}
      aria-describedby={describedBy}
      className="grid size-5.5 shrink-0 place-items-center rounded-[5px] border-[1.5px] border-edge bg-slip data-checked:border-brand data-checked:bg-brand data-checked:text-brand-on"
    >
      <Checkbox.Indicator>
        <Check className="size-4" aria-hidden="true" />
      </Checkbox.Indicator>
    </Checkbox.Root>
  );
}
