// The head of every page: whose it is, another check, the tools, the articles, help when there is some.
import { LifeBuoy } from 'lucide-react';
import Link from 'next/link';
import { messages } from '../../lib/messages/index.ts';
import type { SiteBrand } from './brand.ts';
import { buttonStyle } from './button.tsx';
import { Logo } from './logo.tsx';

export function SiteHeader({ brand }: { brand: SiteBrand }) {
  const { tagline, siteNavigation, checkAnother, tools, articles, getHelp } = messages.shared;
  return (
    <header className="bg-shelf">
      <div className="wrap flex flex-wrap items-center gap-x-3 py-2 md:py-3">
        {/* A plain link: it begins afresh, even from a later step of the wizard, which has the same address. */}
        <a href="/" className="tap -ms-1 gap-3 rounded-control px-1 no-underline">
          <Logo name={brand.name} />
          <span className="leading-tight">
            <span className="block text-body font-[650] tracking-[-.01em]">{brand.name}</span>
            <span className="block text-tiny text-ink2 max-sm:hidden">{tagline}</span>
          </span>
        </a>
        <nav className="no-print ms-auto flex items-center gap-1 text-small" aria-label={siteNavigation}>
          {/* Plain as the logo. The first step is where it would lead, and stays without it. */}
          <a href="/" className="tap link-quiet rounded-control px-2.5 [body:has([data-step=start])_&]:hidden">
            {checkAnother}
          </a>
          <Link href="/check" prefetch={false} className="tap link-quiet rounded-control px-2.5">
            {tools}
          </Link>
          <Link
            href="/learn"
            prefetch={false}
            className={`tap link-quiet rounded-control px-2.5 ${brand.helpUrl ? 'max-sm:hidden' : '-me-2.5'}`}
          >
            {articles}
          </Link>
          {brand.helpUrl && (
            <a href={brand.helpUrl} className={buttonStyle({ size: 'small' })}>
              <LifeBuoy className="size-[18px]" aria-hidden="true" />
              {getHelp}
            </a>
          )}
        </nav>
      </div>
    </header>
  );
}
