// Hostile addresses in every textual form are refused; their neighbours just outside each range pass.
import { networkInterfaces } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAddressGuard, type GuardPolicy, GuardPolicyError } from './address-guard.ts';
import { createOwnAddresses } from './own-addresses.ts';

const none: ReadonlySet<string> = new Set();
const guardOf = (policy: Partial<GuardPolicy> = {}) =>
  createAddressGuard({ allow: [], resolvers: [], practiceAddresses: null, ownAddresses: () => none, ...policy });
const lines = (text: string) => text.trim().split(/\s+/);

const hostile = lines(`
  0.0.0.0 0.0.0.1 0.255.255.255 10.0.0.0 10.0.0.1 10.255.255.255 100.64.0.0 100.100.100.200 100.127.255.255
  127.0.0.0 127.0.0.1 127.0.0.53 127.1.2.3 127.255.255.255 168.63.129.16 169.254.0.0 169.254.169.254 169.254.170.2 169.254.255.255
  172.16.0.0 172.17.0.1 172.31.255.255 192.0.0.0 192.0.0.1 192.0.0.8 192.0.0.9 192.0.0.170 192.0.0.192 192.0.0.255 192.0.2.0 192.0.2.255
  192.31.196.1 192.52.193.1 192.88.99.0 192.88.99.1 192.88.99.255 192.168.0.0 192.168.0.1 192.168.255.255 192.175.48.1
  198.18.0.0 198.18.0.10 198.19.255.255 198.51.100.0 198.51.100.255 203.0.113.0 203.0.113.255
  224.0.0.0 224.0.0.1 239.255.255.255 240.0.0.0 255.255.255.254 255.255.255.255
  :: ::1 0:0:0:0:0:0:0:1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:7f00:1 ::FFFF:10.0.0.1 0:0:0:0:0:ffff:a9fe:a9fe ::ffff:8.8.8.8 ::ffff:0:127.0.0.1 ::2 ::ffff
  64:ff9b::7f00:1 64:ff9b::127.0.0.1 64:ff9b::8.8.8.8 64:ff9b:1::1 64:ff9b:1:ffff:ffff:ffff:ffff:ffff 100::1 100:0:0:1::1 1fff:ffff::1
  2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:1::1 2001:2::1 2001:3::1 2001:4:112::1 2001:10::1 2001:20::1 2001:30::1 2001:1ff:ffff::1
  2001:db8::1 2001:0db8:85a3:0000:0000:8a2e:0370:7334 2001:db8:ffff::1 2002:7f00:1::1 2002:a00:1:: 2002:808:808::1 2002:ffff:ffff::1
  2620:4f:8000::1 2620:4f:8000:ffff:ffff:ffff:ffff:ffff 3fff::1 3fff:fff:ffff::1 4000::1 5f00::1 8000::1
  2a00:1450::5efe:7f00:1 2a00:1450::5efe:10.0.0.1 2a00:1450::200:5efe:c0a8:1
  fc00::1 fd00::1 fd00:ec2::254 fdff:ffff::1 fe80::1 febf::1 fec0::1 fe80::5efe:a00:1 ff00::1 ff02::1 ff0e::1 ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
`);
const notAddresses = [
  ...lines(`127.1 127.0.1 2130706433 017700000001 0x7f000001 0x7f.0.0.1 0x7f.1 0177.0.0.1 0177.1 1.1 8.8.2056 134744072 08.8.8.8 8.8.8.08
    [::1] [2a00:1450::1] fe80::1%eth0 2a00:1450::1%1 2a00:1450::1%25lo ::1/128 8.8.8.8/32 8.8.8.8:25 localhost example.com 256.8.8.8 8.8.8 8.8.8.8.8 1e3 ①②⑦.0.0.1 １.1.1.1`),
  ...['', ' ', '8.8.8.8 ', ' 8.8.8.8', '8.8.8.8\0', '8.8.8.8\n', '::ffff:0177.0.0.1', '::ffff:0x7f.0.0.1', '0x', '%'],
];
const neighbours = lines(`
  1.0.0.0 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0 168.63.129.15 168.63.129.17 169.253.255.255 169.255.0.0
  172.15.255.255 172.32.0.0 191.255.255.255 192.0.1.0 192.0.1.255 192.0.3.0 192.31.195.255 192.31.197.0 192.52.192.255 192.52.194.0
  192.88.98.255 192.88.100.0 192.167.255.255 192.169.0.0 192.175.47.255 192.175.49.0 198.17.255.255 198.20.0.0 198.51.99.255 198.51.101.0
  203.0.112.255 203.0.114.0 223.255.255.255 8.8.8.8
  2000::1 2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff 2001:200::1 2001:db7:ffff::1 2001:db9::1 2001:4860:4860::8888 2001:ffff::1 2003::1
  2620:4f:7fff:ffff::1 2620:4f:8001::1 2a00:1450:4001:81b::2005 2A00:1450::1 3ffe:ffff::1 3fff:1000::1
  2a00:1450::5efd:7f00:1 2a00:1450::5eff:7f00:1 2a00:1450::100:5efe:7f00:1 2a00:1450::5efe:0:7f00:1
`);

describe('the address guard', () => {
  const guard = guardOf();
  it('knows at least 102 hostile addresses', () => expect(hostile.length).toBeGreaterThanOrEqual(102));
  it.each(hostile)('refuses %s', (address) => expect(guard(address)).toBe('not-allowed'));
  it.each(notAddresses)('refuses %j, which is not strictly an address', (text) =>
    expect(guard(text)).toBe('not-allowed'),
  );
  it.each(neighbours)('lets %s pass', (address) => expect(guard(address)).toBe('allowed'));

  it('never allows what carries an IPv4 address inside, and never throws', () => {
    const wrapped = fc.tuple(
      fc.constantFrom('::ffff:', '64:ff9b::', '::', '2a00::5efe:', '2a00::200:5efe:'),
      fc.ipV4(),
    );
    fc.assert(fc.property(wrapped, ([prefix, address]) => guard(prefix + address) === 'not-allowed'));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => guard(text) === 'not-allowed' || neighbours.length > 0),
    );
  });
});

describe("this machine's own addresses and its resolvers", () => {
  const ownAddresses = () => new Set(['93.184.216.34', '10.0.0.5', '127.0.0.1', '2a00:1450::5']);
  const resolvers = ['9.9.9.9', '2620:00FE::00fe', '10.0.0.2'];

  it.each(['93.184.216.34', '2a00:1450::5', '2A00:1450:0::5', '9.9.9.9', '2620:fe::fe'])(
    'refuses %s although it is public',
    (address) => expect(guardOf({ ownAddresses, resolvers })(address)).toBe('not-allowed'),
  );
  it('stay refused inside a range that the operator opens', () => {
    const guard = guardOf({ ownAddresses, resolvers, allow: ['10.0.0.0/8', '0.0.0.0/0', '::/0'] });
    expect(['10.0.0.5', '10.0.0.2', '93.184.216.34', '9.9.9.9', '2620:fe::fe', '127.0.0.1'].map(guard)).toEqual(
      Array(6).fill('not-allowed'),
    );
    expect(guard('10.0.0.6')).toBe('allowed');
  });
  it('open when the operator names them exactly', () => {
    const guard = guardOf({ ownAddresses, resolvers, allow: ['10.0.0.5', '10.0.0.2/32'] });
    expect(['10.0.0.5', '10.0.0.2', '128.0.0.1'].map(guard)).toEqual(Array(3).fill('allowed'));
    expect(['10.0.0.6', '93.184.216.34', '9.9.9.9'].map(guard)).toEqual(Array(3).fill('not-allowed'));
  });
  it('loopback and the like stay refused, whoever names them', () => {
    const never = ['127.0.0.1', '127.9.9.9', '::1', '169.254.169.254', 'fe80::1', '224.0.0.1', 'ff02::1', '0.0.0.0'];
    const carriers = ['::ffff:10.0.0.5', '64:ff9b::a00:5', '64:ff9b:1::1', '2002:a00:5::1'];
    const guard = guardOf({ ownAddresses, resolvers, allow: [...never, ...carriers, '127.0.0.0/8', '0.0.0.0/0'] });
    for (const address of [...never, ...carriers]) expect([address, guard(address)]).toEqual([address, 'not-allowed']);
  });
  it('are read from the interfaces when the policy brings none', () => {
    const guard = createAddressGuard({ allow: ['0.0.0.0/0', '::/0'], resolvers: [], practiceAddresses: null });
    const own = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    for (const { address } of own) expect(guard(address)).toBe('not-allowed');
  });
});

describe('allow', () => {
  it('opens the listed ranges only', () => {
    const guard = guardOf({ allow: ['192.168.7.0/24', 'fd00:7::/32'] });
    expect(
      ['192.168.7.9', 'fd00:7::9', '192.168.6.255', '192.168.8.0', 'fd00:8::9', '::ffff:192.168.7.9'].map(guard),
    ).toEqual([...['allowed', 'allowed'], ...['not-allowed', 'not-allowed', 'not-allowed', 'not-allowed']]);
  });
  it.each(['10.0.0.5/8', '10/8', 'everything'])('refuses to start with %j', (entry) =>
    expect(() => guardOf({ allow: [entry] })).toThrow(GuardPolicyError),
  );
});

describe('on the practice network', () => {
  const guard = guardOf({
    practiceAddresses: new Set(['198.18.0.10', '2001:0002::10', '10.1.1.1', '8.8.4.4']),
    allow: ['10.2.0.0/16'],
    resolvers: ['127.0.0.1'],
  });
  it.each([
    ['198.18.0.10', 'allowed'],
    ['2001:2::10', 'allowed'],
    ['2001:2:0:0:0:0:0:10', 'allowed'],
    ['198.18.0.11', 'unreachable'],
    ['198.19.255.255', 'unreachable'],
    ['2001:2::11', 'unreachable'],
    ['8.8.8.8', 'unreachable'],
    ['2a00:1450::1', 'unreachable'],
    // Listing an address outside the practice ranges opens nothing.
    ['8.8.4.4', 'unreachable'],
    ['10.1.1.1', 'not-allowed'],
    ['10.2.0.1', 'unreachable'],
    ['127.0.0.1', 'not-allowed'],
    ['198.17.255.255', 'unreachable'],
    ['169.254.169.254', 'not-allowed'],
    ['::ffff:198.18.0.10', 'not-allowed'],
    ['2001:2:1::1', 'not-allowed'],
    ['nonsense', 'not-allowed'],
  ])('%s is %s', (address, verdict) => expect(guard(address)).toBe(verdict));
});

describe('createOwnAddresses', () => {
  const entry = (address: string) => ({
    eth0: [{ address } as NonNullable<ReturnType<typeof networkInterfaces>[string]>[number]],
  });

  it('is refreshed at most every 30 s, takes zones off, and keeps what it knew when it cannot look', () => {
    let now = 0;
    let interfaces: () => ReturnType<typeof networkInterfaces> = () => entry('FE80::1%eth0');
    const own = createOwnAddresses({ now: () => now, interfaces: () => interfaces() });
    expect([...own()]).toEqual(['fe80::1']);
    interfaces = () => entry('10.0.0.9');
    now = 29_999;
    expect([...own()]).toEqual(['fe80::1']);
    now = 30_000;
    expect([...own()]).toEqual(['10.0.0.9']);
    interfaces = () => {
      throw new Error('EPERM');
    };
    now = 60_000;
    expect([...own()]).toEqual(['10.0.0.9']);
  });
});
