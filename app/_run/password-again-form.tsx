// Asks for the password in place, below the names of the servers that it goes to.
'use client';

import { Lock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { passwordAgain as words } from '../../lib/messages/password-again.ts';
import { Breakable } from '../_components/breakable.tsx';
import { CharacterStrip } from '../_components/character-strip.tsx';
import { FormButtons } from '../_components/form-buttons.tsx';
import { PasswordField } from '../_components/password-field.tsx';
import { Typed } from '../_components/typed.tsx';

const fieldId = 'password-again';

interface FormProps {
  address: string;
  hosts: string[];
  /** Of the two buttons, and what is missing without a password. */
  words: { submit: string; without: string; empty: string };
  /** The test account's password on the practice network; null: a real account. */
  practicePassword?: string | null;
  onSend: (password: string) => void;
  onNo: () => void;
}

export function PasswordAgainForm({ address, hosts, words: own, practicePassword = null, onSend, onNo }: FormProps) {
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  // The press that asked for this form is gone: its place in the order goes to the field.
  useEffect(() => document.getElementById(fieldId)?.focus(), []);
  const submit = () => {
    if (password === '') {
      setFault(own.empty);
      document.getElementById(fieldId)?.focus();
      return;
    }
    onSend(password);
    setPassword('');
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="border-y-2 border-dashed border-line bg-brand-soft px-5 py-4 md:px-8 md:py-5">
        <p className="flex items-center gap-2 text-small text-ink2">
          <Lock className="size-[18px]" aria-hidden="true" />
          {hosts.length === 1 ? words.goesTo.one : words.goesTo.both}
        </p>
        {hosts.map((host) => (
          <p key={host} className="mt-1.5 text-[1.1875rem] leading-7 font-[600]">
            <Typed text={host} />
          </p>
        ))}
      </div>
      <div className="p-5 md:p-8">
        <label htmlFor={fieldId} className="text-heading">
          {words.label.split('{address}')[0]}
          <span className="anywhere">
            <Breakable text={address} />
          </span>
        </label>
        <p className="mt-1 text-small text-ink2">{words.again}</p>
        <PasswordField
          id={fieldId}
          value={password}
          onChange={setPassword}
          fault={fault}
          practicePassword={practicePassword}
        />
        <CharacterStrip password={password} onChange={setPassword} />
        <FormButtons submit={own.submit} without={own.without} onWithout={onNo} />
      </div>
    </form>
  );
}
