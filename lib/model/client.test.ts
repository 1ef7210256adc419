// One client, however many addresses of its own network it uses; neighbours stay apart.
import { describe, expect, it } from 'vitest';
import { clientOf, siteOf } from './client.ts';

describe('clientOf', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['agent anna', 'agent anna'],
    ['unknown', 'unknown'],
  ])('%s is %s', (address, client) => {
    expect(clientOf(address)).toBe(client);
  });

  it('tells the next /64 apart', () => {
    expect(clientOf('2001:db8:1:2::1')).not.toBe(clientOf('2001:db8:1:3::1'));
  });
});

describe('siteOf', () => {
  it.each([
    ['2001:db8:1:2::1', '2001:db8:1::/48'],
    ['2001:db8:1:ffff::1', '2001:db8:1::/48'],
    ['192.0.2.1', null],
    ['unknown', null],
  ])('%s is at %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});
