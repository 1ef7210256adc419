// Spells a value for the telephone, sign by sign.
import { visibleText } from '../model/visible-text.ts';
import { format } from './format.ts';
import { spelling as words } from './spelling.ts';

export interface SpelledSign {
  character: string;
  word: string;
}

function wordOf(character: string): string {
  const figure = /^\d$/.test(character) ? words.figures[Number(character)] : undefined;
  const letter = words.letters[character.toLowerCase()];
  if (letter !== undefined)
    return character === character.toLowerCase() ? letter : format(words.capital, { word: letter });
  return figure ?? words.signs[character] ?? format(words.other, { character: visibleText(character) });
}

/** Each sign with its word: "m" Mike, "." dot, "9" nine; capitals say so, for a user name may mind them. */
export const spell = (text: string): SpelledSign[] =>
  [...text].map((character) => ({ character: visibleText(character), word: wordOf(character) }));
