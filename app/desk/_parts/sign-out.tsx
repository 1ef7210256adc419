// Who is signed in, the way to their password, and out again.
'use client';

import { CircleUserRound, LogOut } from 'lucide-react';
import { format } from '../../../lib/messages/format.ts';
import { signIn as words } from '../../../lib/messages/sign-in.ts';

async function signOut(): Promise<void> {
  const gone = await fetch('/api/v1/sign-in', { method: 'DELETE', credentials: 'same-origin' }).catch(() => null);
  if (gone?.ok) location.assign('/desk/sign-in');
}

export function SignOut({ agent, className }: { agent: string; className: string }) {
  return (
    <>
      <a href="/desk/sign-in/password" className={`${className} shrink-0 gap-2 text-ink2 hover:text-ink`}>
        <CircleUserRound className="size-4.5" aria-hidden="true" />
        <span className="max-md:sr-only">{agent}</span>
        <span className="sr-only">: {words.account.link}</span>
      </a>
      <button
        type="button"
        className={`${className} shrink-0 gap-2 text-ink2 hover:text-ink`}
        onClick={() => void signOut()}
      >
        <LogOut className="size-4.5" aria-hidden="true" />
        {words.out}
        <span className="sr-only">. {format(words.signedInAs, { name: agent })}</span>
      </button>
    </>
  );
}
