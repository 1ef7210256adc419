// Faults between our socket and a server’s first words. One line a rule, in the order in which agents look.
import type { RuleSubject } from '../define.ts';
import { connectionHungUp } from './connection-hung-up.ts';
import { connectionPreauthenticated } from './connection-preauthenticated.ts';
import { greetingMissing } from './greeting-missing.ts';
import { greetingRefused } from './greeting-refused.ts';
import { greetingSlow } from './greeting-slow.ts';
import { hostAddressDead } from './host-address-dead.ts';
import { hostNoAddress } from './host-no-address.ts';
import { hostNxdomain } from './host-nxdomain.ts';
import { hostUnreachable } from './host-unreachable.ts';
import { hostWebProxied } from './host-web-proxied.ts';
import { ipv6Broken } from './ipv6-broken.ts';
import { portRefused } from './port-refused.ts';
import { portTimeout } from './port-timeout.ts';
import { protocolUnexpected } from './protocol-unexpected.ts';
import { responseStalled } from './response-stalled.ts';
import { responseUnreadable } from './response-unreadable.ts';
import { serverAlert } from './server-alert.ts';
import { serverNotFound } from './server-not-found.ts';

export const connect = {
  id: 'connect',
  title: 'Connecting',
  rules: [
    hostNxdomain,
    hostNoAddress,
    hostWebProxied,
    portRefused,
    portTimeout,
    hostUnreachable,
    ipv6Broken,
    hostAddressDead,
    greetingMissing,
    greetingSlow,
    greetingRefused,
    connectionHungUp,
    connectionPreauthenticated,
    protocolUnexpected,
    responseUnreadable,
    responseStalled,
    serverNotFound,
    serverAlert,
  ],
} as const satisfies RuleSubject;
