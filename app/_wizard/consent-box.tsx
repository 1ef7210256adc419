// What a person is asked a yes for before a password goes out: a warning line, and a box with the name that the yes is about.
'use client';

import { Mark } from '../_components/mark.tsx';
import { Typed } from '../_components/typed.tsx';
import { YesBox } from './yes-box.tsx';

export function ConsentLead({ children }: { children: React.ReactNode }) {
  return (
    <p className="flex gap-2.5 text-small font-[620]">
      <Mark kind="risk" className="size-[22px]" />
      <span>{children}</span>
    </p>
  );
}

interface BoxProps {
  id: string;
  /** A server or a user name, shown in full. */
  name: string;
  /** What a yes does, such as "Yes, send my password there". */
  yes: string;
  agreed: boolean;
  onAgree: (agreed: boolean) => void;
}

export function ConsentBox({ id, name, yes, agreed, onAgree }: BoxProps) {
  return (
    <label
      htmlFor={id}
      className="flex w-full cursor-pointer items-center gap-3 rounded-control border-[1.5px] border-edge bg-slip px-3 py-1.5 sm:w-fit sm:pe-4"
    >
      <YesBox {...{ id, agreed, onAgree }} />
      {/* Said in the order in which it is an answer; shown with the name on top. */}
      <span className="flex min-w-0 flex-col-reverse">
        <span className="text-small leading-5">
          {yes}
          <span className="sr-only">: </span>
        </span>
        <span className="text-small leading-5 font-[600]">
          <Typed text={name} />
        </span>
      </span>
    </label>
  );
}
