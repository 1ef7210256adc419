// What is wrong at one place of a DKIM, DMARC, TLS-RPT or MTA-STS record, by fault key: one sentence each, for whoever looks after the DNS.
import { inReadersLanguage } from './in-readers-language.ts';

export const dkimFaults = inReadersLanguage('dkimFaults');
export const dmarcFaults = inReadersLanguage('dmarcFaults');
export const separatorFaults = inReadersLanguage('separatorFaults');
export const reportUriFaults = inReadersLanguage('reportUriFaults');
export const tlsRptFaults = inReadersLanguage('tlsRptFaults');
export const mtaStsRecordFaults = inReadersLanguage('mtaStsRecordFaults');
export const mtaStsPolicyFaults = inReadersLanguage('mtaStsPolicyFaults');
