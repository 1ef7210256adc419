// Parts of a page that are fetched late bring their sentences with them: the page itself stays light.
import { handOver, language, subjectNow } from '#reader';
import type { Subject } from '../../lib/messages/in-readers-language.ts';

const coming = new Map<string, Promise<void>>();

async function fetchSentences(of: readonly Subject[]): Promise<void> {
  const response = await fetch(`/sentences?${new URLSearchParams({ of: of.join(','), language: language() })}`);
  if (!response.ok) throw new Error(`The sentences of ${of} did not come: ${response.status}`);
  handOver(language(), await response.json());
}

/** On the server nothing is missing. Rejects when the line is broken; whoever comes again tries anew. */
function bringSentences(of: readonly Subject[]): Promise<void> {
  const missing = of.filter((subject) => subjectNow(subject) === undefined);
  if (missing.length === 0) return Promise.resolve();
  const key = missing.join();
  const known = coming.get(key) ?? fetchSentences(missing).finally(() => coming.delete(key));
  coming.set(key, known);
  return known;
}

/** The module, once its sentences are there as well; `app/sentences.test.ts` holds `of` to what such parts import. */
export const withLateSentences = <Module>(module: Promise<Module>, of: readonly Subject[]): Promise<Module> =>
  Promise.all([module, bringSentences(of)]).then(([loaded]) => loaded);
