// The sentences that most pages need, by area, in the reader's language.
// The long articles (library.ts) are not gathered here, so that no other page has to carry them.
import { guides } from './guides.ts';
import { input } from './input.ts';
import { questions } from './questions.ts';
import { result } from './result.ts';
import { settings } from './settings.ts';
import { shared } from './shared.ts';
import { symptoms } from './symptoms.ts';
import { unknownReasonTexts } from './unknown-reasons.ts';
import { wizard } from './wizard.ts';

export const messages = {
  shared,
  input,
  wizard,
  questions,
  result,
  settings,
  guides,
  symptoms,
  unknownReasons: unknownReasonTexts,
};
