// Name and password of a local account.
'use client';

import { useState } from 'react';
import { signIn as words } from '../../../../lib/messages/sign-in.ts';
import { Button } from '../../../_components/button.tsx';
import { FieldError } from '../../../_components/field.tsx';
import { Problem } from './problem.tsx';
import { useSignIn } from './use-sign-in.ts';

type Missing = 'name' | 'password';

export function AccountForm() {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<Missing | null>(null);
  const { busy, problem, send } = useSignIn();
  const submit = () => {
    const lacks: Missing | null = name.trim() === '' ? 'name' : password === '' ? 'password' : null;
    setMissing(lacks);
    if (lacks !== null) document.getElementById(lacks)?.focus();
    else void send({ name: name.trim(), password });
  };
  const wiring = (id: Missing) => ({
    id,
    className: 'field mt-1.5',
    'aria-invalid': missing === id || undefined,
    'aria-describedby': missing === id ? `${id}-error` : undefined,
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div role="alert">{problem !== null && <Problem text={problem} />}</div>
      <label htmlFor="name" className="mt-5 block text-small font-[600]">
        {words.name}
      </label>
      {missing === 'name' && <FieldError id="name-error" text={words.missing.name} className="mt-1" />}
      <input
        {...wiring('name')}
        type="text"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <label htmlFor="password" className="mt-4 block text-small font-[600]">
        {words.password}
      </label>
      {missing === 'password' && <FieldError id="password-error" text={words.missing.password} className="mt-1" />}
      <input
        {...wiring('password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <Button type="submit" className="mt-5 w-full">
        {busy ? words.busy : words.submit}
      </Button>
    </form>
  );
}
