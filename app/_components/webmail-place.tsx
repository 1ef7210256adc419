// Where the mail host's webmail is: the profile says it once, to the frame of every page.
'use client';

import { createContext, type ReactNode, use } from 'react';

const Webmail = createContext<string | null>(null);

/** `url`: null where the profile names none. */
export function WebmailPlace({ url, children }: { url: string | null; children?: ReactNode }) {
  return <Webmail value={url}>{children}</Webmail>;
}

/** Null: nobody knows the place. */
export const useWebmail = (): string | null => use(Webmail);
