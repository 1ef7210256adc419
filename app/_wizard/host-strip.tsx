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
  onLookAgain: () => void;
}

/** One thing: a mark, a sentence, the server it is about. */
function Said({ kind, lead, children }: { kind: MarkKind; lead: string; children?: React.ReactNode }) {
  return (
    <div>
      <p className="flex gap-2.5 font-[620]">
        <Mark kind={kind} className="mt-0.5 size-[22px]" />
        <span>{lead}</span>
      </p>
      {children}
    </div>
  );
}

/** What vouches for these servers, each sentence once. */
function Vouched({ hosts, brandName }: { hosts: Destination[]; brandName: string }) {
  return (
    <div>
      <p className="flex items-start gap-2 text-small text-ink2">
        <Lock className="mt-0.5 size-[18px] shrink-0" aria-hidden="true" />
        {hosts.length === 1 ? words.goesTo : words.goesToBoth}
      </p>
      {[...Map.groupBy(hosts, ({ vouching }) => vouching)].map(([vouching, of]) => (
        <div key={vouching}>
          {of.map(({ host }) => (
            <p key={host} className="mt-1 text-[1.1875rem] leading-7 font-[600] md:text-[1.375rem]">
              <Typed text={host} />
            </p>
          ))}
          <p className="mt-1 flex gap-2 text-small">
            <Mark kind="fine" className="mt-[3px] size-[18px]" />
            <span>{format(words.vouching[vouching], { brand: brandName })}</span>
          </p>
        </div>
      ))}
    </div>
  );
}

const grounds = {
  vouched: 'border-line bg-brand-soft',
  open: 'border-risk-line bg-risk-soft',
  said: 'border-line bg-well',
};

/**
 * The strip has its height before there is anything to name, on a phone and on a desk: for two servers that the same
 * vouches for, or for one that needs a yes. What is rarer takes more; the page then scrolls (use-kept-place.ts).
 */
export function HostStrip(props: StripProps) {
  const { destinations } = props;
  const hosts = destinations.state === 'found' ? destinations.hosts : [];
  const usable = hosts.length > 0 && hosts.every(({ certificateVerified }) => certificateVerified);
  const isOpen = usable && hosts.some(({ vouching }) => vouching === 'none');
  const ground = grounds[isOpen ? 'open' : usable ? 'vouched' : 'said'];
  return (
    <div
      role="status"
      className={`flex min-h-48 flex-col justify-center gap-4 border-b-2 border-dashed px-5 py-4 md:min-h-44 md:px-8 md:py-5 ${ground}`}
    >
      <StripContent {...props} />
    </div>
  );
}

function StripContent({ destinations, brandName, confirmed, onConfirm, onLookAgain }: StripProps) {
  if (destinations.state === 'looking') return <Said kind="running" lead={words.looking} />;
  if (destinations.state === 'none') return <Said kind="blank" lead={words.none} />;
  if (destinations.state === 'failed' || destinations.state === 'busy')
    return (
      <Said kind="blank" lead={words.failed}>
        <Button size="small" className="ms-8 mt-3" onClick={onLookAgain}>
          {words.tryAgain}
        </Button>
      </Said>
    );
  const { hosts } = destinations;
  const broken = hosts.find(({ certificateVerified }) => !certificateVerified);
  if (broken)
    return (
      <Said kind="risk" lead={words.badCertificate}>
        <p className="mt-2 ps-8 font-[600]">
          <Typed text={broken.host} />
        </p>
      </Said>
    );
  const vouched = hosts.filter(({ vouching }) => vouching !== 'none');
  const open = hosts.filter(({ vouching }) => vouching === 'none').map(({ host }) => host);
  return (
    <>
      {vouched.length > 0 && <Vouched hosts={vouched} brandName={brandName} />}
      {open.length > 0 && <HostConsent hosts={open} {...{ confirmed, onConfirm }} />}
    </>
  );
}
