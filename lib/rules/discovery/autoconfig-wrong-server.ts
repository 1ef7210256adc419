// The published settings name a server that does not serve, while another one does.
import type { DoorEvidence, PublishedServer } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';

/** The door opened, and its certificate holds for its name: an app would accept it. */
const works = (door: DoorEvidence) => door.result === 'ready' && door.tls?.verified === true;

const isAt = (server: PublishedServer) => (door: DoorEvidence) =>
  door.protocol === server.protocol && door.host === server.host && door.port === server.port;

export const autoconfigWrongServer = defineRule({
  id: 'autoconfig-wrong-server',
  reference: 'draft-ietf-mailmaint-autoconfig',
  needs: ['autoconfig', 'imap'],
  uses: ['pop3', 'submission'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The automatic settings for mail apps name a server that does not work.',
    customer: 'Some mail apps fetch their settings for {domain} by themselves. They then use {host}, which fails.',
    meanwhile: 'Send this to your mail host.',
    agent: 'autoconfig at {url} names {wrong}, which fails ({results}), while {working} works.',
    fix: 'Replace {host} by {workingHost} in config-v1.1.xml.\nThen check again.',
  },
  // One dead name or one bad certificate is told once, by the rule that saw it first hand.
  explainedBy: [
    'host-nxdomain',
    'host-no-address',
    'host-unreachable',
    'port-refused',
    'port-timeout',
    'certificate-expired',
    'certificate-not-yet-valid',
    'certificate-self-signed',
    'certificate-chain-incomplete',
    'certificate-unknown-authority',
  ],
  judge: ({ autoconfig, imap, pop3 = [], submission = [] }, { domain }) => {
    const doors = [...imap, ...pop3, ...submission];
    const failing = autoconfig.servers.flatMap((server) => {
      const door = doors.find(isAt(server));
      if (door === undefined || works(door)) return [];
      // Another door of the same host that works is a closed port, not a wrong server.
      if (doors.some((other) => other.host === server.host && other.protocol === server.protocol && works(other)))
        return [];
      const instead = doors.find((other) => other.protocol === server.protocol && works(other));
      return instead === undefined ? [] : [{ door, instead }];
    });
    return [...new Set(failing.map(({ door }) => door.host))].map((host) => {
      const own = failing.filter(({ door }) => door.host === host);
      return {
        subject: { domain, host },
        values: {
          domain,
          host,
          url: autoconfig.url ?? 'not known',
          wrong: own.map(({ door }) => `${door.host}:${door.port}`),
          results: own.map(({ door }) => (door.result === 'ready' ? (door.tls?.errors ?? []).join(' ') : door.result)),
          working: own.map(({ instead }) => `${instead.host}:${instead.port}`),
          workingHost: [...new Set(own.map(({ instead }) => instead.host))],
        },
        targets: [
          domain,
          ...own.flatMap(({ door, instead }) => [door, instead].map((one) => `${one.host}:${one.port}`)),
        ],
      };
    });
  },
});
