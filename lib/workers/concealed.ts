// Whoever is answered over the network learns no digits of ours; for the command line, which sits at this machine, they stay.
import { type DiagnoseOptions, diagnose } from '../diagnosis/diagnose.ts';
import type { Environment } from '../diagnosis/environment.ts';
import type { DiagnosisRequest } from '../diagnosis/request.ts';
import type { DiagnosisEvent } from '../model/event.ts';
import { InsideAddresses } from '../net/inside-addresses.ts';

/** For one job: the environment in which it is done, and what all that it tells goes through. */
export function concealed(shared: Environment): { shared: Environment; inside: InsideAddresses } {
  const inside = new InsideAddresses();
  const network: Environment['network'] = {
    ...shared.network,
    open: (signal, deadlineMs, options) => shared.network.open(signal, deadlineMs, { ...options, inside }),
  };
  return { shared: { ...shared, network }, inside };
}

/** `diagnose` in lib/diagnosis: the very stream, whose events are told so. */
export function diagnoseConcealed(
  request: DiagnosisRequest,
  options: DiagnoseOptions & { shared: Environment },
): AsyncGenerator<DiagnosisEvent> {
  const { shared, inside } = concealed(options.shared);
  const stream = diagnose(request, { ...options, shared });
  const next = stream.next.bind(stream);
  stream.next = async (...given) => {
    const told = await next(...given);
    return told.done ? told : { done: false, value: inside.conceal(told.value) };
  };
  return stream;
}
