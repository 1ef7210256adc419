// A field that narrows the list below it as one types; without scripts the whole list is there, and the field is not.
'use client';

import { useId } from 'react';

interface SearchFieldProps {
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  /** How many were found, for screen readers; empty while nothing is asked. */
  found: string;
}

export function SearchField({ label, value, onValueChange, found }: SearchFieldProps) {
  const id = useId();
  return (
    <search className="mb-6 block noscript:hidden print:hidden">
      <label htmlFor={id} className="block font-[600]">
        {label}
      </label>
      <input
        id={id}
        type="search"
        className="field mt-2 max-w-xl"
        value={value}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onValueChange(event.target.value)}
      />
      <p className="sr-only" role="status">
        {found}
      </p>
    </search>
  );
}
