// Whose settings an app asks for: the address that it names, else the host name that it asks.

import { mailServices } from '../../lib/workers/index.ts';
import type { ServiceAnswer } from '../../lib/workers/mail-services.ts';

/** A query's value by its name in any letter case; null: not there. */
export function queryOf(request: Request, name: string): string | null {
  const { searchParams } = new URL(request.url);
  const known = [...searchParams.keys()].find((key) => key.toLowerCase() === name);
  return known === undefined ? null : searchParams.get(known);
}

/** `address`: as the app wrote it; without an @ (some send their placeholder unfilled) the host counts. */
export async function serviceAsked(request: Request, address: string | null): Promise<ServiceAnswer> {
  const at = address?.lastIndexOf('@') ?? -1;
  if (address !== null && at >= 0) return mailServices().of(address.slice(at + 1));
  const domain = await mailServices().domainOfHost(request.headers.get('host') ?? '');
  if (domain === null) return { ok: false, why: 'not-hosted' };
  return domain === 'unknown' ? { ok: false, why: 'unknown' } : mailServices().of(domain);
}
