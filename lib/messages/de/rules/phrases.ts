// What stands in values of every rule.
import type { sharedPhrases } from '../../../rules/phrase.ts';
import { translation } from '../../translation.ts';

export const phrases = translation<typeof sharedPhrases>()({
  none: 'keine',
  nothing: 'nichts',
  sending: 'Senden',
  unknown: 'unbekannt',
  'not-known': 'nicht bekannt',
  'no-more-words': 'keine weiteren Worte',
  'no-code': 'kein Code',
  'no-name': 'kein Name',
});
