// Counts the mailbox anew: one login at the server that the last check used, and nothing is changed there.
'use client';

import { RotateCw } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { format } from '../../../lib/messages/format.ts';
import { popMove } from '../../../lib/messages/pop-move.ts';
import { countIn } from '../../../lib/model/pop-move/folder-counts.ts';
import type { Move } from '../../../lib/model/pop-move/move.ts';
import type { Report } from '../../../lib/model/report.ts';
import { Button, ButtonLink } from '../../_components/button.tsx';
import { PasswordField } from '../../_components/password-field.tsx';
import { Prose } from '../../_components/typed.tsx';
import { useClockTime } from '../../_components/use-clock-time.ts';
import { startRun, useRun } from '../../_run/run-store.ts';

const words = popMove.count;

function Counted({ at }: { at: string }) {
  return <span className="text-ink2">{format(words.counted, { time: useClockTime(at) })}</span>;
}

export function CountAgain({ move, report }: { move: Move; report: Report | null }) {
  const address = report?.subject.address ?? null;
  const recommendation = report?.recommendation ?? null;
  // Only where that check could have sent the password: somebody vouches for the server, or the person has said yes to it.
  const incoming =
    recommendation?.blockedBy || recommendation?.incoming.vouching === 'none' ? null : recommendation?.incoming;
  if (address === null || !incoming)
    return (
      <div className="mt-3 grid gap-2">
        <p>{words.needsCheck}</p>
        <p>
          <ButtonLink href="/" size="small">
            {words.check}
          </ButtonLink>
        </p>
      </div>
    );
  return <CountForm move={move} address={address} host={incoming.host} confirmed={incoming.vouching === 'confirmed'} />;
}

interface CountFormProps {
  move: Move;
  address: string;
  host: string;
  /** The person said yes to this very name before, and sees it again. */
  confirmed: boolean;
}

function CountForm({ move, address, host, confirmed }: CountFormProps) {
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const run = useRun();
  const isCounting = run.status === 'running';
  const failed = tried && !isCounting && (run.report === null || countIn(run.report) === null);
  const count = (event: React.FormEvent) => {
    event.preventDefault();
    if (isCounting) return;
    setFault(password === '' ? words.noPassword : null);
    if (password === '') return;
    setTried(true);
    setPassword('');
    void startRun({ address, password, confirmedHosts: confirmed ? [host] : [], passwordOnlyTo: [host] }, address);
  };
  return (
    <form className="mt-3 grid gap-1" onSubmit={count} noValidate aria-label={words.title}>
      <label htmlFor="count-password" className="font-[600]">
        {format(words.password, { address })}
      </label>
      <p className="text-ink2">
        <Prose text={format(words.hint, { host })} />
      </p>
      <PasswordField
        id="count-password"
        value={password}
        onChange={setPassword}
        fault={fault}
        practicePassword={null}
      />
      <p className="mt-3 flex flex-wrap items-center gap-3" role="status">
        <Button kind="main" size="small" type="submit" className="max-sm:w-full" aria-busy={isCounting}>
          <RotateCw className="size-[18px]" aria-hidden="true" />
          {isCounting ? words.counting : move.now ? words.again : words.button}
        </Button>
        {move.now ? <Counted at={move.now.at} /> : <span className="text-ink2">{words.never}</span>}
      </p>
      {failed && (
        <p role="alert" className="font-[600]">
          {words.failed}{' '}
          <Link href="/" className="link">
            {words.check}
          </Link>
        </p>
      )}
    </form>
  );
}
