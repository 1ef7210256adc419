// The host that an SRV record names for Autodiscover shows a certificate that does not hold.
import { defineRule } from '../define.ts';

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
    meanwhile: 'Send this to your mail host.',
    agent: '_autodiscover._tcp names {host}, whose certificate fails at {url}: {words}.',
    fix: 'Put {host} on the certificate of that server, or renew it.\nOr name in the SRV record a server whose certificate holds.',
  },
  judge: ({ autodiscover, srv }, { domain }) => {
    const named = srv.services
      .filter(({ service }) => service.startsWith('_autodiscover.'))
      .flatMap(({ records }) => records.map(({ target }) => target));
    // Any website under a wildcard name fails like this; only a host that the domain names for it is worth a word.
    const failed = autodiscover.fetches.filter(
      ({ failure, finalUrl }) => failure === 'certificate' && named.includes(hostOf(finalUrl)),
    );
    const byHost = new Map(failed.map((fetch) => [hostOf(fetch.finalUrl), fetch]));
    return [...byHost].map(([host, { finalUrl, words }]) => ({
      subject: { domain, host },
      values: { domain, host, url: finalUrl, words: words ?? 'no further words' },
    }));
  },
});
