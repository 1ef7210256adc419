// The form of something new in a pane: a named text, whatever else it needs, and its button.
'use client';

import { useId, useState } from 'react';

interface AddingProps {
  label: string;
  submit: string;
  type?: 'text' | 'url';
  /** Emptied when it has been sent. */
  onAdd: (text: string) => void;
  children?: React.ReactNode;
}

export function AddingForm({ label, submit, type = 'text', onAdd, children }: AddingProps) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      className="flex flex-wrap items-end gap-x-5 gap-y-3 pb-3"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(text.trim());
        setText('');
      }}
    >
      <span className="grid min-w-0 gap-1">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type={type}
          className={`field-desk px-2.5 py-1.5 ${type === 'url' ? 'w-96 max-w-full' : ''}`}
          required
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </span>
      {children}
      <button type="submit" className="btn btn-desk btn-main">
        {submit}
      </button>
    </form>
  );
}

interface ChoicesProps<Choice extends string> {
  legend: string;
  all: readonly Choice[];
  chosen: readonly Choice[];
  onChoose: (chosen: Choice[]) => void;
}

/** Any of a few names. */
export function Choices<Choice extends string>({ legend, all, chosen, onChoose }: ChoicesProps<Choice>) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4">
      <legend>{legend}</legend>
      {all.map((one) => (
        <label key={one} className="flex min-h-8 items-center gap-1.5 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={({ target }) =>
              onChoose(all.filter((each) => (each === one ? target.checked : chosen.includes(each))))
            }
          />
          <span className="typed-s">{one}</span>
        </label>
      ))}
    </fieldset>
  );
}
