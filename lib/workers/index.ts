// The one place where route handlers find the home of runs, the pool of the process that serves or this thread, and with
// it what the operator's customers' apps are told.
import { environment } from '../diagnosis/environment.ts';
import { inProcess } from './in-process.ts';
import { MailServices } from './mail-services.ts';
import type { RunHome } from './run-home.ts';

/** Next instantiates a module several times, and the pool is made outside of its bundle: only globalThis is one place. */
const shared = globalThis as typeof globalThis & { mailmendRunHome?: RunHome; mailmendServices?: MailServices };

export function runHome(): RunHome {
  return shared.mailmendRunHome ?? inProcess;
}

/** For the process that serves, once its pool is there; null: it is no more. */
export function setRunHome(home: RunHome | null): void {
  if (home) shared.mailmendRunHome = home;
  else delete shared.mailmendRunHome;
}

export function mailServices(): MailServices {
  shared.mailmendServices ??= new MailServices(environment().profile, runHome);
  return shared.mailmendServices;
}
