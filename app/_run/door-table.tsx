// The one table of ports in a result: every door that was asked with its answer, and one press deeper what was said there.
'use client';

import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { Fold } from '../_components/fold.tsx';
import { TimeBar, TimeKey, type TimePart } from '../_components/time-bar.tsx';
import { Transcript } from '../_components/transcript.tsx';
import { Prose, Typed } from '../_components/typed.tsx';
import { CertificateFacts } from './certificate-facts.tsx';
import {
  type Certificate,
  type DoorHost,
  type DoorRow,
  hasMore,
  sameCertificate,
  sharedCertificate,
  turnsOf,
} from './door-rows.ts';
import { timeParts } from './time-parts.ts';

const words = messages.result.doors;

/** A look that is none of these was held on port 25. */
const protocolOf = ({ door }: DoorRow): string => words.protocols[door?.protocol ?? 'submission'];

function Answer({ row }: { row: DoorRow }) {
  return (
    <>
      <span className="typed w-[4ch] font-[600] text-ink">{row.port}</span>
      <span className="w-[5ch] text-ink2">{protocolOf(row)}</span>
      <span className="typed anywhere min-w-0 flex-1 font-[400] text-ink2">{row.answer}</span>
    </>
  );
}

/** `shared`: the certificate that stands above the rows. `at`: the host's address, where it is known. */
function Said({ row, shared, at }: { row: DoorRow; shared: Certificate | null; at: string | null }) {
  const { door, transcript, host, port, seenAs, address } = row;
  if (seenAs !== null)
    return (
      <p className="pb-3 text-small text-ink2">
        <Prose text={format(words.seenAs, { place: `${seenAs}:${port}` })} />
      </p>
    );
  const parts = door ? timeParts(door) : [];
  return (
    <div className="grid gap-3 pb-4">
      {address !== null && address !== at && (
        <p className="text-small text-ink2">
          <Prose text={format(messages.result.said.askedAt, { host, port, address })} />
        </p>
      )}
      {parts.length > 0 && <TimeBar parts={parts} />}
      {door && (
        <CertificateFacts
          tls={door.tls && shared && sameCertificate(door.tls, shared) ? null : door.tls}
          said={door.words}
        />
      )}
      {transcript.length > 0 && (
        <div className="well px-3.5 py-2.5">
          <Transcript lines={turnsOf(transcript)} />
        </div>
      )}
    </div>
  );
}

function Host({ host, rows }: DoorHost) {
  const shared = sharedCertificate(rows);
  const address = rows.find((row) => row.address !== null)?.address ?? null;
  return (
    <li>
      <h3 className="pt-2 text-small font-[620]">
        <Typed text={host} /> {address && <Typed text={address} className="font-[400] text-ink3" />}
      </h3>
      {shared && (
        <div className="py-2">
          <CertificateFacts tls={shared} />
        </div>
      )}
      <ul>
        {rows.map((row) => (
          <li key={row.id} id={row.id} className="border-t border-line text-small first:border-0">
            {hasMore(row) ? (
              <Fold summary={<Answer row={row} />}>
                <Said row={row} shared={shared} at={address} />
              </Fold>
            ) : (
              <p className="flex min-h-9 items-center gap-[.6rem] ps-[calc(18px+.6rem)]">
                <Answer row={row} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Every step that some door reached, in order. */
function stepsOf(hosts: readonly DoorHost[]): TimePart[] {
  const parts = hosts.flatMap(({ rows }) => rows.flatMap(({ door }) => (door ? timeParts(door) : [])));
  return [...new Map(parts.map((part) => [part.name, part])).values()];
}

export function DoorTable({ hosts }: { hosts: readonly DoorHost[] }) {
  return (
    <div className="grid gap-2 pb-3 sm:ps-7">
      <TimeKey parts={stepsOf(hosts)} />
      <ul className="grid gap-2">
        {hosts.map((one) => (
          <Host key={one.host} {...one} />
        ))}
      </ul>
    </div>
  );
}
