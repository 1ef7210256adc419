// Runs in this very thread: for tests, and wherever no pool was made. What they need is loaded when the first one comes.
import { environment } from '../diagnosis/environment.ts';
import type { RunHome } from './run-home.ts';

/** The process that serves never does this, and the bundle of each route would hold it all: the bundler leaves it alone. */
const load = () =>
  Promise.all([import(/* turbopackIgnore: true */ './concealed.ts'), import(/* turbopackIgnore: true */ './tasks.ts')]);

/** A stream that is still being opened: whoever leaves it early leaves the one that is opened. */
function opening<Event>(opened: Promise<AsyncGenerator<Event>>): AsyncGenerator<Event> {
  return {
    next: async () => (await opened).next(),
    return: async (value) => (await opened).return(value),
    throw: async (error) => (await opened).throw(error),
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await this.return(undefined);
    },
  };
}

export const inProcess: RunHome = {
  diagnose: (request, caller) =>
    opening(load().then(([{ diagnoseConcealed }]) => diagnoseConcealed(request, { ...caller, shared: environment() }))),
  perform: async (name, given, caller) => {
    const [, { performTask }] = await load();
    return performTask(name, given, { ...caller, shared: environment() });
  },
};
