// A server takes the password only by challenge and response, which many mail apps cannot do.
import type { DoorEvidence } from '../../model/evidence.ts';
import { protocols } from '../../model/settings.ts';
import { defineRule } from '../define.ts';
import { faultsByHost } from '../shared/door-faults.ts';

const challenge = /^(CRAM-|DIGEST-|SCRAM-|NTLM$)/;

/** IMAP has the LOGIN command besides, unless it is disabled (RFC 9051 6.2.3). */
function asksForChallenge({ protocol, mechanisms, capabilities }: DoorEvidence): boolean {
  if (mechanisms.some((name) => name === 'PLAIN' || name === 'LOGIN')) return false;
  if (protocol === 'imap' && !capabilities.afterTls?.includes('LOGINDISABLED')) return false;
  return mechanisms.some((name) => challenge.test(name));
}

export const authenticationChallengeOnly = defineRule({
  id: 'authentication-challenge-only',
  reference: 'RFC 4616 1',
  needs: ['imap'],
  uses: ['submission'],
  severity: 'notice',
  mender: 'host',
  messages: {
    title: 'Not every mail app can log in at {host}.',
    customer: 'The server {host} takes the password only in a scrambled form. Some mail apps cannot send it that way.',
    meanwhile: 'If your app can choose how to log in, choose “encrypted password”.',
    agent:
      '{host}: on {ports}, only {mechanisms} is offered inside TLS, neither PLAIN nor LOGIN. We do not use these, so the login was not tried there.',
    fix: 'Offer PLAIN inside TLS as well: TLS protects it, and every app knows it.',
  },
  judge: ({ imap, submission = [] }) => {
    const ready = [...imap, ...submission].filter(({ result }) => result === 'ready');
    // One door with a plain login is enough: the settings name that one.
    const doors = protocols.flatMap((protocol) => {
      const group = ready.filter((door) => door.protocol === protocol);
      return group.every(asksForChallenge) ? group : [];
    });
    const mechanismsOf = (host: string) =>
      new Set(doors.filter((door) => door.host === host).flatMap(({ mechanisms }) => mechanisms));
    return faultsByHost(doors).map((fault) => ({
      ...fault,
      values: { ...fault.values, mechanisms: [...mechanismsOf(fault.values.host)] },
    }));
  },
});
