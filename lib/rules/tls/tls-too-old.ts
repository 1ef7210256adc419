// A mail server speaks only TLS versions older than 1.2.
import type { DoorEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { brokenBeside, brokenBy, type DoorFault, faultsByHost } from '../shared/door-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';
import { brokenServices } from '../shared/services.ts';

const results = ['tls-too-old'] as const;
/** The connection was closed while TLS was being set up: in itself that says nothing about versions. */
const closedInHandshake = ({ result, timings }: DoorEvidence): boolean =>
  result === 'tls-failed' || (result === 'hung-up' && timings.tls !== null);
const withVersion = (fault: DoorFault, version = '') => ({ ...fault, values: { ...fault.values, version } });

export const tlsTooOld = defineRule({
  id: 'tls-too-old',
  reference: 'RFC 8997 3',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx', 'tls-versions'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The encryption of {host} is too old.',
    customer: "The server {host} uses an old kind of encryption that today's mail apps refuse.",
    meanwhile: appsShutOut,
    agent: '{host}: no TLS 1.2 or newer on {ports}. It said: {words}',
    fix: 'Enable TLS 1.2 and 1.3 on the mail server.\nSwitch TLS 1.0 and 1.1 off.',
  },
  variants: {
    closed: { agent: '{host}: closes the connection on {ports} when offered TLS 1.2 or newer, and accepts {version}.' },
  },
  judge: (seen, { failedLooks }) => {
    // Some servers send no alert: then a second handshake, with old versions only, told what they do speak.
    const accepted = new Map(
      (seen['tls-versions'] ?? []).map((look) => [`${look.host}:${look.port}`, look.accepted] as const),
    );
    const versionOf = ({ host, port }: DoorEvidence) => accepted.get(`${host}:${port}`);
    const closed = brokenServices(seen, failedLooks).flatMap(({ doors }) => {
      const version = doors.filter(closedInHandshake).map(versionOf).find(Boolean);
      return version ? [{ version, doors: doors.filter(closedInHandshake) }] : [];
    });
    return [
      ...closed.flatMap(({ version, doors }) =>
        faultsByHost(doors).map((fault) => ({ ...withVersion(fault, version), variant: 'closed' as const })),
      ),
      ...brokenBy(seen, failedLooks, results).map((fault) => withVersion(fault)),
      // Beside a working door it is no emergency, but an app may be set to the broken one.
      ...brokenBeside(seen, results, 'warning').map((fault) => withVersion(fault)),
    ];
  },
});
