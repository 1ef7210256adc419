// Sentences of the planner that leads from POP to IMAP. `**words**` are names as the app's screen shows them.
import { inReadersLanguage } from './in-readers-language.ts';

export const popMove = inReadersLanguage('popMove');
