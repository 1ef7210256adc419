// The foot of every page.
import Link from 'next/link';
import { messages } from '../../lib/messages/index.ts';
import { offeredLanguages } from '../../lib/messages/reader/offered.ts';
import { LanguageSwitch } from './language-switch.tsx';

export function SiteFooter() {
  const { privacy, accessibility, tools, articles, madeWith } = messages.shared;
  return (
    <footer className="no-print mt-14 border-t border-line">
      <div className="wrap flex flex-wrap items-center gap-x-6 gap-y-0 py-5 text-small text-ink2">
        <Link href="/privacy" prefetch={false} className="tap link-quiet">
          {privacy}
        </Link>
        <Link href="/accessibility" prefetch={false} className="tap link-quiet">
          {accessibility}
        </Link>
        {/* On wide screens these stand in the head. */}
        <Link href="/check" prefetch={false} className="tap link-quiet sm:hidden">
          {tools}
        </Link>
        <Link href="/learn" prefetch={false} className="tap link-quiet sm:hidden">
          {articles}
        </Link>
        <LanguageSwitch languages={offeredLanguages()} className="-mx-2 lg:hidden" />
        <span className="tap ms-auto gap-2 max-sm:ms-0">
          <svg
            className="h-4 w-5"
            viewBox="0 0 26 20"
            aria-hidden="true"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.9"
            strokeLinecap="round"
            strokeLinejoin="round"
          >
            <rect x="1.5" y="1.5" width="23" height="17" rx="3" />
            <path d="M3.5 4.5 13 12l9.5-7.5" strokeDasharray="3 2.8" />
          </svg>
          {madeWith}
        </span>
      </div>
    </footer>
  );
}
