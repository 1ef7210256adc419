// Where a password would go: asked before anything is typed, so that the page can name the servers.
import { z } from 'zod';
import { authentications, sources, vouchings } from '../../lib/model/settings.ts';
import { isBusy, postJson, secondsToWait } from '../_run/ask-server.ts';

const destinationSchema = z.object({
  host: z.string(),
  port: z.number(),
  vouching: z.enum(vouchings),
  certificateVerified: z.boolean(),
  authentication: z.enum(authentications),
  source: z.enum(sources),
  unconfirmedUsername: z.string().nullable().default(null),
});
const answerSchema = z.object({
  destination: z.object({ incoming: destinationSchema, outgoing: destinationSchema.nullable() }).nullable(),
});
export type Destination = z.infer<typeof destinationSchema>;

export type Destinations =
  | { state: 'looking' }
  /** We could not find out: the line or the server failed. */
  | { state: 'failed' }
  /** The server has too much to do now. */
  | { state: 'busy'; seconds: number }
  | { state: 'none' }
  /** `hosts`: every host the password would go to, each once, receiving first. */
  | { state: 'found'; hosts: Destination[] };

/** One entry a host; the worse of two sayings about one host counts. */
function onePerHost(list: Destination[]): Destination[] {
  const hosts = new Map<string, Destination>();
  for (const destination of list) {
    const known = hosts.get(destination.host);
    if (!known || (known.vouching !== 'none' && destination.vouching === 'none'))
      hosts.set(destination.host, destination);
  }
  return [...hosts.values()];
}

/** Never throws for what the network does; throws only when `signal` aborts. */
export async function findDestinations(
  account: { address: string; confirmedHosts?: string[] },
  signal: AbortSignal,
): Promise<Destinations> {
  try {
    const response = await postJson('/api/v1/destinations', account, signal);
    if (isBusy(response)) return { state: 'busy', seconds: secondsToWait(response) };
    const answer = answerSchema.safeParse(await response.json().catch(() => null));
    if (!response.ok || !answer.success) return { state: 'failed' };
    const { destination } = answer.data;
    if (!destination) return { state: 'none' };
    const { incoming, outgoing } = destination;
    return { state: 'found', hosts: onePerHost(outgoing ? [incoming, outgoing] : [incoming]) };
  } catch (error) {
    if (signal.aborted) throw error;
    return { state: 'failed' };
  }
}

/** Mail is read by signing in on the provider's own page: a password would be given for nothing. */
export const signsInElsewhere = (destinations: Destinations): boolean =>
  destinations.state === 'found' && destinations.hosts[0]?.authentication === 'oauth2';

/** User names that the settings want there, each once: another address than the one typed. */
export const unconfirmedNames = (hosts: readonly Destination[]): string[] => [
  ...new Set(hosts.flatMap(({ unconfirmedUsername: name }) => (name === null ? [] : [name]))),
];

/** The hosts that need a yes before a password may go there. */
export const unvouched = (hosts: readonly Destination[]): Destination[] =>
  hosts.filter((host) => host.vouching === 'none');
