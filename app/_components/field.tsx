// A text field with its question, hint and error, wired together for screen readers, with or without scripts.
import { messages } from '../../lib/messages/index.ts';
import { Mark } from './mark.tsx';

interface QuestionProps {
  id: string;
  label: React.ReactNode;
  hint: React.ReactNode;
  error: string | null;
}
/** A name only where a plain form may send the field. */
type InputProps = Omit<React.ComponentProps<'input'>, 'id' | 'value' | 'onChange'>;
interface FieldProps extends InputProps, QuestionProps {
  value: string;
  onValueChange: (value: string) => void;
}

/** The question above a field, its label and its heading; the field itself takes `wiringOf` the same. */
export function FieldQuestion({ id, label, hint, error }: QuestionProps) {
  return (
    <>
      <h2 className="text-title">
        <label htmlFor={id}>{label}</label>
      </h2>
      <p id={`${id}-hint`} className="mt-1.5 text-small text-ink2">
        {hint}
      </p>
      {error !== null && <FieldError id={`${id}-error`} text={error} />}
    </>
  );
}

/** What ties a field to its question; `className` with the distance to it. */
export const wiringOf = ({ id, error }: Pick<QuestionProps, 'id' | 'error'>, className = '') => ({
  id,
  className: `field ${className} ${error === null ? 'mt-4' : 'mt-2.5'}`,
  'aria-describedby': error === null ? `${id}-hint` : `${id}-hint ${id}-error`,
  'aria-invalid': error === null ? undefined : true,
});

export function Field({ id, label, hint, error, value, onValueChange, ...input }: FieldProps) {
  return (
    <>
      <FieldQuestion id={id} label={label} hint={hint} error={error} />
      <input
        {...input}
        {...wiringOf({ id, error })}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
      />
    </>
  );
}

/** The sentence at the field. */
export function FieldError({ id, text, className = 'mt-4' }: { id: string; text: string; className?: string }) {
  return (
    <p id={id} className={`flex gap-2 font-[600] text-mend ${className}`}>
      <Mark kind="mend" className="mt-0.5 size-[22px]" />
      <span>
        <span className="sr-only">{messages.shared.errorPrefix} </span>
        {text}
      </span>
    </p>
  );
}
