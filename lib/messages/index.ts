// Every sentence people read, by area. One folder a language; English is the only one so far.
// The long articles (en/learn.ts) are not gathered here, so that no other page has to carry them.
import { shared } from './en/shared.ts';

export const messages = { shared };
