// After two logins that worked: the offer of a test message, the password once more, the wait, and what came of it.
'use client';

import { useEffect, useRef, useState } from 'react';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { roundTrip as words } from '../../lib/messages/round-trip.ts';
import type { DiagnosisEvent } from '../../lib/model/event.ts';
import type { Report } from '../../lib/model/report.ts';
import { Button } from '../_components/button.tsx';
import { Mark } from '../_components/mark.tsx';
import { Prose } from '../_components/typed.tsx';
import { evidenceOf } from './evidence.ts';
import { PasswordAgainForm } from './password-again-form.tsx';
import { type AgainResult, provenServers, runAgain } from './run-again.ts';
import { adoptReport } from './run-store.ts';
import { TestMessageOutcome } from './test-message-outcome.tsx';

type TestStage = keyof typeof words.stages;
type State =
  | { step: 'offer' }
  | { step: 'password' }
  | { step: 'sending'; stage: TestStage }
  | { step: 'not-sent'; text: string };

/** The report that a test message brought: its outcome takes the focus, because the form that had it is gone. */
let justArrived: string | null = null;

const lookIn = ({ probes }: Report) => probes.find(({ id }) => id === 'round-trip');

/** Why nothing was sent; null: it was. */
function whyNotSent(result: AgainResult): string | null {
  if (result.kind === 'busy') return format(words.notSent.busy, { seconds: result.seconds });
  if (result.kind !== 'report') return words.notSent[result.kind];
  const look = lookIn(result.report);
  if (look?.status === 'observed') return null;
  if (look === undefined) return words.notSent.broken;
  return look.why === 'imap-not-accepted' ? words.notSent.password : messages.unknownReasons[look.why];
}

export function TestMessage({ report, practicePassword }: { report: Report; practicePassword: string | null }) {
  const [state, setState] = useState<State>({ step: 'offer' });
  const abort = useRef<AbortController>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => () => abort.current?.abort(), []);
  useEffect(() => {
    if (justArrived !== report.startedAt) return;
    justArrived = null;
    heading.current?.focus();
  }, [report.startedAt]);

  const evidence = evidenceOf(lookIn(report), 'round-trip');
  const servers = provenServers(report);
  const { address } = report.subject;
  if (evidence) return <TestMessageOutcome evidence={evidence} heading={heading} />;
  // To a full mailbox none is sent: it would be refused, which is known already.
  if (!servers || address === null || report.findings.some(({ id }) => id === 'mailbox-full')) return null;
  const hosts = [...new Set(servers.map(({ host }) => host))];

  const send = async (password: string) => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    setState({ step: 'sending', stage: 'checking' });
    const onEvent = (event: DiagnosisEvent) => {
      if (event.type === 'probing' && event.id === 'round-trip') setState({ step: 'sending', stage: 'waiting' });
    };
    const result = await runAgain({ report, hosts, password, more: { testMessage: true } }, onEvent, signal);
    if (signal.aborted) return setState({ step: 'not-sent', text: words.notSent.stopped });
    const why = whyNotSent(result);
    if (why !== null || result.kind !== 'report') return setState({ step: 'not-sent', text: why ?? '' });
    justArrived = result.report.startedAt;
    adoptReport(result.report);
  };
  return (
    <section className="slip no-print overflow-hidden" aria-labelledby="test-message">
      <div className="px-5 py-5 md:px-8 md:py-6">
        <h2 id="test-message" className="text-title" ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <p className="mt-1 text-small text-ink2">
          <Prose text={format(words.offer, { address })} /> {words.nobody}
        </p>
        {state.step === 'offer' && (
          <Button className="mt-4 max-sm:w-full" onClick={() => setState({ step: 'password' })}>
            {words.yes}
          </Button>
        )}
        <div role="status">
          {state.step === 'sending' && (
            <p className="mt-4 flex gap-2.5">
              <Mark kind="running" className="mt-0.5 size-[22px]" />
              <span>{words.stages[state.stage]}</span>
            </p>
          )}
          {state.step === 'not-sent' && (
            <p className="mt-4 flex gap-2.5 font-[600]">
              <Mark kind="blank" className="mt-0.5 size-[22px]" />
              <span>{state.text}</span>
            </p>
          )}
        </div>
        {state.step === 'sending' && (
          <Button size="small" className="mt-3" onClick={() => abort.current?.abort()}>
            {words.stop}
          </Button>
        )}
        {state.step === 'not-sent' && (
          <Button size="small" className="mt-3" onClick={() => setState({ step: 'password' })}>
            {words.again}
          </Button>
        )}
      </div>
      {state.step === 'password' && (
        <PasswordAgainForm
          address={address}
          hosts={hosts}
          words={{ submit: words.send, without: words.no, empty: words.empty }}
          practicePassword={practicePassword}
          onSend={send}
          onNo={() => setState({ step: 'offer' })}
        />
      )}
    </section>
  );
}
