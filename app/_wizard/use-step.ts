// The step of the wizard, kept in the browser's history so that Back works; it says nothing about the person.
'use client';

import { useCallback, useEffect, useState } from 'react';
import { takeRunEntry } from '../_run/run-entry.ts';
import { runIsIdle } from '../_run/run-store.ts';
import { beginsAnew } from './page-load.ts';

export const steps = ['start', 'questions', 'password', 'running', 'result'] as const;
export type Step = (typeof steps)[number];

const key = 'mailmendStep';

function stepInHistory(): Step {
  const state: unknown = history.state;
  const kept = typeof state === 'object' && state !== null && key in state ? state[key] : null;
  return steps.find((step) => step === kept) ?? 'start';
}

/**
 * `go` with `push` makes an entry that Back returns from; with `replace` the page changes in place. `isRead`: the step is the
 * history's, and no longer the one that the server drew.
 */
export function useStep(): [Step, (step: Step, how: 'push' | 'replace') => void, isRead: boolean] {
  const [step, setStep] = useState<Step>('start');
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    const restore = () => setStep(stepInHistory());
    const change = (next: Step) => history.replaceState({ ...history.state, [key]: next }, '');
    const anew = beginsAnew();
    if (takeRunEntry()) change('running');
    else if (anew && stepInHistory() !== 'start') change('start');
    // A run ends with its page; the step before it begins another.
    else if (stepInHistory() === 'running' && runIsIdle()) change('password');
    restore();
    setRead(true);
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  }, []);
  const go = useCallback((next: Step, how: 'push' | 'replace') => {
    const state = { ...history.state, [key]: next };
    if (how === 'push') history.pushState(state, '');
    else history.replaceState(state, '');
    setStep(next);
  }, []);
  return [step, go, isRead];
}
