// Recognises who runs a domain's DNS by the names of its nameservers, so that people know where to edit.
import { matchesHost } from './host-pattern.ts';

const dnsHosts: ReadonlyArray<readonly [name: string, ...patterns: string[]]> = [
  ['Cloudflare', '*.ns.cloudflare.com', '*.foundationdns.com', '*.foundationdns.net', '*.foundationdns.org'],
  ['Amazon Route 53', 'ns-*.awsdns-*.com', 'ns-*.awsdns-*.net', 'ns-*.awsdns-*.org', 'ns-*.awsdns-*.co.uk'],
  ['GoDaddy', '*.domaincontrol.com'],
  ['Namecheap', '*.registrar-servers.com', '*.namecheaphosting.com'],
  ['IONOS', '*.ui-dns.com', '*.ui-dns.de', '*.ui-dns.org', '*.ui-dns.biz', '*.1and1.com', '*.1and1.co.uk'],
  ['OVH', '*.ovh.net', '*.ovh.ca', '*.anycast.me'],
  ['Hostinger', '*.dns-parking.com', '*.hostinger.com'],
  ['Google Cloud DNS', '*.googledomains.com', '*.google.com'],
  ['Azure DNS', '*.azure-dns.com', '*.azure-dns.net', '*.azure-dns.org', '*.azure-dns.info'],
  ['DigitalOcean', '*.digitalocean.com'],
  ['Hetzner', '*.ns.hetzner.com', '*.ns.hetzner.de', '*.second-ns.com', '*.second-ns.de', '*.first-ns.de'],
  ['DNSimple', '*.dnsimple.com', '*.dnsimple-edge.net', '*.dnsimple-edge.org', '*.dnsimple-edge.io'],
  ['Squarespace', '*.squarespacedns.com', '*.squarespace-dns.com'],
  ['NS1', '*.nsone.net'],
  ['Akamai', '*.akam.net', '*.linode.com'],
  ['Wix', '*.wixdns.net'],
  ['WordPress.com', '*.wordpress.com'],
  ['Gandi', '*.gandi.net'],
  ['DreamHost', '*.dreamhost.com'],
  ['Bluehost', '*.bluehost.com'],
  ['HostGator', '*.hostgator.com'],
  ['SiteGround', '*.siteground.net', '*.sgvps.net'],
  ['Network Solutions', '*.worldnic.com'],
  ['Name.com', '*.name.com'],
  ['Porkbun', '*.porkbun.com'],
  ['Dynadot', '*.dynadot.com'],
  ['Vultr', '*.vultr.com'],
  ['Vercel', '*.vercel-dns.com'],
  ['deSEC', '*.desec.io', '*.desec.org'],
  ['Hurricane Electric', '*.he.net'],
  ['ClouDNS', '*.cloudns.net'],
  ['easyDNS', '*.easydns.com', '*.easydns.net', '*.easydns.org'],
  ['UltraDNS', '*.ultradns.com', '*.ultradns.net', '*.ultradns.org', '*.ultradns.biz'],
  ['Oracle Dyn', '*.dynect.net'],
  ['Infomaniak', '*.infomaniak.ch', '*.infomaniak.com'],
  ['STRATO', '*.rzone.de', '*.strato.de'],
  ['INWX', '*.inwx.de', '*.inwx.eu', '*.inwx.net'],
  ['TransIP', '*.transip.net', '*.transip.nl', '*.transip.eu'],
  ['one.com', '*.one.com'],
  ['Loopia', '*.loopia.se'],
  ['Alibaba Cloud', '*.hichina.com', '*.alidns.com'],
  ['Tencent DNSPod', '*.dnspod.net', '*.dnspod.com'],
  ['Yandex', '*.yandex.net'],
];

const parking: readonly string[] = [
  '*.sedoparking.com',
  '*.bodis.com',
  '*.parkingcrew.net',
  '*.above.com',
  '*.afternic.com',
  '*.dan.com',
  '*.parklogic.com',
  '*.cashparking.com',
  '*.parkingspa.com',
  '*.dsredirection.com',
  '*.uniregistrymarket.link',
  '*.voodoo.com',
  // Where registrars point a domain that was not renewed or is suspended.
  '*.pendingrenewaldeletion.com',
  '*.expirenotification.com',
  '*.renewyourname.net',
  '*.suspended-domain.com',
  'failed-whois-verification.namecheap.com',
  'verify-contact-details.namecheap.com',
];

/** The company that all of these nameservers belong to; null when unknown, mixed, or there are none. */
export function dnsHostOf(nsNames: readonly string[]): string | null {
  const owners = new Set(
    nsNames.map(
      (ns) => dnsHosts.find(([, ...patterns]) => patterns.some((pattern) => matchesHost(pattern, ns)))?.[0] ?? null,
    ),
  );
  const [owner] = owners;
  return owners.size === 1 ? (owner ?? null) : null;
}

/** Whether any of these nameservers serves parked, expired or suspended domains only. */
export function isParking(nsNames: readonly string[]): boolean {
  return nsNames.some((ns) => parking.some((pattern) => matchesHost(pattern, ns)));
}
