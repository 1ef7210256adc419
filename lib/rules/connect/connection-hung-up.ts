// A mail server accepts the connection and hangs up before a session comes about.
import type { DoorEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { brokenAppPorts, faultsByHost } from '../shared/door-faults.ts';
import { appsShutOut, perhapsOurCheckAlone, useOurSettings } from '../shared/meanwhile.ts';
import { brokenServices } from '../shared/services.ts';

const results = ['hung-up', 'reset'] as const;
const hungUp = ({ result }: DoorEvidence): boolean => result === 'hung-up' || result === 'reset';
/** Results of a sibling port that tell why this service hangs up inside a TLS handshake: they have findings of their own. */
const tellsWhy = ({ result }: DoorEvidence): boolean =>
  result === 'starttls-refused' || result === 'tls-failed' || result === 'tls-too-old';

export const connectionHungUp = defineRule({
  id: 'connection-hung-up',
  reference: 'RFC 9051 7.1.5',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  explainedBy: ['tls-too-old'],
  messages: {
    title: 'The server {host} hangs up at once.',
    customer:
      'We reached {host}, but it closed the connection before saying anything. It may be turning away our check.',
    meanwhile: perhapsOurCheckAlone,
    agent:
      '{host}: connection closed before the greeting on {ports} (said: {words}). A ban or connection limit for our address is likely; a crashing service is possible.',
    fix: 'Check the ban list and connection limits for the address of this check.\nCheck the log of the mail service for a crash.',
  },
  variants: {
    'after-greeting': {
      title: 'The server {host} breaks off.',
      customer: 'We reached {host} and it answered. Then it closed the connection in the middle.',
      meanwhile: appsShutOut,
      agent:
        '{host}: connection closed in the middle of the session on {ports} (said: {words}). The service may have failed, or what it rests on: Postfix does this when it cannot reach its authentication service.',
      fix: 'Read the log of the mail service for the reason why it ended.\nCheck that the service which checks passwords is running.',
    },
    spare: {
      title: 'One way into the server {host} is broken.',
      customer:
        'If your app is set to port {ports} at {host}, the server hangs up on it. Another port works, and our settings name that one.',
      meanwhile: useOurSettings,
      agent:
        '{host}: connection closed on {ports} before a session came about (said: {words}), while another port of the same service works.',
      fix: 'Read the log of the mail service for the reason why it ended.\nCheck the certificate and key of the service on port {ports}.\nCheck connection limits for the address of this check.',
    },
  },
  judge: (seen, { failedLooks }) => {
    const spare = brokenAppPorts(seen, results);
    const doors = brokenServices(seen, failedLooks).flatMap((service) =>
      // An implicit-TLS port can only close; the same service's STARTTLS port has words for it.
      service.doors.filter((door) => hungUp(door) && (door.greeting !== null || !service.doors.some(tellsWhy))),
    );
    const greeted = new Set(doors.filter(({ greeting }) => greeting !== null).map(({ host }) => host));
    const needed = faultsByHost(doors).map((fault) =>
      greeted.has(fault.values.host) ? { ...fault, variant: 'after-greeting' as const } : fault,
    );
    return [...needed, ...spare];
  },
});
