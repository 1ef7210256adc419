// A large field to paste into, with its question, hint and error.
'use client';

import { FieldError } from '../../_components/field.tsx';

interface PasteFieldProps {
  id: string;
  label: string;
  hint: string;
  error: string | null;
  value: string;
  onValueChange: (value: string) => void;
}

/** The field has no name: nothing can leave by a plain form. */
export function PasteField({ id, label, hint, error, value, onValueChange }: PasteFieldProps) {
  return (
    <div>
      <h2 className="text-title">
        <label htmlFor={id}>{label}</label>
      </h2>
      <p id={`${id}-hint`} className="mt-1.5 text-small text-ink2">
        {hint}
      </p>
      {error !== null && <FieldError id={`${id}-error`} text={error} />}
      <textarea
        id={id}
        className={`field typed min-h-44 resize-y text-small ${error === null ? 'mt-4' : 'mt-2.5'}`}
        rows={8}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        aria-describedby={error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={error === null ? undefined : true}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
      />
    </div>
  );
}
