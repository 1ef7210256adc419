// What the desk says of customers who wait, and beside a customer who is helped.
import { inReadersLanguage } from './in-readers-language.ts';

export const deskLive = inReadersLanguage('deskLive');
