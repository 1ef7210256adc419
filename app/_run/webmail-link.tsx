// The way to webmail, below words that send people there.
'use client';

import { Mailbox } from 'lucide-react';
import { messages } from '../../lib/messages/index.ts';
import { buttonStyle } from '../_components/button.tsx';
import { useWebmail } from '../_components/webmail-place.tsx';

/** The word is the same in every language that is offered. */
const namesWebmail = /webmail/i;

/** Nothing where the words `said` do not send people there, or where the profile does not name the place. */
export function WebmailLink({ said }: { said: string }) {
  const webmail = useWebmail();
  if (webmail === null || !namesWebmail.test(said)) return null;
  return (
    <p className="no-print mt-3">
      <a href={webmail} className={buttonStyle({ size: 'small', className: 'max-sm:w-full' })}>
        <Mailbox className="size-[18px]" aria-hidden="true" />
        {messages.result.openWebmail}
      </a>
    </p>
  );
}
