// Faults of what a domain publishes for mail apps. One line a rule, in the order in which agents look.
import type { RuleSubject } from '../define.ts';
import { autoconfigInvalid } from './autoconfig-invalid.ts';
import { autoconfigWithoutTls } from './autoconfig-without-tls.ts';
import { autoconfigWrongServer } from './autoconfig-wrong-server.ts';
import { autodiscoverCertificate } from './autodiscover-certificate.ts';
import { autodiscoverHijacked } from './autodiscover-hijacked.ts';
import { srvPortMismatch } from './srv-port-mismatch.ts';
import { srvPortUnusual } from './srv-port-unusual.ts';
import { srvTargetIsAlias } from './srv-target-is-alias.ts';
import { srvTargetUnresolvable } from './srv-target-unresolvable.ts';

export const discovery: RuleSubject = {
  id: 'discovery',
  title: 'Published settings',
  rules: [
    autoconfigInvalid,
    autoconfigWithoutTls,
    autoconfigWrongServer,
    autodiscoverHijacked,
    autodiscoverCertificate,
    srvTargetUnresolvable,
    srvTargetIsAlias,
    srvPortMismatch,
    srvPortUnusual,
  ],
};
