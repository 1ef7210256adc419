// Does an address lead to something kept that is not there? Asked before the page is drawn: a page that finds out itself has
// begun its answer, and Next then sends an empty one, which only JavaScript fills.
import { CLIENT_HEADER } from '../lib/diagnosis/client-header.ts';
import { clientOf } from '../lib/model/client.ts';
import { devices } from '../lib/store/devices.ts';
import { store } from '../lib/store/index.ts';
import { knockAtReport } from '../lib/store/report-door.ts';
import { StoreError } from '../lib/store/store-error.ts';

const keptPages = /^\/(?:reports\/(?<report>[^/]+)(?:\/compare\/(?<other>[^/]+))?|d\/(?<device>[^/]+))\/?$/;

/** False too where the store cannot be reached: the page says so. A guess counts once, for the page is not asked then. */
export async function leadsNowhere(path: string, headers: Headers): Promise<boolean> {
  const { report, other, device } = keptPages.exec(path)?.groups ?? {};
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
