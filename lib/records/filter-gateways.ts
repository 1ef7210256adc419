// Mail filters that stand as MX in front of a mailbox somewhere else.
import type { Provider } from './provider.ts';

function filter(id: string, name: string, ...mx: string[]): Provider {
  return {
    id,
    name,
    mailbox: false,
    mx,
    doors: [],
    authentication: 'password',
    offersOauth2: false,
    username: 'address',
    spfIncludes: [],
    dkimSelectors: [],
  };
}

export const filterGateways: readonly Provider[] = [
  filter('mimecast', 'Mimecast', '*.mimecast.com', '*.mimecast.co.za', '*.mimecast-offshore.com'),
  filter('proofpoint', 'Proofpoint', '*.pphosted.com', '*.ppe-hosted.com'),
  filter('barracuda', 'Barracuda', '*.barracudanetworks.com'),
  filter(
    'spamexperts',
    'SpamExperts',
    '*.spamexperts.com',
    '*.spamexperts.eu',
    '*.spamexperts.net',
    '*.antispamcloud.com',
  ),
  filter('n-able', 'N-able Mail Assure', '*.mtaroutes.com'),
  filter('messagelabs', 'Symantec Email Security', '*.messagelabs.com'),
  filter('trend-micro', 'Trend Micro', '*.trendmicro.com', '*.trendmicro.eu', '*.trendmicro.co.jp'),
  filter('hornetsecurity', 'Hornetsecurity', '*.hornetsecurity.com', '*.antispameurope.com'),
  filter('mailprotect', 'MailProtect', '*.mailprotect.be', '*.mailprotect.nl'),
  filter('sophos', 'Sophos', '*.sophos.com', '*.reflexion.net'),
  filter('forcepoint', 'Forcepoint', '*.mailcontrol.com'),
  filter('cisco', 'Cisco Secure Email', '*.iphmx.com'),
  filter('fireeye', 'Trellix', '*.fireeyecloud.com'),
  filter('spamhero', 'SpamHero', '*.spamhero.com'),
  filter('cloudflare-email', 'Cloudflare Email Routing', '*.mx.cloudflare.net'),
  filter('retarus', 'Retarus', '*.retarus.com'),
  filter('mailroute', 'MailRoute', '*.mailroute.net'),
  filter('appriver', 'AppRiver', '*.arsmtp.com'),
  filter('vade', 'Vade', '*.vadesecure.com'),
];
