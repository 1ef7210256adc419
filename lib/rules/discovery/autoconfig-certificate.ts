// The host that mail apps ask for settings shows a certificate that does not hold, so that they cannot read any there.
import { defineRule } from '../define.ts';
import { noMoreWords } from '../phrase.ts';
import { setUpByHandForHost } from '../shared/meanwhile.ts';
import { placeOfDocument } from '../shared/published-servers.ts';

export const autoconfigCertificate = defineRule({
  id: 'autoconfig-certificate',
  reference: 'draft-ietf-mailmaint-autoconfig',
  needs: ['autoconfig'],
  severity: 'notice',
  mender: 'host',
  messages: {
    title: 'Mail apps may not find the settings of your domain.',
    customer: 'Mail apps ask {host} for the settings of {domain}. The certificate of that server does not hold.',
    meanwhile: setUpByHandForHost,
    agent:
      '{url}: {words}. Over TLS, Thunderbird and others read nothing there; some ask once more without encryption.',
    fix: 'Put {host} on the certificate of that server, or renew it.\nOr publish the file at https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml.\nIf nobody uses {host}, remove its record.',
  },
  judge: ({ autoconfig }, { domain }) => {
    const asked = `https://autoconfig.${domain}/`;
    const failed = autoconfig.fetches.find(({ failure, url }) => failure === 'certificate' && url.startsWith(asked));
    // Every name below a wildcard leads to the website, and nobody meant this one; where settings are found, none is missed.
    if (!failed || autoconfig.byWildcard || autoconfig.url !== null) return [];
    const { finalUrl, words } = failed;
    const host = URL.parse(finalUrl)?.hostname ?? `autoconfig.${domain}`;
    // The address that apps ask with it stays out of the sentence.
    const values = { domain, host, url: placeOfDocument(finalUrl), words: words ?? noMoreWords };
    return [{ subject: { domain, host }, values }];
  },
});
