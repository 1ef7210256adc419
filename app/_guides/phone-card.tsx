// The way to a phone: a QR code that opens a guide there, with the values in the fragment and never a password.
'use client';

import { Lock } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { messages } from '../../lib/messages/index.ts';
import { type GuideValues, writeGuideFragment } from '../../lib/model/guide-values.ts';
import { siteOrigin } from '../_components/site-origin.ts';
import { QrCode } from './qr-code.tsx';

const never = () => () => {};
// Names of this very computer (RFC 6761 6.3): a phone that scans the code would look for the page on itself.
const loopback = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** The code with its notes; `path` is the page it opens. Nothing is drawn on the server, which does not know its name. */
export function PhoneCode({ path, values }: { path: string; values: GuideValues | null }) {
  const origin = useSyncExternalStore(never, siteOrigin, () => null);
  if (origin === null) return null;
  const { label, noPassword, withValues, loopback: loopbackNote } = messages.guides.qr;
  const text = `${origin}${path}${values ? `#${writeGuideFragment(values)}` : ''}`;
  const notes = [noPassword, values && withValues, loopback.test(new URL(origin).hostname) && loopbackNote];
  return (
    <>
      <div className="mx-5 mb-5 rounded-control border border-line bg-[#fff] p-1 md:mx-6 md:mb-6">
        <QrCode text={text} label={label} />
      </div>
      <p className="flex gap-2.5 rounded-b-slip border-t-2 border-dashed border-line bg-well px-5 py-3.5 text-tiny text-ink2 md:px-6">
        <Lock className="mt-0.5 size-4" aria-hidden="true" />
        <span>{notes.filter(Boolean).join(' ')}</span>
      </p>
    </>
  );
}

/** The card beside a guide, for wide screens: whoever reads on a phone is there already. */
export function PhoneCard({
  title,
  text,
  path,
  values,
}: {
  title: string;
  text: string;
  path: string;
  values: GuideValues | null;
}) {
  return (
    <section className="slip max-lg:hidden print:hidden" aria-labelledby="qr">
      <div className="p-5 pb-4 md:p-6 md:pb-4">
        <h2 id="qr" className="text-heading">
          {title}
        </h2>
        <p className="mt-1 text-small text-ink2">{text}</p>
      </div>
      <PhoneCode path={path} values={values} />
    </section>
  );
}
