// Thunderbird's public database of mail providers, as apps ask it: by a domain alone.
import type { FoundSettings } from '../../model/app-find.ts';
import { type AppAsks, askedUrl } from './asks.ts';
import type { Runnable } from './first-found.ts';

/** Newer Thunderbirds ask the same data under another name. */
const DATABASE = 'https://autoconfig.thunderbird.net/v1.1/';

/**
 * `read`: the app's own reading of the document. Only a plain "not found" says that the domain is not in it; where it
 * could not be reached from here, it was not asked, and the app goes on as if nothing stood there.
 */
export const ispDatabaseStep =
  (asks: AppAsks, domain: string, read: (xml: string) => FoundSettings | null): Runnable =>
  async () => {
    const reply = await asks.get(`${DATABASE}${domain}`);
    if (reply.body === null) {
      const got = reply.got === 'not-found' ? 'not-found' : 'not-asked';
      return { asked: [askedUrl('isp-database', reply, got)], end: 'nothing' };
    }
    const settings = read(reply.body);
    const asked = [askedUrl('isp-database', reply, settings ? 'settings' : 'no-settings')];
    return { asked, end: settings ? { settings } : 'nothing' };
  };
