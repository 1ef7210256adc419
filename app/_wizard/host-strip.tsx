// Names the servers a password would go to, before anything is typed; a server that nothing vouches for needs a yes.
'use client';

import { Lock } from 'lucide-react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { Button } from '../_components/button.tsx';
import { Mark, type MarkKind } from '../_components/mark.tsx';
import { Typed } from '../_components/typed.tsx';
import type { Destination, Destinations } from './destinations.ts';
import { HostConsent } from './host-consent.tsx';

const words = messages.wizard.password;

interface StripProps {
  destinations: Destinations;
  brandName: string;
  confirmed: readonly string[];
  onConfirm: (host: string, yes: boolean) => void;
  onRefuse: () => void;
  onLookAgain: () => void;
}

/** A strip that says one thing: a mark, a sentence, what it means. */
function Said({
  kind,
  lead,
  text,
  children,
}: {
  kind: MarkKind;
  lead: string;
  text?: string;
  children?: React.ReactNode;
}) {
  return (
    <div className="border-b-2 border-dashed border-line bg-well px-5 py-4 md:px-8 md:py-5">
      <p className="flex gap-2.5 font-[620]">
        <Mark kind={kind} className="mt-0.5 size-[22px]" />
        <span>{lead}</span>
      </p>
      {text && <p className="mt-1 ps-8 text-small text-ink2">{text}</p>}
      {children}
    </div>
  );
}

function Vouched({ hosts, brandName }: { hosts: Destination[]; brandName: string }) {
  return (
    <div className="border-b-2 border-dashed border-line bg-brand-soft px-5 py-4 md:px-8 md:py-5">
      <p className="flex items-center gap-2 text-small text-ink2">
        <Lock className="size-[18px]" aria-hidden="true" />
        {hosts.length === 1 ? words.goesTo : words.goesToBoth}
      </p>
      {hosts.map(({ host, vouching }) => (
        <div key={host} className="mt-1.5">
          <p className="text-[1.1875rem] leading-7 font-[600] md:text-[1.375rem]">
            <Typed text={host} />
          </p>
          <p className="mt-1.5 flex gap-2 text-small">
            <Mark kind="fine" className="mt-[3px] size-[18px]" />
            <span>{format(words.vouching[vouching], { brand: brandName })}</span>
          </p>
        </div>
      ))}
    </div>
  );
}

export function HostStrip({ destinations, brandName, confirmed, onConfirm, onRefuse, onLookAgain }: StripProps) {
  return (
    <div role="status">
      <StripContent {...{ destinations, brandName, confirmed, onConfirm, onRefuse, onLookAgain }} />
    </div>
  );
}

function StripContent({ destinations, brandName, confirmed, onConfirm, onRefuse, onLookAgain }: StripProps) {
  if (destinations.state === 'looking') return <Said kind="running" lead={words.looking} />;
  if (destinations.state === 'none') return <Said kind="blank" lead={words.none} text={words.noneText} />;
  if (destinations.state === 'failed' || destinations.state === 'busy') {
    const busy =
      destinations.state === 'busy' ? format(words.busy, { seconds: destinations.seconds }) : words.failedText;
    return (
      <Said kind="blank" lead={words.failed} text={busy}>
        <Button size="small" className="ms-8 mt-3" onClick={onLookAgain}>
          {words.tryAgain}
        </Button>
      </Said>
    );
  }
  const { hosts } = destinations;
  const broken = hosts.find(({ certificateVerified }) => !certificateVerified);
  if (broken) {
    return (
      <Said kind="risk" lead={words.badCertificate} text={words.badCertificateText}>
        <p className="mt-2 ps-8 font-[600]">
          <Typed text={broken.host} />
        </p>
      </Said>
    );
  }
  const open = hosts.filter(({ vouching }) => vouching === 'none');
  const vouched = hosts.filter(({ vouching }) => vouching !== 'none');
  return (
    <>
      {vouched.length > 0 && <Vouched hosts={vouched} brandName={brandName} />}
      {open.map(({ host }) => (
        <HostConsent
          key={host}
          host={host}
          agreed={confirmed.includes(host)}
          onAgree={(yes) => onConfirm(host, yes)}
          onRefuse={onRefuse}
        />
      ))}
    </>
  );
}
