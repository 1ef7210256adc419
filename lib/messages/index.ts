// Every sentence people read, by area. One folder a language; English is the only one so far.
// The long articles (en/learn.ts) are not gathered here, so that no other page has to carry them.
import { guides } from './en/guides.ts';
import { input } from './en/input.ts';
import { questions } from './en/questions.ts';
import { result } from './en/result.ts';
import { settings } from './en/settings.ts';
import { shared } from './en/shared.ts';
import { symptoms } from './en/symptoms.ts';
import { unknownReasonTexts } from './en/unknown-reasons.ts';
import { wizard } from './en/wizard.ts';

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
