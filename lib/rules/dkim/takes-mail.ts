// Says whether a domain has to do with mail at all, as far as its MX evidence tells.
import type { MxEvidence } from '../../model/evidence.ts';

/** It has MX records that are not the null MX (RFC 7505), or an address that serves as implicit MX (RFC 5321 5.1). */
export function takesMail(mx: MxEvidence): boolean {
  return !mx.nullMx && (mx.targets.length > 0 || mx.implicit === true);
}
