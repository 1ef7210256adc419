// The resolvers of the system.
import { describe, expect, it } from 'vitest';
import { parseResolvConf, systemResolvers } from './dns-servers.ts';

describe('parseResolvConf', () => {
  it('takes the first three addresses, and passes over comments, zones and nonsense', () => {
    const text =
      '# nameserver 1.1.1.1\nsearch x\n  nameserver\t10.0.0.2 # ours\r\nnameserver fe80::1%eth0\nnameserver nonsense\nnameserver 2620:FE::fe\nnameserver 9.9.9.9\nnameserver 8.8.8.8\n';
    expect(parseResolvConf(text).map((server) => server.address)).toEqual(['10.0.0.2', '2620:fe::fe', '9.9.9.9']);
  });
  it('falls back to this machine when the system names none', () => {
    expect(systemResolvers('/nonexistent/resolv.conf')).toEqual([{ address: '127.0.0.1', port: 53 }]);
  });
});
