// Faults of what a domain publishes for mail apps. One line a rule, in the order in which agents look.
import type { RuleSubject } from '../define.ts';
import { autoconfigCertificate } from './autoconfig-certificate.ts';
import { autoconfigInvalid } from './autoconfig-invalid.ts';
import { autoconfigPortMismatch } from './autoconfig-port-mismatch.ts';
import { autoconfigWithoutTls } from './autoconfig-without-tls.ts';
import { autoconfigWrongServer } from './autoconfig-wrong-server.ts';
import { autodiscoverCertificate } from './autodiscover-certificate.ts';
import { autodiscoverDiffers } from './autodiscover-differs.ts';
import { autodiscoverHijacked } from './autodiscover-hijacked.ts';
import { autodiscoverInvalid } from './autodiscover-invalid.ts';
import { autodiscoverPortMismatch } from './autodiscover-port-mismatch.ts';
import { autodiscoverWrongServer } from './autodiscover-wrong-server.ts';
import { srvPortMismatch } from './srv-port-mismatch.ts';
import { srvPortUnusual } from './srv-port-unusual.ts';
import { srvTargetIsAlias } from './srv-target-is-alias.ts';
import { srvTargetUnresolvable } from './srv-target-unresolvable.ts';
import { srvWrongServer } from './srv-wrong-server.ts';

export const discovery = {
  id: 'discovery',
  title: 'Published settings',
  rules: [
    autoconfigInvalid,
    autoconfigWithoutTls,
    autoconfigPortMismatch,
    autoconfigWrongServer,
    autoconfigCertificate,
    autodiscoverInvalid,
    autodiscoverPortMismatch,
    autodiscoverWrongServer,
    autodiscoverHijacked,
    autodiscoverDiffers,
    autodiscoverCertificate,
    srvTargetUnresolvable,
    srvTargetIsAlias,
    srvPortMismatch,
    srvPortUnusual,
    srvWrongServer,
  ],
} as const satisfies RuleSubject;
