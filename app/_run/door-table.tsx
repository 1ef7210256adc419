// The one table of ports in a result: every door that was asked with its answer, and one press deeper what was said there.
'use client';

import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { Fold } from '../_components/fold.tsx';
import { TimeBar } from '../_components/time-bar.tsx';
import { Transcript } from '../_components/transcript.tsx';
import { Prose, Typed } from '../_components/typed.tsx';
import { CertificateFacts, sameCertificate } from './certificate-facts.tsx';
import { type DoorHost, type DoorRow, hasMore, turnsOf } from './door-rows.ts';
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

/** `twin`: an earlier port of the same host that shows the same certificate. `at`: the host's address, where it is known. */
function Said({ row, twin, at }: { row: DoorRow; twin: number | null; at: string | null }) {
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
      {twin !== null && <p className="text-small text-ink2">{format(words.sameCertificate, { port: twin })}</p>}
      {door && <CertificateFacts tls={twin === null ? door.tls : null} said={door.words} />}
      {transcript.length > 0 && (
        <div className="well px-3.5 py-2.5">
          <Transcript lines={turnsOf(transcript)} />
        </div>
      )}
    </div>
  );
}

function Host({ host, rows }: DoorHost) {
  const twinOf = (row: DoorRow, place: number): number | null => {
    const tls = row.door?.tls;
    const first = tls && rows.slice(0, place).find(({ door }) => door?.tls && sameCertificate(door.tls, tls));
    return first ? first.port : null;
  };
  const address = rows.find((row) => row.address !== null)?.address ?? null;
  return (
    <li>
      <h3 className="pt-2 text-small font-[620]">
        <Typed text={host} /> {address && <Typed text={address} className="font-[400] text-ink3" />}
      </h3>
      <ul>
        {rows.map((row, place) => (
          <li key={row.id} id={row.id} className="border-t border-line text-small first:border-0">
            {hasMore(row) ? (
              <Fold summary={<Answer row={row} />}>
                <Said row={row} twin={twinOf(row, place)} at={address} />
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

export function DoorTable({ hosts }: { hosts: readonly DoorHost[] }) {
  return (
    <ul className="grid gap-2 pb-3 sm:ps-7">
      {hosts.map((one) => (
        <Host key={one.host} {...one} />
      ))}
    </ul>
  );
}
