// The service's log: one line of JSON an event, on standard output. Only what is named here can be in it: no address of a mailbox, no domain, no text of a stranger's.
import pino, { type DestinationStream } from 'pino';
import { siteOf } from '../model/client.ts';
import type { EndedRun } from '../workers/metered-home.ts';

export interface ServiceLog {
  started(facts: { workers: number; store: string }): void;
  stopping(underWay: number): void;
  stopped(): void;
  runEnded(run: EndedRun): void;
}

/** A part of an address is enough to see a flood: an IPv4 /24, an IPv6 /48 (RFC 6177). Agents and tokens are not named. */
export function shortClient(client: string): string {
  const [, network] = /^((?:\d{1,3}\.){3})\d{1,3}$/.exec(client) ?? [];
  if (network !== undefined) return `${network}0/24`;
  return siteOf(client.replace(/\/64$/, '')) ?? client.split('/', 1)[0] ?? '';
}

/** `addresses`: as the profile's `log.addresses`. */
export function createServiceLog(addresses: 'short' | 'full', to?: DestinationStream): ServiceLog {
  const destination = to ?? pino.destination({ dest: 1, sync: true });
  const log = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } },
    destination,
  );
  return {
    started: ({ workers, store }) => log.info({ workers, store }, 'started'),
    stopping: (underWay) => log.info({ underWay }, 'stopping'),
    stopped: () => log.info('stopped'),
    // Not its verdict: a log is no place for results.
    runEnded({ outcome, ms, client, withPassword }) {
      const end = outcome === 'stopped' || outcome === 'left' || outcome === 'failed' ? outcome : 'finished';
      log[end === 'failed' ? 'error' : 'info'](
        { end, ms, withPassword, client: addresses === 'full' ? client : shortClient(client) },
        'run ended',
      );
    },
  };
}
