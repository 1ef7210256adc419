// The frame of every page: language, brand, bands, header and footer.
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { language } from '#reader';
import { messages } from '../lib/messages/index.ts';
import { brandStyle } from '../lib/operator/brand.ts';
import { NoScriptBand, PracticeBand } from './_components/bands.tsx';
import { siteBrand } from './_components/brand.ts';
import { latinFont } from './_components/latin-font.ts';
import { practiceIsOn } from './_components/practice.ts';
import { Sentences } from './_components/sentences.tsx';
import { SiteFooter } from './_components/site-footer.tsx';
import { SiteFrame } from './_components/site-frame.tsx';
import { SiteHeader } from './_components/site-header.tsx';
import { WebmailPlace } from './_components/webmail-place.tsx';
import './theme.css';

export function generateMetadata(): Metadata {
  const { name, publicUrl } = siteBrand();
  return {
    description: messages.shared.description,
    // Links in them have to be whole (ogp.me): only the profile knows how people reach this site.
    ...(publicUrl && { metadataBase: new URL(publicUrl) }),
    openGraph: { type: 'website', siteName: name, ...(publicUrl && { images: ['/icon-512.png'] }) },
    twitter: { card: 'summary' },
    title: { default: `${messages.shared.tagline} – ${name}`, template: `%s – ${name}` },
    applicationName: name,
    manifest: '/site.webmanifest',
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '16x16 32x32 48x48' },
        { url: '/icon.svg', type: 'image/svg+xml' },
      ],
      apple: '/apple-touch-icon.png',
    },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#DFEBE3' },
    { media: '(prefers-color-scheme: dark)', color: '#121D19' },
  ],
};

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const brand = siteBrand();
  // Reading a header makes every page render for its request, which the nonce of the content security policy needs.
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html
      lang={language()}
      className={latinFont.variable}
      data-public-url={brand.publicUrl ?? undefined}
      suppressHydrationWarning
    >
      <head>{brand.accent && <style nonce={nonce}>{brandStyle(brand.accent)}</style>}</head>
      <body>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-3 focus:rounded-control focus:bg-slip focus:px-4 focus:py-3"
        >
          {messages.shared.skip}
        </a>
        {practiceIsOn() && <PracticeBand />}
        <noscript>
          <NoScriptBand />
        </noscript>
        <Sentences of={['shared']}>
          <WebmailPlace url={brand.webmailUrl}>
            <SiteFrame head={<SiteHeader brand={brand} />} foot={<SiteFooter />}>
              {children}
            </SiteFrame>
          </WebmailPlace>
        </Sentences>
      </body>
    </html>
  );
}
