// In which language this piece of work speaks: a request's own, or the one of the process.
import { AsyncLocalStorage } from 'node:async_hooks';
import { type Language, sourceLanguage } from '../languages.ts';

interface Speech {
  ofWork: AsyncLocalStorage<Language>;
  ofProcess: Language;
}
/** Next makes several instances of a module in one process, and all of them serve the same request. */
const place = globalThis as typeof globalThis & { [speech]?: Speech };
const speech: unique symbol = Symbol.for('mailmend.speech') as never;

const ours = (): Speech => {
  place[speech] ??= { ofWork: new AsyncLocalStorage(), ofProcess: sourceLanguage };
  return place[speech];
};

/** Does the work, and all that it begins, in this language. */
export const speaking = <Result>(language: Language, work: () => Result): Result => ours().ofWork.run(language, work);

/** The language of the work that asks. */
export const language = (): Language => ours().ofWork.getStore() ?? ours().ofProcess;

/** What is spoken outside of requests: the command line's language, set once before anything is said. */
export function setProcessLanguage(chosen: Language): void {
  ours().ofProcess = chosen;
}
