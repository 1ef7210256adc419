// What the API's description says of each operation, for people who write programs.
import { inReadersLanguage } from './in-readers-language.ts';

export const apiDescription = inReadersLanguage('apiDescription');
