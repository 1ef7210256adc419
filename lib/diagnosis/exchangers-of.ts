// Who takes a domain's mail in: one question, for whoever wants to know whether a domain is the operator's customer.
import { type Environment, environment } from './environment.ts';

/** The MX hosts, lower case; null: the DNS did not say. Rejects when `signal` aborts. */
export async function exchangersOf(
  domain: string,
  { signal, shared = environment() }: { signal: AbortSignal; shared?: Pick<Environment, 'network'> },
): Promise<string[] | null> {
  const network = shared.network.open(signal);
  try {
    const answer = await network.dns.query(domain, 'MX');
    if (!['found', 'nodata', 'nxdomain'].includes(answer.status)) return null;
    return answer.records.map(({ exchange }) => exchange);
  } catch (error) {
    if (network.expired()) return null;
    throw error;
  } finally {
    network.close();
  }
}
