// An MX host has only addresses that nobody outside a private network can reach.
import { defineRule } from '../define.ts';
import { isPrivateAddress } from '../shared/private-address.ts';

export const mxPrivateAddress = defineRule({
  id: 'mx-private-address',
  reference: 'RFC 1918 3',
  needs: ['mx'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The server that should take your mail has a private address.',
    customer: 'Mail for {domain} goes to {host}. Its address works only inside one private network.',
    agent: 'MX {preference} {host} resolves only to non-public addresses: {addresses}.',
    fix: 'Find the public address of {host}.\nPublish that address in its A or AAAA record.',
  },
  judge: ({ mx }, { domain }) => {
    const isPrivate = (target: (typeof mx.targets)[number]) => {
      const addresses = [...target.addresses.v4, ...target.addresses.v6];
      return addresses.length > 0 && addresses.every(isPrivateAddress);
    };
    const reachable = mx.targets.some(
      (target) => !isPrivate(target) && target.addresses.v4.length + target.addresses.v6.length > 0,
    );
    return mx.targets.filter(isPrivate).map((target) => ({
      subject: { domain, host: target.exchange, record: domain },
      severity: reachable ? 'warning' : 'error',
      values: {
        domain,
        host: target.exchange,
        preference: target.preference,
        addresses: [...target.addresses.v4, ...target.addresses.v6],
      },
    }));
  },
});
