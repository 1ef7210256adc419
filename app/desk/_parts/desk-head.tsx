// The head of the desk: whose it is, the ways on, and on pages without a field of their own the field.
'use client';

import { Keyboard } from 'lucide-react';
import Link from 'next/link';
import { admin } from '../../../lib/messages/admin.ts';
import { desk } from '../../../lib/messages/desk.ts';
import { fleet } from '../../../lib/messages/fleet.ts';
import { format } from '../../../lib/messages/format.ts';
import { Logo } from '../../_components/logo.tsx';
import { FindField } from '../_find/find-field.tsx';
import { useSetting } from './desk-context.tsx';
import { goTo } from './place.ts';
import { SignOut } from './sign-out.tsx';

const link = 'flex h-9 items-center rounded-control px-3 no-underline pointer-coarse:h-11';

interface HeadProps {
  search: boolean;
  /** A page beside the desk's own, by its name. */
  here?: string | undefined;
  onHelp: () => void;
}

const current = `${link} bg-slip font-[600] shadow-slip`;

export function DeskHead({ search, here, onHelp }: HeadProps) {
  const { name, agent } = useSetting();
  return (
    <header className="no-print border-b border-line bg-shelf">
      <div className="flex min-h-13 flex-wrap items-center gap-x-1 gap-y-1 px-4 py-1.5">
        <a href="/desk" className="me-2 flex min-h-9 items-center gap-2.5 rounded-control no-underline">
          <Logo name={name} className="size-7" />
          <span className="font-[640]">{format(desk.of, { name })}</span>
        </a>
        <nav className="flex flex-wrap" aria-label={desk.navigation}>
          <button
            type="button"
            className={here === undefined ? current : `${link} text-ink2 hover:text-ink`}
            aria-current={here === undefined ? 'page' : undefined}
            onClick={() => goTo({ view: 'desk' })}
          >
            {desk.here}
          </button>
          {here !== undefined && (
            <span className={current} aria-current="page">
              {here}
            </span>
          )}
          <Link href="/check" className={`${link} text-ink2 hover:text-ink`}>
            {desk.tools}
          </Link>
          <Link href="/learn" className={`${link} text-ink2 hover:text-ink`}>
            {desk.articles}
          </Link>
          {agent !== null && (
            <a href="/desk/fleet" className={`${link} text-ink2 hover:text-ink`}>
              {fleet.here}
            </a>
          )}
          {agent?.role === 'admin' && (
            <a href="/desk/admin" className={`${link} text-ink2 hover:text-ink`}>
              {admin.here}
            </a>
          )}
        </nav>
        <div className="ms-auto flex min-w-0 flex-1 items-center justify-end gap-2 max-sm:basis-full">
          {search && <FindField compact />}
          <button
            type="button"
            className={`${link} shrink-0 gap-2 text-ink2 hover:text-ink`}
            aria-haspopup="dialog"
            onClick={onHelp}
          >
            <Keyboard className="size-4.5" aria-hidden="true" />
            {desk.keys.title}
          </button>
          {agent !== null && <SignOut agent={agent.name} className={link} />}
        </div>
      </div>
    </header>
  );
}
