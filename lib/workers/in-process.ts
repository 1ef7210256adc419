// Runs in this very thread: for the command line, for tests, and wherever no pool was made.
import { diagnose } from '../diagnosis/diagnose.ts';
import { environment } from '../diagnosis/environment.ts';
import type { RunHome } from './run-home.ts';
import { performTask } from './tasks.ts';

export const inProcess: RunHome = {
  diagnose: (request, { signal, client }) => diagnose(request, { signal, client }),
  perform: (name, given, caller) => performTask(name, given, { ...caller, shared: environment() }),
};
