// After two logins that worked: the offer of a test message, the password once more, the wait, and what came of it.
'use client';

import { useEffect, useRef, useState } from 'react';
import { roundTrip as words } from '../../lib/messages/en/round-trip.ts';
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { UnknownReason } from '../../lib/model/outcome.ts';
import type { Report } from '../../lib/model/report.ts';
import { Button } from '../_components/button.tsx';
import { Mark } from '../_components/mark.tsx';
import { Prose } from '../_components/typed.tsx';
import { evidenceOf } from './evidence.ts';
import { adoptReport } from './run-store.ts';
import { provenServers, sendTestMessage, type TestResult, type TestStage } from './send-test-message.ts';
import { TestMessageForm } from './test-message-form.tsx';
import { TestMessageOutcome } from './test-message-outcome.tsx';

type State =
  | { step: 'offer' }
  | { step: 'password' }
  | { step: 'sending'; stage: TestStage }
  | { step: 'not-sent'; text: string };

/** The report that a test message brought: its outcome takes the focus, because the form that had it is gone. */
let justArrived: string | null = null;

function textOf(result: Exclude<TestResult, { kind: 'report' }>): string {
  if (result.kind === 'busy') return format(words.notSent.busy, { seconds: result.seconds });
  if (result.kind !== 'not-sent') return words.notSent[result.kind];
  if (result.why === null) return words.notSent.broken;
  if (result.why === 'imap-not-accepted') return words.notSent.password;
  return messages.unknownReasons[result.why as UnknownReason];
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

  const record = report.probes.find(({ id }) => id === 'round-trip');
  const evidence = evidenceOf(record, 'round-trip');
  const servers = provenServers(report);
  const { address } = report.subject;
  if (evidence) return <TestMessageOutcome evidence={evidence} heading={heading} />;
  if (!servers || address === null) return null;

  const send = async (password: string) => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    setState({ step: 'sending', stage: 'checking' });
    const onStage = (stage: TestStage) => setState({ step: 'sending', stage });
    const result = await sendTestMessage({ report, servers, password }, onStage, signal);
    if (signal.aborted) return setState({ step: 'not-sent', text: words.notSent.stopped });
    if (result.kind !== 'report') return setState({ step: 'not-sent', text: textOf(result) });
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
        <TestMessageForm
          address={address}
          hosts={[...new Set(servers.map(({ host }) => host))]}
          practicePassword={practicePassword}
          onSend={send}
          onNo={() => setState({ step: 'offer' })}
        />
      )}
    </section>
  );
}
