// A certificate that fails where apps ask for settings is worth knowing; a website under a wildcard is not.
import { ruleCases } from '../testing/rule-cases.ts';
import { autoconfig, fetched } from '../testing/sample-evidence.ts';
import { autoconfigCertificate } from './autoconfig-certificate.ts';

const domain = 'sunny.example';
const url = `https://autoconfig.${domain}/mail/config-v1.1.xml`;
const words = 'ERR_TLS_CERT_ALTNAME_INVALID';
const broken = fetched(`${url}?emailaddress=anna%40sunny.example`, { status: null, failure: 'certificate', words });
const seen = (more = {}) => ({
  autoconfig: autoconfig(domain, { fetches: [broken], url: null, servers: [], ...more }),
});

ruleCases(autoconfigCertificate, {
  fires: {
    'of another name': {
      evidence: seen(),
      finds: [{ severity: 'notice', subject: { host: `autoconfig.${domain}` }, values: { url, words } }],
    },
    'where it leads on to': {
      evidence: seen({ fetches: [{ ...broken, finalUrl: 'https://setup.harbour.example/x' }] }),
      finds: [{ subject: { host: 'setup.harbour.example' } }],
    },
  },
  silent: {
    'a wildcard leads there': { evidence: seen({ byWildcard: true }) },
    'the settings are found elsewhere': {
      evidence: { autoconfig: autoconfig(domain, { fetches: [broken, ...autoconfig(domain).fetches] }) },
    },
    'the certificate of the website alone': {
      evidence: seen({
        fetches: [{ ...broken, url: `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml` }],
      }),
    },
    'nothing listens there': { evidence: seen({ fetches: [{ ...broken, failure: 'connect' }] }) },
  },
  untested: 'server-unreached',
});
