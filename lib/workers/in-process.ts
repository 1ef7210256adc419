// Runs in this very thread: for tests, and wherever no pool was made.
import { environment } from '../diagnosis/environment.ts';
import { diagnoseConcealed } from './concealed.ts';
import type { RunHome } from './run-home.ts';
import { performTask } from './tasks.ts';

export const inProcess: RunHome = {
  diagnose: (request, { signal, client }) => diagnoseConcealed(request, { signal, client, shared: environment() }),
  perform: (name, given, caller) => performTask(name, given, { ...caller, shared: environment() }),
};
