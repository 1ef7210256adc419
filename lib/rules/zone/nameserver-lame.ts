// One of the zone's name servers does not hold the zone, or refuses to speak for it, while another does.
import type { AuthorityStatus } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { phraseIn } from '../phrase.ts';
import { otherNameServersAnswer } from '../shared/meanwhile.ts';

const said = {
  lame: 'it answers without authority',
  refused: 'it answers REFUSED',
  servfail: 'it answers SERVFAIL',
  malformed: 'its answer cannot be read',
} as const satisfies Partial<Record<AuthorityStatus, string>>;

export const nameserverLame = defineRule({
  id: 'nameserver-lame',
  reference: 'RFC 1912 2.8',
  needs: ['delegation'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'One of the name servers of your domain does not know it.',
    customer: 'Several servers tell where mail for {domain} goes. One of them, {server}, gives no proper answer.',
    meanwhile: otherNameServersAnswer,
    agent: '{server} ({addresses}), asked for {zone} SOA without recursion: {what}. Another server has the zone.',
    fix: 'Load the zone {zone} on {server}.\nOr remove {server} from the name servers, at the registrar and in the zone.\nThen check again.',
  },
  phrases: said,
  judge: ({ delegation: { zone, servers } }, { domain }) => {
    // Without one that speaks for the zone, what the others lack is not known.
    if (!servers.some(({ status }) => status === 'authoritative')) return [];
    const failing = servers.filter(({ status }) => Object.hasOwn(said, status));
    return [...Map.groupBy(failing, ({ name }) => name)].map(([server, places]) => ({
      subject: { domain, host: server, record: zone },
      values: {
        domain,
        zone,
        server,
        addresses: places.map(({ address }) => address),
        what: phraseIn(said, places[0]?.status ?? 'lame'),
      },
    }));
  },
});
