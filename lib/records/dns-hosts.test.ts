import { describe, expect, it } from 'vitest';
import { dnsHostOf, isParking } from './dns-hosts.ts';

describe('dnsHostOf', () => {
  it.each<[string[], string | null]>([
    [['ada.ns.cloudflare.com', 'bob.ns.cloudflare.com'], 'Cloudflare'],
    [['ns-12.awsdns-01.com', 'ns-1500.awsdns-59.org', 'ns-1600.awsdns-08.co.uk'], 'Amazon Route 53'],
    [['NS01.DomainControl.com.'], 'GoDaddy'],
    [['dns1.registrar-servers.com', 'dns2.registrar-servers.com'], 'Namecheap'],
    [['ns1045.ui-dns.org', 'ns1091.ui-dns.de'], 'IONOS'],
    [['dns101.ovh.net', 'ns101.ovh.net'], 'OVH'],
    [['ns1.dns-parking.com', 'ns2.dns-parking.com'], 'Hostinger'],
    [['ns1-01.azure-dns.com', 'ns2-01.azure-dns.net'], 'Azure DNS'],
    [['hydrogen.ns.hetzner.com', 'helium.ns.hetzner.de'], 'Hetzner'],
    [['ada.ns.cloudflare.com', 'ns1.example.com'], null],
    [['ada.ns.cloudflare.com', 'ns1.digitalocean.com'], null],
    [['ns1.example.com'], null],
    [['ada.ns.cloudflare.com.evil.test'], null],
    [[], null],
  ])('%j: %s', (names, wanted) => {
    expect(dnsHostOf(names)).toBe(wanted);
  });
});

describe('isParking', () => {
  it.each<[string[], boolean]>([
    [['ns1.sedoparking.com', 'ns2.sedoparking.com'], true],
    [['ns1.pendingrenewaldeletion.com'], true],
    // Hostinger's ordinary nameservers, whatever their name suggests.
    [['ns1.dns-parking.com'], false],
    [['ns1.example.com'], false],
    [[], false],
  ])('%j: %s', (names, wanted) => {
    expect(isParking(names)).toBe(wanted);
  });
});
