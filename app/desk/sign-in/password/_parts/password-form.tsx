// The form of a new password; it is sent nowhere but to its route, and forgotten here when it has been.
'use client';

import { useState } from 'react';
import { format } from '../../../../../lib/messages/format.ts';
import { signIn } from '../../../../../lib/messages/sign-in.ts';
import { Button } from '../../../../_components/button.tsx';
import { FieldError } from '../../../../_components/field.tsx';
import { send } from '../../../_parts/send.ts';
import { Problem } from '../../_parts/problem.tsx';

const words = signIn.account;
type Part = 'now' | 'fresh';

export function PasswordForm({ name, leastCharacters: least }: { name: string; leastCharacters: number }) {
  const [typed, setTyped] = useState({ now: '', fresh: '' });
  const [wrong, setWrong] = useState<Part | null>(null);
  const [outcome, setOutcome] = useState<'busy' | 'done' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async () => {
    const lacks: Part | null = typed.now === '' ? 'now' : typed.fresh.length < least ? 'fresh' : null;
    setWrong(lacks);
    setProblem(null);
    if (lacks !== null) return document.getElementById(lacks)?.focus();
    setOutcome('busy');
    const sent = await send('POST', '/api/v1/sign-in/password', { password: typed.now, newPassword: typed.fresh });
    setOutcome(sent.ok ? 'done' : null);
    setProblem(sent.ok ? null : sent.message);
    if (sent.ok) setTyped({ now: '', fresh: '' });
  };
  const field = (part: Part, label: string, error: string) => (
    <>
      <label htmlFor={part} className="mt-4 block text-small font-[600]">
        {label}
      </label>
      {part === 'fresh' && (
        <p id="fresh-hint" className="text-tiny text-ink2">
          {format(signIn.link.hint, { least })}
        </p>
      )}
      {wrong === part && <FieldError id={`${part}-error`} text={error} className="mt-1" />}
      <input
        id={part}
        className="field mt-1.5"
        type="password"
        autoComplete={part === 'now' ? 'current-password' : 'new-password'}
        aria-invalid={wrong === part || undefined}
        aria-describedby={
          [part === 'fresh' ? 'fresh-hint' : '', wrong === part ? `${part}-error` : ''].join(' ').trim() || undefined
        }
        value={typed[part]}
        onChange={({ target }) => setTyped({ ...typed, [part]: target.value })}
      />
    </>
  );
  return (
    <form
      noValidate
      className="max-w-96"
      onSubmit={(event) => {
        event.preventDefault();
        if (outcome !== 'busy') void submit();
      }}
    >
      <div role="alert">{problem !== null && <Problem text={problem} />}</div>
      {/* For the browser's own store of passwords: whose it is. */}
      <input type="text" autoComplete="username" value={name} readOnly hidden />
      {field('now', words.now, words.missing)}
      {field('fresh', words.fresh, format(signIn.link.missing, { least }))}
      <Button type="submit" kind="main" className="mt-5 w-full">
        {outcome === 'busy' ? words.busy : words.submit}
      </Button>
      <p role="status" className="mt-3 font-[580] empty:hidden">
        {outcome === 'done' ? words.done : ''}
      </p>
    </form>
  );
}
