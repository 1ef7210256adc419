// The steps of the wizard after the first, fetched while the person still types: the first page is lighter without them.
'use client';

import dynamic from 'next/dynamic';

const questions = () => import('./questions-step.tsx');
const password = () => import('./password-step.tsx');
const check = () => import('./check-step.tsx');
/** What reads a kept report back. */
export const loadRuns = () => import('../_run/load-run.ts');

export const QuestionsStep = dynamic(() => questions().then((step) => step.QuestionsStep));
export const PasswordStep = dynamic(() => password().then((step) => step.PasswordStep));
export const CheckStep = dynamic(() => check().then((step) => step.CheckStep));

/** Fetches them; to be called as soon as it is likely that they are needed. What fails is fetched again by the step itself. */
export function fetchLateSteps(): void {
  for (const late of [questions, password, check, () => import('../_run/follow-run.ts')]) late().catch(() => undefined);
}
