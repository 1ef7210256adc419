// Names as the profile gives them: machines, places for records, and domains by name or by wildcard.
import { z } from 'zod';

/** A name as RFC 1035 2.3.4 measures it; letters of other scripts as A-labels; a final dot is left off. */
const nameOf = (label: RegExp, error: string) =>
  z
    .string()
    .toLowerCase()
    .transform((text) => text.replace(/\.$/, ''))
    .refine((name) => isName(name, label), error);

function isName(name: string, label: RegExp): boolean {
  const labels = name.split('.');
  return (
    labels.length > 1 &&
    name.length <= 253 &&
    labels.every((part) => part.length <= 63 && label.test(part)) &&
    !/^\d+$/.test(labels.at(-1) ?? '') // an IPv4 address
  );
}

const machineLabel = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
/** A machine (RFC 1123 2.1). */
export const hostName = nameOf(machineLabel, 'must be a full host name');
/** A place for records. Underscores mark such names out (RFC 8552), as in "_spf.example.com". */
export const recordName = nameOf(/^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/, 'must be a full domain name');

/** A mail domain, or with a leading "*." all names below one; the name itself is then not meant. */
export const domainPattern = z
  .string()
  .toLowerCase()
  .transform((text) => text.replace(/\.$/, ''))
  .refine(
    (text) => isName(text.replace(/^\*\./, ''), machineLabel),
    'must be a domain such as "example.com" or "*.example.com"',
  );
