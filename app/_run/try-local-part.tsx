// On the card of a refused login: one more try with the part before the @, for which the password is asked once more.
'use client';

import { useEffect, useRef, useState } from 'react';
import { format } from '../../lib/messages/format.ts';
import { localPartTry as words } from '../../lib/messages/local-part-try.ts';
import type { Report } from '../../lib/model/report.ts';
import { Button } from '../_components/button.tsx';
import { Mark } from '../_components/mark.tsx';
import { hostsForLocalPart } from './local-part.ts';
import { PasswordAgainForm } from './password-again-form.tsx';
import { type AgainResult, runAgain } from './run-again.ts';
import { adoptReport } from './run-store.ts';

type State = { step: 'offer' | 'password' | 'trying' } | { step: 'not-tried'; text: string };

const textOf = (result: Exclude<AgainResult, { kind: 'report' }>): string =>
  result.kind === 'busy' ? format(words.notTried.busy, { seconds: result.seconds }) : words.notTried[result.kind];

/** Nothing where the bare name was tried, or where another name would change nothing. */
export function TryLocalPart({ report, host }: { report: Report; host: string }) {
  const [state, setState] = useState<State>({ step: 'offer' });
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const { address } = report.subject;
  const hosts = hostsForLocalPart(report, host);
  if (address === null || hosts === null) return null;
  const name = address.slice(0, address.lastIndexOf('@'));

  const look = async (password: string) => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    setState({ step: 'trying' });
    const result = await runAgain({ report, hosts, password, more: { tryLocalPart: true } }, () => undefined, signal);
    if (signal.aborted) return setState({ step: 'offer' });
    if (result.kind !== 'report') return setState({ step: 'not-tried', text: textOf(result) });
    adoptReport(result.report);
    // The card with the form is gone: whoever works by keyboard goes on at the new result's heading.
    requestAnimationFrame(() => document.querySelector('h1')?.focus());
  };
  return (
    <div className="no-print mt-6 overflow-hidden rounded-control border border-line">
      <div className="p-4 md:px-5">
        <h3 className="text-heading">{format(words.title, { name })}</h3>
        <p className="mt-1 text-small text-ink2">{format(words.text, { name })}</p>
        {(state.step === 'offer' || state.step === 'not-tried') && (
          <Button size="small" className="mt-3 max-sm:w-full" onClick={() => setState({ step: 'password' })}>
            <span className="anywhere">{format(words.yes, { name })}</span>
          </Button>
        )}
        <p role="status" className="mt-3 flex gap-2.5 empty:hidden">
          {state.step === 'trying' && (
            <>
              <Mark kind="running" className="mt-0.5 size-[22px]" />
              <span>{format(words.trying, { name })}</span>
            </>
          )}
          {state.step === 'not-tried' && (
            <>
              <Mark kind="blank" className="mt-0.5 size-[22px]" />
              <span>{state.text}</span>
            </>
          )}
        </p>
        {state.step === 'trying' && (
          <Button size="small" className="mt-3" onClick={() => abort.current?.abort()}>
            {words.stop}
          </Button>
        )}
      </div>
      {state.step === 'password' && (
        <PasswordAgainForm
          address={address}
          hosts={hosts}
          words={{ submit: format(words.submit, { name }), without: words.no, empty: words.empty }}
          onSend={look}
          onNo={() => setState({ step: 'offer' })}
        />
      )}
    </div>
  );
}
