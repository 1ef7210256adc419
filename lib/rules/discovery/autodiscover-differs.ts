// Outlook is told another server, or another user name, than other mail apps are: one of the two may be left over.
import type { PublishedServer } from '../../model/evidence.ts';
import { protocols } from '../../model/settings.ts';
import { registrableDomain } from '../../records/registrable-domain.ts';
import { defineRule } from '../define.ts';
import { setUpByHandForHost } from '../shared/meanwhile.ts';
import { placeOfDocument } from '../shared/published-servers.ts';

const once = (texts: Array<string | null>): string[] => [...new Set(texts.filter((text) => text !== null))];
/** Servers take an address in any letter case. */
const has = (names: readonly string[], name: string) => names.some((one) => one.toLowerCase() === name.toLowerCase());

/** Protocols for which the two name no host of one company in common. */
function otherHosts(outlook: readonly PublishedServer[], others: readonly PublishedServer[]): PublishedServer[] {
  return protocols.flatMap((protocol) => {
    const [here, there] = [outlook, others].map((list) => list.filter((server) => server.protocol === protocol));
    const known = new Set((there ?? []).map(({ host }) => registrableDomain(host)));
    if (known.size === 0 || (here ?? []).some(({ host }) => known.has(registrableDomain(host)))) return [];
    return here ?? [];
  });
}

export const autodiscoverDiffers = defineRule({
  id: 'autodiscover-differs',
  reference: 'MS-OXDSCLI 2.2.4, draft-ietf-mailmaint-autoconfig',
  needs: ['autodiscover', 'autoconfig'],
  severity: 'notice',
  mender: 'host',
  messages: {
    title: 'Outlook and other mail apps are told different servers.',
    customer: 'For {domain}, Outlook is told {outlook}, and other apps {others}. One of them may be out of date.',
    meanwhile: setUpByHandForHost,
    agent: 'Autodiscover at {url} names {outlook}; autoconfig at {otherUrl} names {others}.',
    fix: 'Find out which of them is right.\nCorrect the other one, or take it away.',
  },
  variants: {
    username: {
      title: 'Outlook and other mail apps are told different user names.',
      customer: 'For {domain}, Outlook is told the user name {outlook}, and other apps {others}. One may not work.',
      agent: 'Autodiscover at {url} has LoginName {outlook}; autoconfig at {otherUrl} has {others}.',
    },
  },
  explainedBy: ['autodiscover-wrong-server', 'autoconfig-wrong-server', 'autodiscover-hijacked'],
  judge: ({ autodiscover, autoconfig }, { domain }) => {
    if (autodiscover.url === null || autoconfig.url === null) return [];
    const urls = { domain, url: autodiscover.url, otherUrl: placeOfDocument(autoconfig.url) };
    const hosts = otherHosts(autodiscover.servers, autoconfig.servers);
    if (hosts.length > 0) {
      const { servers } = autoconfig;
      const others = once(servers.map(({ host }) => host));
      return [{ subject: { domain }, values: { ...urls, outlook: once(hosts.map(({ host }) => host)), others } }];
    }
    const [outlook, others] = [autodiscover, autoconfig].map(({ servers }) => once(servers.map((one) => one.username)));
    const differ = outlook?.length && others?.length && !outlook.some((name) => has(others, name));
    if (!differ || !outlook || !others) return [];
    return [{ subject: { domain }, values: { ...urls, outlook, others }, variant: 'username' as const }];
  },
});
