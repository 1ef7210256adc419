// The head of every page, one row on any screen: whose it is, another check, the tools, the articles, help when there is some.
import { LifeBuoy } from 'lucide-react';
import Link from 'next/link';
import { messages } from '../../lib/messages/index.ts';
import { offeredLanguages } from '../../lib/messages/reader/offered.ts';
import type { SiteBrand } from './brand.ts';
import { buttonStyle } from './button.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Logo } from './logo.tsx';

/** On a phone a long name takes two short lines in the height of one target. */
const link = 'tap link-quiet rounded-control px-2.5 max-sm:px-2 max-sm:text-tiny max-sm:leading-4';

export function SiteHeader({ brand }: { brand: SiteBrand }) {
  const { tagline, siteNavigation, checkAnother, tools, articles, getHelp } = messages.shared;
  return (
    <header className="bg-shelf">
      <div className="wrap flex items-center gap-x-3 py-2 md:py-3">
        {/* A plain link: it begins afresh, even from a later step of the wizard, which has the same address. */}
        <a href="/" className="tap -ms-1 min-w-0 gap-3 rounded-control px-1 no-underline max-sm:gap-2.5">
          <Logo name={brand.name} />
          <span className="anywhere leading-tight">
            <span className="block text-body font-[650] tracking-[-.01em]">{brand.name}</span>
            <span className="block text-tiny text-ink2 max-sm:hidden">{tagline}</span>
          </span>
        </a>
        <nav
          className={`no-print ms-auto flex items-center gap-1 text-small max-sm:gap-0 ${brand.helpUrl ? '' : '-me-2 sm:-me-2.5'}`}
          aria-label={siteNavigation}
        >
          {/* Plain as the logo. The first step is where it would lead, and stays without it. */}
          <a
            href="/"
            className={`${link} text-balance max-sm:max-w-33 max-sm:text-end [body:has([data-step=start])_&]:hidden`}
          >
            {checkAnother}
          </a>
          {/* What is not here on a phone stands in the foot. */}
          <Link href="/check" prefetch={false} className={`${link} ${brand.helpUrl ? 'max-sm:hidden' : ''}`}>
            {tools}
          </Link>
          <Link href="/learn" prefetch={false} className={`${link} max-sm:hidden`}>
            {articles}
          </Link>
          {brand.helpUrl && (
            <a href={brand.helpUrl} className={buttonStyle({ size: 'small', className: 'max-sm:ms-2 max-sm:px-3' })}>
              <LifeBuoy className="size-[18px] max-sm:hidden" aria-hidden="true" />
              {getHelp}
            </a>
          )}
        </nav>
        <LanguageSwitch languages={offeredLanguages()} className="max-lg:hidden" />
      </div>
    </header>
  );
}
