// The words of the test message itself, as they land in the mailbox: plain ASCII, so that no server has to recode them.
import { inReadersLanguage } from './in-readers-language.ts';

export const testMessage = inReadersLanguage('testMessage');
