// The host that Outlook asks for settings shows a certificate that does not hold.
import { isMicrosoftHost } from '../../records/microsoft-hosts.ts';
import { defineRule } from '../define.ts';
import { noMoreWords } from '../phrase.ts';
import { setUpByHandForHost } from '../shared/meanwhile.ts';

const hostOf = (url: string) => URL.parse(url)?.hostname ?? '';

export const autodiscoverCertificate = defineRule({
  id: 'autodiscover-certificate',
  reference: 'MS-OXDISCO 3.1.5',
  needs: ['autodiscover', 'srv'],
  severity: 'notice',
  mender: 'host',
  messages: {
    title: 'Outlook may show a warning when it looks for your settings.',
    customer: 'Outlook asks {host} for the settings of {domain}. The certificate of that server does not hold.',
    meanwhile: setUpByHandForHost,
    agent: '{host}, which Outlook asks for {domain}, shows a certificate that fails at {url}: {words}.',
    fix: 'Put {host} on the certificate of that server, or renew it.\nOr name in an SRV record (_autodiscover._tcp) a server whose certificate holds.\nIf nobody uses {host}, remove its record.',
  },
  judge: ({ autodiscover, srv }, { domain }) => {
    const named = srv.services
      .filter(({ service }) => service.startsWith('_autodiscover.'))
      .flatMap(({ records }) => records.map(({ target }) => target));
    // Any website under a wildcard fails like this; only a host that the domain names for it is worth a word. Outlook
    // knows the way to Microsoft's own servers, whose certificate has no other names.
    const own = autodiscover.url === null && !autodiscover.byWildcard && !isMicrosoftHost(autodiscover.alias ?? '');
    if (own) named.push(`autodiscover.${domain}`);
    const failed = autodiscover.fetches.filter(
      ({ failure, finalUrl }) => failure === 'certificate' && named.includes(hostOf(finalUrl)),
    );
    const byHost = new Map(failed.map((fetch) => [hostOf(fetch.finalUrl), fetch]));
    return [...byHost].map(([host, { finalUrl, words }]) => ({
      subject: { domain, host },
      values: { domain, host, url: finalUrl, words: words ?? noMoreWords },
    }));
  },
});
