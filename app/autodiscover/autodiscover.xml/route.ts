// POST /autodiscover/autodiscover.xml: the settings of an address as Outlook reads them. All else gets Autodiscover's error.
import { autodiscoverError, autodiscoverXml } from '../../../lib/provisioning/autodiscover.ts';
import { parseAutodiscoverRequest } from '../../../lib/records/autodiscover-request.ts';
import { mailServices } from '../../../lib/workers/index.ts';
import { unlessLeft, visitorOf } from '../../api/v1/admitted.ts';
import { receiveBytes } from '../../api/v1/json-request.ts';

export const dynamic = 'force-dynamic';

/** Outlook's own question has 350. */
const MOST_BYTES = 16 * 1024;

const answer = (xml: string) =>
  new Response(xml, { headers: { 'content-type': 'text/xml; charset=utf-8', 'cache-control': 'no-store' } });
const refused = () => answer(autodiscoverError(new Date()));

/** It is asked with POST alone (MS-OXDSCLI 2.2.1). */
export const GET = refused;

export const POST = (request: Request): Promise<Response> =>
  unlessLeft(request, async () => {
    const received = await receiveBytes(request, visitorOf(request).client, MOST_BYTES);
    if (!received.ok) return refused();
    received.release();
    const account = parseAutodiscoverRequest(new TextDecoder().decode(received.bytes));
    if (account === null) return refused();
    const found = await mailServices().of(account.domain);
    return found.ok ? answer(autodiscoverXml(found.service, account.address)) : refused();
  });
