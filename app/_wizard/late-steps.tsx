// The steps of the wizard after the first, fetched while the person still types: the first page is lighter without them.
'use client';

import dynamic from 'next/dynamic';
import type { Subject } from '../../lib/messages/in-readers-language.ts';
import { withLateSentences } from '../_components/late-sentences.ts';

/** One answer for all of them. */
const said: readonly Subject[] = [
  'kept',
  'localPartTry',
  'passwordAgain',
  'questions',
  'result',
  'roundTrip',
  'unknownReasonTexts',
  'help',
];

const questions = () => withLateSentences(import('./questions-step.tsx'), said);
const password = () => withLateSentences(import('./password-step.tsx'), said);
const check = () => withLateSentences(import('./check-step.tsx'), said);
/** What reads a kept report back. */
export const loadRuns = () => import('../_run/load-run.ts');

export const QuestionsStep = dynamic(() => questions().then((step) => step.QuestionsStep));
export const PasswordStep = dynamic(() => password().then((step) => step.PasswordStep));
export const CheckStep = dynamic(() => check().then((step) => step.CheckStep));

/** Fetches them; to be called as soon as it is likely that they are needed. What fails is fetched again by the step itself. */
export function fetchLateSteps(): void {
  for (const late of [questions, password, check, () => import('../_run/follow-run.ts')]) late().catch(() => undefined);
}
