// GET /api/v1/domains/NAME: its history, for agents; that they read it is written down.
import { domainHistory } from '../../../../../lib/desk/history/domain-history.ts';
import { store } from '../../../../../lib/store/index.ts';
import { writeAct } from '../../audit.ts';
import { plainRoute } from '../../plain-route.ts';
import { whoMay } from '../../who.ts';
import { domainOf } from '../domain-of.ts';

export const dynamic = 'force-dynamic';

export const GET = plainRoute<{ domain: string }>({
  takesBody: false,
  async answer({ request, parts, client }) {
    const may = await whoMay(request, 'sessions');
    if (!may.ok) return may;
    const read = domainOf(parts.domain);
    if (!read.ok) return read;
    await writeAct({ who: may.who, client, what: 'domain-read', about: read.domain });
    return { ok: true, json: await domainHistory(store(), read.domain, may.who) };
  },
});
