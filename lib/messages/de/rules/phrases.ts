// What stands in values of every rule.
import type { sharedPhrases } from '../../../rules/phrase.ts';
import { translation } from '../../translation.ts';

export const phrases = translation<typeof sharedPhrases>()({
  none: 'none',
  nothing: 'nothing',
  sending: 'sending',
  unknown: 'unknown',
  'not-known': 'not known',
  'no-more-words': 'no further words',
  'no-code': 'no code',
  'no-name': 'no name',
});
