// Faults of the domain’s zone, its delegation and its name servers. One line a rule, in the order in which agents look.
import type { RuleSubject } from '../define.ts';
import { delegationDomainMissing } from './delegation-domain-missing.ts';
import { delegationLame } from './delegation-lame.ts';
import { dnsAliasLoop } from './dns-alias-loop.ts';
import { dnsAnswerUnusable } from './dns-answer-unusable.ts';
import { dnsApexAlias } from './dns-apex-alias.ts';
import { dnsChangePropagating } from './dns-change-propagating.ts';
import { dnsHostedElsewhere } from './dns-hosted-elsewhere.ts';
import { dnsRefused } from './dns-refused.ts';
import { dnsServfail } from './dns-servfail.ts';
import { dnssecBogus } from './dnssec-bogus.ts';
import { dnssecDsMismatch } from './dnssec-ds-mismatch.ts';
import { domainExpired } from './domain-expired.ts';
import { nameserverDiffers } from './nameserver-differs.ts';
import { nameserverIsAlias } from './nameserver-is-alias.ts';
import { nameserverLame } from './nameserver-lame.ts';
import { nameserverPrivateAddress } from './nameserver-private-address.ts';
import { nameserverSingle } from './nameserver-single.ts';
import { nameserverUnreachable } from './nameserver-unreachable.ts';
import { nameserverUnresolvable } from './nameserver-unresolvable.ts';

export const zone = {
  id: 'zone',
  title: 'Domain and name servers',
  rules: [
    delegationDomainMissing,
    domainExpired,
    delegationLame,
    dnssecBogus,
    dnssecDsMismatch,
    dnsServfail,
    dnsRefused,
    dnsAliasLoop,
    dnsAnswerUnusable,
    dnsApexAlias,
    dnsChangePropagating,
    dnsHostedElsewhere,
    nameserverIsAlias,
    nameserverLame,
    nameserverUnreachable,
    nameserverPrivateAddress,
    nameserverDiffers,
    nameserverUnresolvable,
    nameserverSingle,
  ],
} as const satisfies RuleSubject;
