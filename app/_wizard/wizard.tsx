// The wizard: which step is shown, and what leads from one to the next.
'use client';

import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { AccountInput } from '../../lib/model/input.ts';
import type { Report } from '../../lib/model/report.ts';
import type { DiagnosisRequest } from '../_run/diagnosis-request.ts';
import { clearRun, startRun, stopRun, useRun } from '../_run/run-store.ts';
import { forgetRun, lastCheckIsKept, markLastCheck, saveRun, textInBrowser, textInTab } from '../_run/saved-run.ts';
import {
  type Account,
  keepAccount,
  keptAccount,
  noAccount,
  questionsOf,
  subjectOf,
  symptomOf,
  told,
} from './account.ts';
import { CheckStep, fetchLateSteps, loadRuns, PasswordStep, QuestionsStep } from './late-steps.tsx';
import { comesBack } from './page-load.ts';
import { forgetAccount, loadAccount, saveAccount } from './saved-account.ts';
import type { PracticeDomain, SiteFacts } from './site-facts.ts';
import { StartStep } from './start-step.tsx';
import { useAddressInLink } from './use-address-in-link.ts';
import { type Step, useStep } from './use-step.ts';

export function Wizard({ site, practice }: { site: SiteFacts; practice: PracticeDomain[] }) {
  const [step, go, isRead] = useStep();
  const [account, setAccount] = useState<Account>(keptAccount);
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = useRun();
  const [saved, setSaved] = useSavedReport(step, run.report);
  const [last, setLast] = useState<Report | null>(null);

  const change = (next: Partial<Account>) => {
    const account_ = { ...account, ...next };
    keep(account_);
  };
  const keep = useCallback((next: Account) => {
    keepAccount(next);
    saveAccount(next);
    setAccount(next);
  }, []);
  const begin = (input: AccountInput, more: DiagnosisRequest, how: 'push' | 'replace') => {
    setRefusal(null);
    startRun({ ...subjectOf(input), ...told(account), ...more }, input.domainForPeople);
    go('running', how);
  };
  const next = (input: AccountInput) => {
    setRefusal(null);
    change({ input });
    if (step === 'start' && questionsOf(account).length > 0) go('questions', 'push');
    else toPassword(input);
  };
  const toPassword = (input: AccountInput) => {
    // Without an address there is no mailbox whose password could be tested.
    if (input.address === null) begin(input, {}, 'push');
    else go('password', 'push');
  };

  // A link fills the field and begins nothing: whoever made it is not whoever follows it.
  const takeLink = useCallback(
    (typed: string) => {
      keep({ ...noAccount, typed });
      setRefusal(null);
      go('start', 'replace');
    },
    [go, keep],
  );
  // Read after the first paint: the server cannot know it. Before a link is looked at, which goes before what was.
  useEffect(() => {
    if (keptAccount() === noAccount && comesBack()) keep(loadAccount());
  }, [keep]);
  // Before the start is drawn: the place of the last check is then there, and is given up where it cannot be read.
  useLayoutEffect(() => {
    if (step !== 'start') return;
    markLastCheck(lastCheckIsKept());
    if (textInBrowser() === null) return;
    const tell = (found: Report | null) => {
      markLastCheck(found !== null);
      setLast(found);
    };
    loadRuns().then(
      ({ loadLastRun }) => tell(loadLastRun()),
      () => tell(null),
    );
  }, [step]);
  useAddressInLink(takeLink);
  // Before they are needed, and not before the first page stands.
  const begun = account.typed !== '' || step !== 'start';
  useEffect(() => {
    if (begun) fetchLateSteps();
  }, [begun]);

  useEffect(() => {
    if (step === 'running' && run.status === 'finished') go('result', 'replace');
    if (step === 'running' && run.status === 'refused') {
      setRefusal(run.message ?? '');
      clearRun();
      go('start', 'replace');
    }
    // Back from the running check stops it; a page that begins a run leads here with the step of it in the history.
    if (!isRead) return;
    if ((step === 'start' || step === 'questions' || step === 'password') && run.status === 'running') stopRun();
  }, [step, isRead, run.status, run.message, go]);

  const forget = () => {
    clearRun();
    forgetRun();
    forgetAccount();
    keepAccount(noAccount);
    setAccount(noAccount);
    setSaved(null);
    setLast(null);
    markLastCheck(false);
    go('start', 'replace');
  };
  const show = (report: Report) => {
    clearRun();
    saveRun(report);
    go('result', 'push');
  };

  const report = run.report ?? saved;
  const passwordOf = (address: string | null) => practice.find((known) => known.address === address)?.password ?? null;
  const shown = stepThatCanBeShown(step, {
    input: account.input,
    questions: questionsOf(account).length > 0,
    runIdle: run.status === 'idle',
    report: report !== null,
  });
  const forgetSymptom = () => change({ symptom: null, message: '', answers: {}, webServer: '' });
  if (shown === 'questions' && account.input) {
    const { input } = account;
    return (
      <QuestionsStep
        account={account}
        questions={questionsOf(account)}
        onAnswer={change}
        onDone={() => toPassword(input)}
        onBack={() => history.back()}
        onForgetSymptom={() => {
          forgetSymptom();
          go('start', 'replace');
        }}
      />
    );
  }
  if (shown === 'password' && account.input) {
    const { input } = account;
    return (
      <PasswordStep
        key={input.address}
        account={{ ...account, input }}
        brandName={site.name}
        practicePassword={passwordOf(input.address)}
        onCheck={(request) => begin(input, request, 'push')}
        onSkip={() => begin(input, {}, 'replace')}
        onBack={() => history.back()}
        onForgetSymptom={forgetSymptom}
      />
    );
  }
  if (shown === 'running' || shown === 'result') {
    const finished = shown === 'result' ? report : run.report;
    return (
      <CheckStep
        // The same from the first moment of a run to its result, a new one for the next run.
        key={run.beganAt}
        run={run}
        report={finished}
        symptom={symptomOf(account)}
        site={site}
        practicePassword={passwordOf(finished?.subject.address ?? null)}
        onRestart={() => go('start', 'push')}
        onAgain={next}
        onForget={forget}
      />
    );
  }
  return (
    <StartStep
      account={account}
      onChange={change}
      onNext={next}
      refusal={refusal}
      practice={practice}
      last={last && { last, onShow: () => show(last), onForget: forget }}
    />
  );
}

/** The report kept in the tab, read after the first paint: the server cannot know it. */
function useSavedReport(step: Step, current: unknown) {
  const [saved, setSaved] = useState<Report | null>(null);
  useEffect(() => {
    if (step === 'result' && current === null && textInTab() !== null)
      loadRuns().then(
        ({ loadRun }) => setSaved(loadRun()),
        () => undefined,
      );
  }, [step, current]);
  return [saved, setSaved] as const;
}

/** A step in the history may have lost what it needs, by a reload; then the start is shown. */
function stepThatCanBeShown(
  step: Step,
  has: { input: AccountInput | null; questions: boolean; runIdle: boolean; report: boolean },
): Step {
  if (step === 'questions') return has.input && has.questions ? 'questions' : 'start';
  if (step === 'password') return has.input?.address ? 'password' : 'start';
  if (step === 'running' && has.runIdle) return 'start';
  if (step === 'result') return has.report ? 'result' : 'start';
  return step;
}
