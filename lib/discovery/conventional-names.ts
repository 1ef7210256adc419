// The names people guess (mail., imap., pop., smtp., the domain itself), kept only where the DNS knows them.
import type { Candidate, Protocol } from '../model/settings.ts';
import type { DiscoverySource } from './source.ts';
import { standardDoors } from './standard-doors.ts';
import { vouchingOf } from './vouching.ts';

/** Per protocol, best guess first. */
const guesses: ReadonlyArray<{ protocol: Protocol; labels: string[] }> = [
  { protocol: 'imap', labels: ['mail', 'imap', ''] },
  { protocol: 'submission', labels: ['mail', 'smtp', ''] },
  { protocol: 'pop3', labels: ['mail', 'pop', 'pop3', ''] },
];

export const conventionalNames: DiscoverySource = {
  id: 'conventional-names',
  async discover(context) {
    const { domain } = context.input;
    const labels = [...new Set(guesses.flatMap((guess) => guess.labels))];
    const nameOf = (label: string) => (label === '' ? domain : `${label}.${domain}`);
    const known = await Promise.all(
      labels.map(async (label) => {
        const [a, aaaa] = await Promise.all([
          context.network.dns.query(nameOf(label), 'A'),
          context.network.dns.query(nameOf(label), 'AAAA'),
        ]);
        return a.records.length + aaaa.records.length > 0 ? label : null;
      }),
    );
    const candidates = guesses.flatMap(({ protocol, labels: order }) =>
      order
        .filter((label) => known.includes(label))
        .flatMap((label) =>
          standardDoors(protocol, nameOf(label)).map(
            (door): Candidate => ({
              ...door,
              username: null,
              authentication: 'password',
              source: 'conventional-names',
              vouching: vouchingOf(door.host, 'conventional-names', context),
              provenance: nameOf(label),
            }),
          ),
        ),
    );
    return { candidates, probe: null };
  },
};
