// Does an address name something that is not there? Asked before the page is drawn: a page that finds out itself has
// begun its answer, and Next then sends an empty one, which only JavaScript fills.
import { CLIENT_HEADER } from '../lib/diagnosis/client-header.ts';
import { findGuide } from '../lib/guides/index.ts';
import { findArticle } from '../lib/messages/articles.ts';
import { clientOf } from '../lib/model/client.ts';
import { devices } from '../lib/store/devices.ts';
import { store } from '../lib/store/index.ts';
import { knockAtReport } from '../lib/store/report-door.ts';
import { StoreError } from '../lib/store/store-error.ts';
import { findOwnArticle } from './learn/_parts/own-articles.ts';

const named =
  /^\/(?:reports\/(?<report>[^/]+)(?:\/compare\/(?<other>[^/]+))?|d\/(?<device>[^/]+)|guides\/(?<guide>[^/]+)|learn\/(?<slug>[^/]+))\/?$/;

/** False too where the store cannot be reached: the page says so. A guess counts once, for the page is not asked then. */
export async function leadsNowhere(path: string, headers: Headers): Promise<boolean> {
  const { report, other, device, guide, slug } = named.exec(path)?.groups ?? {};
  if (guide !== undefined) return findGuide(guide) === undefined;
  if (slug !== undefined) return (findArticle(slug) ?? findOwnArticle(slug)) === undefined;
  const client = clientOf(headers.get(CLIENT_HEADER) ?? 'unknown');
  try {
    if (device !== undefined) return (await devices.find(device)) === null;
    for (const id of [report, other])
      if (id !== undefined && (await knockAtReport(store(), id, client)).kind !== 'open') return true;
    return false;
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}
