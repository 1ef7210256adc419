// The last two steps of the wizard, fetched while the person still types: the first page is lighter without them.
'use client';

import dynamic from 'next/dynamic';

const running = () => import('./running-step.tsx');
const result = () => import('./result-step.tsx');

export const RunningStep = dynamic(() => running().then((step) => step.RunningStep));
export const ResultStep = dynamic(() => result().then((step) => step.ResultStep));

/** Fetches them; to be called as soon as it is likely that they are needed. A line that fails is tried again by the step. */
export function fetchLateSteps(): void {
  running().catch(() => undefined);
  result().catch(() => undefined);
}
