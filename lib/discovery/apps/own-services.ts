// Apps whose maker's own service or list decides: what they would find cannot be seen from outside.
import type { AppId } from '../../model/app-find.ts';
import type { App } from './app.ts';

const askedFor = (id: AppId, name: string): App => ({
  id,
  find: async () => ({ asked: [{ what: 'own-service', name, got: 'not-asked' }], end: 'unknown' }),
});

export const outlookNew = askedFor('outlook-new', 'Microsoft');
/** A list of large providers; for everyone else it asks the person, or takes a configuration profile. */
export const appleMail = askedFor('apple-mail', 'Apple');
