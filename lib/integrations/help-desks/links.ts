// Links into Mailmend that stand in a help desk's pages.
import { parseAccountInput } from '../../model/input.ts';

/** The start page with the customer's address filled in; it begins nothing. An address that cannot be used is left out. */
export function linksFor(publicUrl: string, address: string | null): { check: string; desk: string } {
  const read = address === null ? null : parseAccountInput(address);
  const known = read?.ok ? read.input.address : null;
  return { check: known ? `${publicUrl}/#${encodeURIComponent(known)}` : `${publicUrl}/`, desk: `${publicUrl}/desk` };
}
