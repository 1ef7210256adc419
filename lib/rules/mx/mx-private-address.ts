// An MX host has an address that nobody outside a private network can reach, or no other.
import type { MxTarget } from '../../model/evidence.ts';
import { isPrivateAddress } from '../../model/private-address.ts';
import { defineRule } from '../define.ts';
import { mailWaitsForDns } from '../shared/meanwhile.ts';

const allOf = ({ addresses }: MxTarget): string[] => [...addresses.v4, ...addresses.v6];

export const mxPrivateAddress = defineRule({
  id: 'mx-private-address',
  reference: 'RFC 1918 3',
  needs: ['mx'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The server that should take your mail has a private address.',
    customer: 'Mail for {domain} goes to {host}. Its address works only inside one private network.',
    meanwhile: mailWaitsForDns,
    agent: 'MX {preference} {host} resolves only to non-public addresses: {addresses}.',
    fix: 'Find the public address of {host}.\nPublish that address in its A or AAAA record.',
  },
  variants: {
    mixed: {
      title: 'The server that takes your mail has a private address beside a public one.',
      customer: 'Mail for {domain} goes to {host}. One of its addresses works only inside, so some mail may be late.',
      meanwhile: 'Mail still arrives, at times late. Send this to whoever looks after your domain.',
      agent: 'MX {preference} {host} resolves to non-public addresses, {addresses}, beside public ones, {others}.',
      fix: 'Remove {addresses} from the A and AAAA records of {host}.\nKeep addresses of the inside on a name server that only the inside asks.',
    },
  },
  judge: ({ mx }, { domain }) => {
    const isReachable = (target: MxTarget) => allOf(target).some((address) => !isPrivateAddress(address));
    const reachable = mx.targets.some(isReachable);
    return mx.targets.flatMap((target) => {
      const addresses = allOf(target).filter(isPrivateAddress);
      if (addresses.length === 0) return [];
      const others = allOf(target).filter((address) => !isPrivateAddress(address));
      const { exchange: host, preference } = target;
      return [
        {
          subject: { domain, host, record: domain },
          severity: reachable ? ('warning' as const) : ('error' as const),
          values: { domain, host, preference, addresses, others },
          ...(others.length > 0 ? { variant: 'mixed' as const } : {}),
        },
      ];
    });
  },
});
