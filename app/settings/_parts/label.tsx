// The settings as a label: exact, copyable, printable, and never with a password on it.
import { Check, Inbox, KeyRound, Link2, Search, Send, TriangleAlert, Wifi } from 'lucide-react';
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import type { GuideValues } from '../../../lib/model/guide-values.ts';
import { Typed } from '../../_components/typed.tsx';
import { SettingRow } from '../../_guides/setting-row.tsx';
import type { Proof } from './proof.ts';

const words = messages.settings;
const corners = {
  login: Check,
  refused: TriangleAlert,
  unproven: KeyRound,
  connection: Wifi,
  dns: Search,
  link: Link2,
};
type Server = GuideValues['incoming'];

function usernameHint(server: Server, side: 'incoming' | 'outgoing', address: string | null): string | undefined {
  if (side === 'outgoing') return words.fillItIn;
  if (server.username === null) return words.ownAddressHint;
  if (address === null) return undefined;
  return server.username === address
    ? format(words.wholeAddress, { name: address.slice(0, address.lastIndexOf('@')) })
    : words.notTheAddress;
}

function ServerRows({
  server,
  side,
  address,
}: {
  server: Server;
  side: 'incoming' | 'outgoing';
  address: string | null;
}) {
  return (
    <dl className="mt-1">
      <SettingRow label={words.server} value={server.host} what={words.copy[`${side}.host`]} />
      <SettingRow label={words.port} value={String(server.port)} what={words.copy[`${side}.port`]} short />
      <SettingRow label={words.security} value={words.securityWords[server.security]} short />
      <SettingRow
        label={words.username}
        value={server.username}
        words={words.ownAddress}
        what={words.copy[`${side}.username`]}
        hint={usernameHint(server, side, address)}
      />
    </dl>
  );
}

function Heading({ icon: Icon, title, protocol }: { icon: typeof Inbox; title: string; protocol: string }) {
  return (
    <h3 className="mt-4 flex items-center gap-2.5 text-heading">
      <Icon className="size-5 text-brand-text" aria-hidden="true" />
      {title} <span className="typed text-small font-[600] text-ink2">{protocol}</span>
    </h3>
  );
}

interface LabelProps {
  values: GuideValues;
  proof: Proof;
  /** When the values were seen to work, for reading; null: not by us. */
  at: string | null;
  brandName: string;
  subject: string;
  children: React.ReactNode;
}

/** `children` is the operator's sign in the band. */
export function Label({ values, proof, at, brandName, subject, children }: LabelProps) {
  const Corner = corners[proof];
  const { incoming, outgoing, address, protocol } = values;
  return (
    <section className="slip" aria-labelledby="label">
      <div className="flex items-center gap-3 rounded-t-slip bg-band px-5 py-3.5 text-band-on md:px-7">
        {children}
        <p className="leading-tight">
          <span className="block font-[640]">{brandName}</span>
          {at && <span className="typed block text-tiny">{at}</span>}
        </p>
        <p className="ms-auto inline-flex items-center gap-1.5 text-small font-[600]">
          <Corner className="size-[18px]" aria-hidden="true" />
          {words.corner[proof]}
        </p>
      </div>
      <div className="px-5 pt-4 md:px-7 md:pt-5">
        <h2 id="label" className="anywhere text-title">
          <span className="sr-only">{format(words.labelFor, { address: '' })}</span>
          <Typed text={subject} className="font-sans!" />
        </h2>
        <Heading icon={Inbox} title={words.receiving} protocol={protocol === 'imap' ? 'IMAP' : 'POP'} />
        <ServerRows server={incoming} side="incoming" address={address} />
        <div className="tear my-3 [--tear-x:1.25rem] md:[--tear-x:1.75rem]" />
        <Heading icon={Send} title={words.sending} protocol="SMTP" />
        {outgoing ? (
          <ServerRows server={outgoing} side="outgoing" address={address} />
        ) : (
          <p className="py-3 text-small text-ink2">{words.noSending}</p>
        )}
      </div>
      <p className="flex gap-2.5 rounded-b-slip border-t-2 border-dashed border-line bg-well px-5 py-3.5 text-small text-ink2 md:px-7">
        <KeyRound className="mt-0.5 size-[18px]" aria-hidden="true" />
        <span>
          <b className="text-ink">{words.passwordWord}</b> {words.password[incoming.authentication]}
        </span>
      </p>
    </section>
  );
}
