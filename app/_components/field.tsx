// A text field with its question, hint and error, wired together for screen readers.
import { Field as BaseField } from '@base-ui/react/field';
import { messages } from '../../lib/messages/index.ts';
import { Mark } from './mark.tsx';

type InputProps = Omit<React.ComponentProps<'input'>, 'id' | 'value' | 'onChange'>;
interface FieldProps extends InputProps {
  id: string;
  label: React.ReactNode;
  hint: React.ReactNode;
  error: string | null;
  value: string;
  onValueChange: (value: string) => void;
}

/** The question is the field's label and its heading. The input has no name: nothing can leave by a plain form. */
export function Field({ id, label, hint, error, value, onValueChange, ...input }: FieldProps) {
  return (
    <BaseField.Root invalid={error !== null}>
      <h2 className="text-title">
        <BaseField.Label htmlFor={id}>{label}</BaseField.Label>
      </h2>
      <BaseField.Description className="mt-1.5 text-small text-ink2">{hint}</BaseField.Description>
      {error !== null && <FieldError id={`${id}-error`} text={error} />}
      <BaseField.Control
        id={id}
        className={`field ${error === null ? 'mt-4' : 'mt-2.5'}`}
        value={value}
        onValueChange={onValueChange}
        aria-errormessage={error === null ? undefined : `${id}-error`}
        {...input}
      />
    </BaseField.Root>
  );
}

/** The sentence at the field. */
export function FieldError({ id, text }: { id: string; text: string }) {
  return (
    <BaseField.Error id={id} match className="mt-4 flex gap-2 font-[600] text-mend">
      <Mark kind="mend" className="mt-0.5 size-[22px]" />
      <span>
        <span className="sr-only">{messages.shared.errorPrefix} </span>
        {text}
      </span>
    </BaseField.Error>
  );
}
