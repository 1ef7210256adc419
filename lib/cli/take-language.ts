// The language of the command line: what `--lang` says, else what the environment does.
import { languageOfEnvironment } from '../messages/reader/choose.ts';
import { languageOf, offeredLanguages } from '../messages/reader/offered.ts';
import { setProcessLanguage } from '../messages/reader/speaking.ts';

/**
 * Sets the process's language, and gives the words without `--lang CODE` or `--lang=CODE`, which may stand anywhere before
 * `--`. `unknown`: the code that is none of ours, empty where none follows; null: all is well.
 */
export function takeLanguage(
  words: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): { words: string[]; unknown: string | null } {
  setProcessLanguage(languageOfEnvironment(variables, offeredLanguages()));
  const rest: string[] = [];
  let unknown: string | null = null;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--') {
      rest.push(...words.slice(index));
      break;
    }
    const option = /^--lang(?:=(?<attached>.*))?$/s.exec(word);
    if (!option) {
      rest.push(word);
      continue;
    }
    const code = option.groups?.attached ?? words[++index] ?? '';
    const language = languageOf(code);
    if (language) setProcessLanguage(language);
    else unknown ??= code;
  }
  return { words: rest, unknown };
}
