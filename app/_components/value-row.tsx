// One line of a label: what it is, the value in the machines' voice, a copy button.
import { useId } from 'react';
import { CopyButton } from './copy-button.tsx';
import { Typed } from './typed.tsx';

/** `what` names the value for the copy button ("the server name"). `copy` false: shown only. */
export function ValueRow({
  label,
  value,
  what,
  copy = true,
}: {
  label: string;
  value: string;
  what: string;
  copy?: boolean;
}) {
  const id = useId();
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-x-4 border-t border-line py-2.5 first:border-0">
      <dt className="text-tiny text-ink2">{label}</dt>
      <dd id={id} className="col-start-1 min-w-0 font-[600]">
        <Typed text={value} />
      </dd>
      {copy && (
        <dd className="col-start-2 row-span-2 row-start-1">
          <CopyButton value={value} what={what} valueId={id} />
        </dd>
      )}
    </div>
  );
}
