// The password field with its reveal button; it has no name, so no plain form can carry it into a URL.
'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { Button } from './button.tsx';
import { FieldError } from './field.tsx';
import { oddCharacters } from './password-characters.ts';

const words = messages.wizard.password;

interface FieldProps {
  id: string;
  value: string;
  onChange: (value: string) => void;
  fault: string | null;
  /** The test account's password on the practice network; null: a real account. */
  practicePassword: string | null;
}

export function PasswordField({ id, value, onChange, fault, practicePassword }: FieldProps) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <>
      <p id={`${id}-hint`} className="mt-1 text-small text-ink2">
        {practicePassword === null ? words.hint : format(words.practice, { password: practicePassword })}
      </p>
      {fault && <FieldError id={`${id}-error`} text={fault} className="mt-3" />}
      <div className="mt-3 flex gap-2.5">
        <input
          id={id}
          className={`field min-w-0 flex-1 ${oddCharacters(value).length > 0 ? 'border-risk' : ''}`}
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby={fault ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={fault ? true : undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        {/* Its name says what a press does, so it is no toggle that is pressed or not. */}
        <Button
          onClick={() => setShown(!shown)}
          aria-label={shown ? words.hideLabel : words.showLabel}
          aria-controls={id}
          className="min-w-22"
        >
          <Icon className="size-[18px]" aria-hidden="true" />
          <span>{shown ? words.hide : words.show}</span>
        </Button>
      </div>
    </>
  );
}
