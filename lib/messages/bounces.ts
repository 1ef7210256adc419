// What bounces and error messages mean: for the customer, for the agent, and what to do.
import { inReadersLanguage } from './in-readers-language.ts';

export const bounceTexts = inReadersLanguage('bounceTexts');
export const bounces = inReadersLanguage('bounces');
