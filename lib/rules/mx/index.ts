// Faults of the servers that take mail for the domain. One line a rule, in the order in which agents look.
import type { RuleSubject } from '../define.ts';
import { addressBlocklisted } from './address-blocklisted.ts';
import { daneMismatch } from './dane-mismatch.ts';
import { daneUnusable } from './dane-unusable.ts';
import { mtaStsMxNotCovered } from './mta-sts-mx-not-covered.ts';
import { mtaStsPolicyInvalid } from './mta-sts-policy-invalid.ts';
import { mtaStsPolicyUnreachable } from './mta-sts-policy-unreachable.ts';
import { mtaStsRecordInvalid } from './mta-sts-record-invalid.ts';
import { mxCertificateInvalid } from './mx-certificate-invalid.ts';
import { mxDuplicate } from './mx-duplicate.ts';
import { mxIsAddress } from './mx-is-address.ts';
import { mxIsAlias } from './mx-is-alias.ts';
import { mxLookupFails } from './mx-lookup-fails.ts';
import { mxMissing } from './mx-missing.ts';
import { mxMixedProviders } from './mx-mixed-providers.ts';
import { mxNameDoubled } from './mx-name-doubled.ts';
import { mxNotThisHost } from './mx-not-this-host.ts';
import { mxNull } from './mx-null.ts';
import { mxPrivateAddress } from './mx-private-address.ts';
import { mxStarttlsMissing } from './mx-starttls-missing.ts';
import { mxTlsFailed } from './mx-tls-failed.ts';
import { mxTooMany } from './mx-too-many.ts';
import { mxUnresolvable } from './mx-unresolvable.ts';
import { mxWithoutSmtp } from './mx-without-smtp.ts';
import { otherProviderHoldsMail } from './other-provider-holds-mail.ts';
import { reverseDnsMissing } from './reverse-dns-missing.ts';
import { tlsRptInvalid } from './tls-rpt-invalid.ts';

export const mx = {
  id: 'mx',
  title: 'Receiving',
  rules: [
    mxMissing,
    mxNull,
    mxUnresolvable,
    mxNameDoubled,
    mxIsAddress,
    mxLookupFails,
    mxIsAlias,
    mxPrivateAddress,
    mxTooMany,
    mxDuplicate,
    mxWithoutSmtp,
    mxStarttlsMissing,
    mxTlsFailed,
    mxCertificateInvalid,
    reverseDnsMissing,
    addressBlocklisted,
    daneMismatch,
    daneUnusable,
    mtaStsRecordInvalid,
    mtaStsPolicyUnreachable,
    mtaStsPolicyInvalid,
    mtaStsMxNotCovered,
    tlsRptInvalid,
    mxMixedProviders,
    otherProviderHoldsMail,
    mxNotThisHost,
  ],
} as const satisfies RuleSubject;
