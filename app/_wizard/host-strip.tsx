// Names the servers a password would go to, before anything is typed; a server that nothing vouches for needs a yes.
'use client';

import { Lock, Trash2 } from 'lucide-react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { Button } from '../_components/button.tsx';
import { Mark, type MarkKind } from '../_components/mark.tsx';
import { Typed } from '../_components/typed.tsx';
import { type Destination, type Destinations, unconfirmedNames, unvouched } from './destinations.ts';
import { HostConsent } from './host-consent.tsx';
import { UsernameConsent } from './username-consent.tsx';

const words = messages.wizard.password;

interface StripProps {
  destinations: Destinations;
  /** Why no password can be given; '' where one can, or where it is not known yet. */
  why: string;
  brandName: string;
  /** As typed: the user name without a yes to another. */
  address: string;
  /** What the person said yes to. */
  yes: { hosts: readonly string[]; usernames: readonly string[] };
  onConfirm: (host: string, yes: boolean) => void;
  onUsername: (name: string, yes: boolean) => void;
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

interface VouchedProps {
  hosts: Destination[];
  brandName: string;
  /** The names alone: what else is asked needs the room. */
  inShort: boolean;
}

/** What vouches for these servers, each sentence once. */
function Vouched({ hosts, brandName, inShort }: VouchedProps) {
  const groups = [...Map.groupBy(hosts, ({ vouching }) => vouching)];
  const lead = hosts.length === 1 ? words.goesTo : words.goesToBoth;
  if (inShort)
    return (
      <p className="flex gap-2.5 text-[1.1875rem] leading-7 font-[600]">
        <Lock className="mt-1 size-[22px] shrink-0 p-0.5" aria-hidden="true" />
        <span className="sr-only">{lead}</span>
        <span className="grid min-w-0">
          {hosts.map(({ host }) => (
            <Typed key={host} text={host} />
          ))}
        </span>
      </p>
    );
  return (
    <div>
      <p className="flex items-start gap-2 text-small text-ink2">
        <Lock className="mt-0.5 size-[18px] shrink-0" aria-hidden="true" />
        {lead}
      </p>
      {groups.map(([vouching, of]) => (
        <div key={vouching}>
          {of.map(({ host }) => (
            <p key={host} className="mt-1 text-[1.1875rem] leading-7 font-[600] md:text-[1.375rem]">
              <Typed text={host} />
            </p>
          ))}
          <p className={`mt-1 flex gap-2 ${groups.length > 1 ? 'text-tiny' : 'text-small'}`}>
            <Mark kind="fine" className="mt-0.5 size-[18px]" />
            <span>{format(words.vouching[vouching], { brand: brandName })}</span>
          </p>
        </div>
      ))}
    </div>
  );
}

const grounds = {
  vouched: 'border-line bg-brand-soft',
  asks: 'border-risk-line bg-risk-soft',
  said: 'border-line bg-well',
};

/**
 * The strip has its height before there is anything to name, on a phone and on a desk: for two servers that need a yes
 * each, or for one and another user name. Until there is a question, a phone has a promise in that room. Only what is
 * rarer still takes more; the page then scrolls (use-kept-place.ts).
 */
export function HostStrip(props: StripProps) {
  const { destinations } = props;
  const hosts = destinations.state === 'found' ? destinations.hosts : [];
  const usable = hosts.length > 0 && hosts.every(({ certificateVerified }) => certificateVerified);
  const asks = usable && (unvouched(hosts).length > 0 || unconfirmedNames(hosts).length > 0);
  const ground = grounds[asks ? 'asks' : usable ? 'vouched' : 'said'];
  const hasRoom = new Set(hosts.map(({ vouching }) => vouching)).size < 2;
  const promises = hasRoom && (destinations.state === 'looking' || (usable && !asks));
  return (
    <div
      role="status"
      // What changes in here is no anchor for a scrolled page: it would move the field, which keeps its place.
      className={`flex min-h-61 flex-col [overflow-anchor:none] gap-3 border-b-2 border-dashed px-5 py-3 lg:min-h-48 lg:px-8 ${ground}`}
    >
      <div className="flex flex-1 flex-col justify-center gap-3">
        <StripContent {...props} />
      </div>
      {promises && (
        <p className="flex gap-2 border-t border-line pt-3 text-small text-ink2 lg:hidden">
          <Trash2 className="mt-0.5 size-[18px] shrink-0" aria-hidden="true" />
          {words.safe.forgotten}
        </p>
      )}
    </div>
  );
}

function StripContent({ destinations, why, brandName, address, yes, onConfirm, onUsername, onLookAgain }: StripProps) {
  if (destinations.state === 'looking') return <Said kind="running" lead={words.looking} />;
  const told = <p className="mt-2 ps-8 text-small text-ink2">{why}</p>;
  if (destinations.state === 'none')
    return (
      <Said kind="blank" lead={words.none}>
        {told}
      </Said>
    );
  if (destinations.state === 'failed' || destinations.state === 'busy')
    return (
      <Said kind="blank" lead={words.failed}>
        {told}
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
        {told}
      </Said>
    );
  const vouched = hosts.filter(({ vouching }) => vouching !== 'none');
  const open = unvouched(hosts).map(({ host }) => host);
  const names = unconfirmedNames(hosts);
  return (
    <>
      {vouched.length > 0 && <Vouched hosts={vouched} brandName={brandName} inShort={names.length > 0} />}
      {open.length > 0 && <HostConsent hosts={open} confirmed={yes.hosts} onConfirm={onConfirm} />}
      {names.map((name) => (
        <UsernameConsent
          key={name}
          {...{ name, address }}
          agreed={yes.usernames.includes(name)}
          onAgree={(agreed) => onUsername(name, agreed)}
        />
      ))}
    </>
  );
}
