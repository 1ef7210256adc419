// Recognises the addresses of site builders, whose own mail service sends what their forms take in.
import ipaddr from 'ipaddr.js';

/** What their help pages tell customers to put into A and AAAA records. */
const published: Readonly<Record<string, readonly string[]>> = {
  Squarespace: ['198.185.159.144/31', '198.49.23.144/31'],
  Wix: ['185.230.63.107/32', '185.230.63.171/32', '185.230.63.186/32'],
  Shopify: ['23.227.38.0/24', '2620:127:f00f::/48'],
  Netlify: ['75.2.60.5/32'],
  Vercel: ['76.76.21.21/32'],
  'GitHub Pages': ['185.199.108.0/22', '2606:50c0:8000::/46'],
};

const ranges = Object.entries(published).map(
  ([name, cidrs]) => [name, cidrs.map((cidr) => ipaddr.parseCIDR(cidr))] as const,
);

/** The site builder that has this address, or null. */
export function siteBuilderOf(address: string): string | null {
  if (!ipaddr.isValid(address)) return null;
  const parsed = ipaddr.parse(address);
  const builder = ranges.find(([, cidrs]) =>
    cidrs.some(([base, bits]) => base.kind() === parsed.kind() && parsed.match(base, bits)),
  );
  return builder?.[0] ?? null;
}
