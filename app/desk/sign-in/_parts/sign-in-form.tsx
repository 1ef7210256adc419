// The form of the sign-in page: the sign-in service first where there is one, then name and password, or a link's first password.
'use client';

import { Building2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { format } from '../../../../lib/messages/format.ts';
import { signIn as words } from '../../../../lib/messages/sign-in.ts';
import { buttonStyle } from '../../../_components/button.tsx';
import { Typed } from '../../../_components/typed.tsx';
import { AccountForm } from './account-form.tsx';
import { LinkForm } from './link-form.tsx';
import { Problem } from './problem.tsx';

interface SignInProps {
  deskName: string;
  /** The company's own sign-in service; null: there is none. */
  provider: { name: string; host: string } | null;
  /** What went wrong there, in a sentence. */
  problem: string | null;
  leastCharacters: number;
}

/** What a link holds stands in its fragment, which reaches no log; it is taken out of the address at once. */
function useLinkSecret(): string | null {
  const [secret, setSecret] = useState<string | null>(null);
  useEffect(() => {
    const [, found = null] = /^#([\w-]{43})$/.exec(location.hash) ?? [];
    if (found === null) return;
    setSecret(found);
    history.replaceState(history.state, '', location.pathname);
  }, []);
  return secret;
}

export function SignInForm({ deskName, provider, problem, leastCharacters }: SignInProps) {
  const secret = useLinkSecret();
  return (
    <div className="w-full max-w-96">
      <h1 className="text-display">{secret === null ? words.title : words.link.title}</h1>
      <p className="mt-1.5 text-small text-ink2">
        {secret === null ? format(words.forDesk, { name: deskName }) : words.link.text}
      </p>
      <noscript>
        <p className="mt-4">{words.needsScript}</p>
      </noscript>
      {secret === null && problem !== null && <Problem text={problem} />}
      {secret === null && provider && (
        <>
          {/* A plain link: it leads to another site and back. */}
          <a href="/api/v1/sign-in/oidc" className={buttonStyle({ kind: 'main', className: 'mt-6 w-full' })}>
            <Building2 className="size-5" aria-hidden="true" />
            {format(words.provider, { name: provider.name })}
          </a>
          <p className="mt-2 text-tiny text-ink2">
            {words.opens.split('{host}')[0]}
            <Typed text={provider.host} />
            {words.opens.split('{host}')[1]}
          </p>
          <p className="mt-6 flex items-center gap-3 text-small text-ink2 before:h-0 before:flex-1 before:border-t-2 before:border-dashed before:border-line after:h-0 after:flex-1 after:border-t-2 after:border-dashed after:border-line">
            {words.orLocal}
          </p>
        </>
      )}
      {secret === null ? <AccountForm /> : <LinkForm secret={secret} leastCharacters={leastCharacters} />}
      <p className="mt-6 text-small text-ink2">{words.noAccount}</p>
    </div>
  );
}
