// Reads the Autodiscover request that Outlook posts (POX): whose settings are asked for, and in which form.
import { type AccountInput, parseAccountInput } from '../model/input.ts';
import { childrenOf, readXml, textOf } from './xml-document.ts';

/** The account; null: none can be read, or the answer is wanted in a form that is Exchange's alone. Never throws. */
export function parseAutodiscoverRequest(xml: string): (AccountInput & { address: string }) | null {
  const document = readXml(xml);
  const discover = document.ok ? childrenOf(document.root, 'Autodiscover')[0] : undefined;
  const request = discover && childrenOf(discover, 'Request')[0];
  if (!request) return null;
  // Some ask without naming a form; who names ActiveSync's (".../mobilesync/responseschema/2006") wants no other.
  const wanted = textOf(request, 'AcceptableResponseSchema');
  if (wanted !== null && !/\/outlook\/responseschema\/2006a$/i.test(wanted)) return null;
  const parsed = parseAccountInput(textOf(request, 'EMailAddress') ?? '');
  if (!parsed.ok || parsed.input.address === null) return null;
  return { ...parsed.input, address: parsed.input.address };
}
