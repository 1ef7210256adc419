// Each task by its name, as it is done where no other thread does it.
import { explainBounceBody } from '../diagnosis/bounce-check.ts';
import { refuseUnnamedHosts } from '../diagnosis/confirmed-hosts.ts';
import { findDestination } from '../diagnosis/destination.ts';
import { discoverApps } from '../diagnosis/discover-apps.ts';
import { doorWorks } from '../diagnosis/door-works.ts';
import type { Environment } from '../diagnosis/environment.ts';
import { exchangersOf } from '../diagnosis/exchangers-of.ts';
import { checkMessageBody, readMessageBody } from '../diagnosis/message-check.ts';
import { checkSpf } from '../diagnosis/spf-check.ts';
import { appsAnswerSchema } from '../model/app-find.ts';
import { concealed } from './concealed.ts';
import type { Caller, TaskName, Tasks } from './run-home.ts';

type Perform<Name extends TaskName> = (
  given: Tasks[Name]['given'],
  options: Caller & { shared: Environment },
) => Promise<Tasks[Name]['gives']>;

const tasks: { [Name in TaskName]: Perform<Name> } = {
  destination: findDestination,
  'confirmed-hosts': refuseUnnamedHosts,
  spf: (question, { signal, shared }) => checkSpf(question, { signal, shared }),
  apps: async (input, options) => {
    const found = await discoverApps(input, options);
    return found && appsAnswerSchema.parse(found); // without the candidates, which only the command line tells
  },
  message: (body, { signal, shared }) => checkMessageBody(body, { signal, shared }),
  'message-alone': (body, { signal, shared }) => readMessageBody(body, { signal, shared }),
  bounce: async (body) => explainBounceBody(body),
  'door-works': doorWorks,
  'exchangers-of': exchangersOf,
};

/** What it gives is for whoever asks over the network. */
export async function performTask<Name extends TaskName>(
  name: Name,
  given: Tasks[Name]['given'],
  options: Caller & { shared: Environment },
): Promise<Tasks[Name]['gives']> {
  const { shared, inside } = concealed(options.shared);
  return inside.conceal(await tasks[name](given, { ...options, shared }));
}
