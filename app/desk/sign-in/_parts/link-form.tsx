// The first sign-in by a link: a password for the next time.
'use client';

import { useState } from 'react';
import { format } from '../../../../lib/messages/format.ts';
import { signIn as words } from '../../../../lib/messages/sign-in.ts';
import { Button } from '../../../_components/button.tsx';
import { FieldError } from '../../../_components/field.tsx';
import { Problem } from './problem.tsx';
import { useSignIn } from './use-sign-in.ts';

const id = 'new-password';

export function LinkForm({ secret, leastCharacters: least }: { secret: string; leastCharacters: number }) {
  const [password, setPassword] = useState('');
  const [short, setShort] = useState(false);
  const { busy, problem, send } = useSignIn();
  const submit = () => {
    const isShort = password.length < least;
    setShort(isShort);
    if (isShort) document.getElementById(id)?.focus();
    else void send({ link: secret, password });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div role="alert">{problem !== null && <Problem text={problem} />}</div>
      <label htmlFor={id} className="mt-5 block text-small font-[600]">
        {words.link.password}
      </label>
      <p id={`${id}-hint`} className="text-tiny text-ink2">
        {format(words.link.hint, { least })}
      </p>
      {short && <FieldError id={`${id}-error`} text={format(words.link.missing, { least })} className="mt-1" />}
      <input
        id={id}
        className="field mt-1.5"
        type="password"
        autoComplete="new-password"
        aria-invalid={short || undefined}
        aria-describedby={short ? `${id}-hint ${id}-error` : `${id}-hint`}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <Button type="submit" kind="main" className="mt-5 w-full">
        {busy ? words.busy : words.link.submit}
      </Button>
    </form>
  );
}
