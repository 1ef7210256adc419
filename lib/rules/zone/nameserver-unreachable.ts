// One of the zone's name servers does not answer, while another one of the same address family does.
import { defineRule } from '../define.ts';
import { otherNameServersAnswer } from '../shared/meanwhile.ts';

export const nameserverUnreachable = defineRule({
  id: 'nameserver-unreachable',
  reference: 'RFC 2182 3.1',
  needs: ['delegation'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'One of the name servers of your domain does not answer.',
    customer: 'Several servers tell where mail for {domain} goes. One of them, {server}, gave no answer just now.',
    meanwhile: otherNameServersAnswer,
    agent: '{server} at {addresses} gave no answer to {zone} SOA in time. Others answered over the same IP version.',
    fix: 'See whether {server} runs and is reached on port 53, by UDP and TCP.\nIf it is gone, remove it from the name servers.\nThen check again.',
  },
  judge: ({ delegation: { zone, servers } }, { domain }) => {
    // That some server of the family answers proves our own way out; otherwise silence may be ours.
    const proven = new Set(servers.filter(({ status }) => status === 'authoritative').map(({ family }) => family));
    const silent = servers.filter(({ status, family }) => status === 'timeout' && proven.has(family));
    return [...Map.groupBy(silent, ({ name }) => name)].map(([server, places]) => ({
      subject: { domain, host: server, record: zone },
      values: { domain, zone, server, addresses: places.map(({ address }) => address) },
    }));
  },
});
