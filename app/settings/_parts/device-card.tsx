// The way to a device's own page: made when it is asked for, with the key of the run in this page, and only once.
'use client';

import { FileCheck } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { device } from '../../../lib/messages/device.ts';
import { Button, ButtonLink } from '../../_components/button.tsx';
import { PhoneCode } from '../../_guides/phone-card.tsx';
import { useSystem } from '../../_guides/use-system.ts';
import { makeDevicePage } from '../../_run/device-page.ts';
import { useRun } from '../../_run/run-store.ts';

const words = device.card;

type Made = { kind: 'none' | 'making' | 'gone' | 'failed' } | { kind: 'made'; url: string };

/** Nothing without a run that ended in this page: a reload has its settings, and no key. */
export function DeviceCard() {
  const { events } = useRun();
  const last = events.at(-1);
  const key = last?.type === 'finished' ? last.keep : undefined;
  return key === undefined ? null : <CardFor key={key} runKey={key} />;
}

function CardFor({ runKey }: { runKey: string }) {
  const [made, setMade] = useState<Made>({ kind: 'none' });
  const router = useRouter();
  const system = useSystem();
  const isApple = system === 'ios' || system === 'mac';
  const make = async () => {
    setMade({ kind: 'making' });
    const page = await makeDevicePage(runKey);
    setMade(page.ok ? { kind: 'made', url: page.url } : { kind: page.problem });
    if (page.ok && isApple) router.push(page.url);
  };
  const problem = made.kind === 'gone' || made.kind === 'failed' ? words[made.kind] : null;
  if (made.kind === 'made')
    return (
      <section className="slip print:hidden" aria-labelledby="device">
        <div className="p-5 pb-4 md:p-6 md:pb-4" role="status">
          <h2 id="device" className="text-heading">
            {words.madeTitle}
          </h2>
          <p className="mt-1 text-small text-ink2">{words.madeText}</p>
          <ButtonLink href={made.url} size="small" className="mt-3">
            {words.openIt}
          </ButtonLink>
        </div>
        <div className="max-md:hidden">
          <PhoneCode path={made.url} values={null} />
        </div>
      </section>
    );
  return (
    <section className="slip p-5 md:p-6 print:hidden" aria-labelledby="device">
      <h2 id="device" className="text-heading">
        {isApple ? words.apple : words.other}
      </h2>
      <p className="mt-1 text-small text-ink2">{isApple ? words.appleText : words.otherText}</p>
      <Button size="small" className="mt-3" onClick={() => void make()} aria-busy={made.kind === 'making'}>
        <FileCheck className="size-5" aria-hidden="true" />
        {isApple ? words.appleButton : words.otherButton}
      </Button>
      {problem && (
        <p role="alert" className="mt-3 text-small">
          {problem}
        </p>
      )}
    </section>
  );
}
