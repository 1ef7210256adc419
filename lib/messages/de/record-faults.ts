// What is wrong at one place of a DKIM, DMARC, TLS-RPT or MTA-STS record, by fault key: one sentence each, for whoever looks after the DNS.
import type * as english from '../en/record-faults.ts';
import { translation } from '../translation.ts';

/** Of every list of tags (RFC 6376 3.2). */
const tagFaults = {
  'escaped-semicolon': 'A backslash stands before a semicolon: it belongs to the zone file, not to the record.',
  quotes: 'A quotation mark is part of the record: remove it.',
  'no-equals': 'A name, an equals sign and a value belong here.',
  'bad-tag-name': 'The name before the equals sign cannot be one.',
  'duplicate-tag': 'This tag stands twice: only one may stay.',
} as const;

export const dkimFaults = translation<typeof english.dkimFaults>()({
  ...tagFaults,
  'unknown-version': 'The version must read exactly v=DKIM1: verifiers ignore the record.',
  'version-not-first': 'The tag v=DKIM1 must come first: verifiers ignore the record.',
  'unknown-key-type': 'Verifiers know only k=rsa and k=ed25519, and ignore any other key.',
  'missing-p': 'The tag p= with the public key is missing.',
  'bad-base64': 'This character cannot stand in a key.',
  'pem-lines': 'The first and last line of a key file (“-----BEGIN …”) do not belong into the record.',
  'bad-key': 'This is no public key of the announced type: it is cut off, damaged or another kind.',
  'not-for-email': 'The tag s= leaves out email: verifiers of mail ignore the key.',
  'no-usable-hash': 'The tag h= allows no hash that is still used: only sha256 is, so every signature fails.',
});

export const dmarcFaults = translation<typeof english.dmarcFaults>()({
  ...tagFaults,
  'bad-p': 'The policy must be none, quarantine or reject.',
  'bad-sp': 'The policy for subdomains must be none, quarantine or reject.',
  'bad-np': 'The policy for names that do not exist must be none, quarantine or reject.',
  'bad-adkim': 'The value must be r or s.',
  'bad-aspf': 'The value must be r or s.',
  'bad-t': 'The value must be y or n.',
  'bad-psd': 'The value must be y, n or u.',
  'bad-fo': 'The value must be one or more of 0, 1, d and s, with colons between them.',
  'bad-rua': 'This is no address for reports.',
  'bad-ruf': 'This is no address for reports.',
  'missing-p': 'The policy p= is missing, and no reports are asked for: the record says nothing.',
  'cut-address': 'A semicolon ends the list of addresses: put a comma between them.',
});

/** What the text of a fault shows beyond its key. */
export const separatorFaults = translation<typeof english.separatorFaults>()({
  comma: 'A comma stands where a semicolon belongs.',
  blank: 'A semicolon is missing between two tags.',
});

export const reportUriFaults = translation<typeof english.reportUriFaults>()({
  missing: 'An address is missing beside a comma.',
  'no-mailto': 'The address must begin with “mailto:”.',
  slashes: 'No slashes belong behind “mailto:”.',
  exclamation: 'No “!” may stand in an address: it must be written as %21, and a size such as “!10m” left out.',
  scheme: 'Reports do not go to an address of this kind.',
  address: 'This is no complete email address.',
});

export const tlsRptFaults = translation<typeof english.tlsRptFaults>()({
  version: 'it does not begin with "v=TLSRPTv1;"',
  'no-rua': 'rua= with an address for reports is missing',
  'empty-field': 'nothing stands between two semicolons (“;;”), which makes the record unreadable',
  'rua-twice': 'rua= stands twice',
});

export const mtaStsRecordFaults = translation<typeof english.mtaStsRecordFaults>()({
  version: 'it does not begin with "v=STSv1;"',
  'no-id': 'id= is missing',
  'bad-id': 'the id holds other signs than letters and digits',
  'long-id': 'the id is longer than 32 letters and digits',
  'id-twice': 'id= stands twice',
  'empty-field': 'nothing stands between two semicolons (“;;”), which makes the record unreadable',
});

/** Of the policy file. */
export const mtaStsPolicyFaults = translation<typeof english.mtaStsPolicyFaults>()({
  html: 'it is a web page, not a policy',
  version: '"version: STSv1" is missing',
  mode: '"mode" is not enforce, testing or none',
  'max-age': '"max_age" is missing or not a number of seconds',
  'max-age-long': '"max_age" is more than 31557600 seconds, a year',
  mx: 'an "mx" line is missing',
});
