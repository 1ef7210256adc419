// What the desk says: the agents' page, without customers waiting.
import { inReadersLanguage } from './in-readers-language.ts';

export const desk = inReadersLanguage('desk');
