// The words of a ticket's text: exact for whoever mends it, plain for the customer.
import { inReadersLanguage } from './in-readers-language.ts';

export const ticket = inReadersLanguage('ticket');
