// One line of a settings label or a guide: the app's word for it, the value, a copy button.
import { useId } from 'react';
import { otherForm } from '../../lib/model/internationalized-name.ts';
import { CopyButton } from '../_components/copy-button.tsx';
import { Typed } from '../_components/typed.tsx';

interface SettingRowProps {
  label: string;
  /** null: not known yet; `words` then says what belongs here. */
  value: string | null;
  words?: string;
  /** Names the value for the copy button; without it the row has none. */
  what?: string;
  hint?: string;
  /** Short values stay beside their label's column on a phone; long ones get a line of their own. */
  short?: boolean;
  /** Stacked on every width: for narrow columns. */
  stacked?: boolean;
}

export function SettingRow({ label, value, words, what, hint, short = false, stacked = false }: SettingRowProps) {
  const id = useId();
  const other = value === null ? null : otherForm(value);
  const wide = stacked ? '' : 'sm:grid-cols-[8rem_1fr_auto] sm:gap-x-4';
  const below = stacked ? 'order-3 col-span-2 pb-1' : 'max-sm:order-3 max-sm:col-span-2 max-sm:pb-1';
  return (
    <div
      className={`grid grid-cols-[1fr_auto] items-center gap-x-3 border-t border-line py-1.5 first:border-0 ${wide}`}
    >
      <dt className={`text-tiny text-ink2 ${stacked ? '' : 'sm:text-small'} ${short ? 'max-sm:self-end' : ''}`}>
        {label}
      </dt>
      <dd className={`anywhere ${short ? 'max-sm:order-3 max-sm:self-start' : below}`}>
        <span id={id}>
          {value === null ? (
            <span className="text-ink2">{words}</span>
          ) : (
            <Typed text={value} className="font-[600]" alone />
          )}
        </span>
        {other && (
          <span className="block text-tiny text-ink2">
            <Typed text={other} alone />
          </span>
        )}
        {hint && <span className="block text-tiny text-ink2">{hint}</span>}
      </dd>
      <dd className={`flex min-h-11 items-center justify-end ${short ? 'max-sm:row-span-2' : ''}`}>
        {what && value !== null && <CopyButton value={value} what={what} valueId={id} />}
      </dd>
    </div>
  );
}
