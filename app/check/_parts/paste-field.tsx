// A large field to paste into, with its question, hint and error.
'use client';

import { FieldQuestion, wiringOf } from '../../_components/field.tsx';

interface PasteFieldProps {
  id: string;
  label: string;
  hint: string;
  error: string | null;
  value: string;
  onValueChange: (value: string) => void;
}

export function PasteField({ id, label, hint, error, value, onValueChange }: PasteFieldProps) {
  return (
    <div>
      <FieldQuestion id={id} label={label} hint={hint} error={error} />
      <textarea
        {...wiringOf({ id, error }, 'typed min-h-44 resize-y text-small')}
        name={id}
        rows={8}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
      />
    </div>
  );
}
