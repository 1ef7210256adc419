// The server sends a message that people must be shown, with its greeting or with the answer to an accepted login.
import type { DoorEvidence, LoginEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';

/** The text behind "[ALERT]", or null. */
const alertIn = (text: string | null): string | null => /\[ALERT\]\s*(\S.*)/i.exec(text ?? '')?.[1] ?? null;

interface Alert {
  host: string;
  port: number;
  words: string;
}
const alertsOf = (doors: readonly DoorEvidence[], logins: readonly LoginEvidence[]): Alert[] =>
  [
    ...logins.flatMap(({ host, port, result, words }) => (result === 'accepted' ? [{ host, port, said: words }] : [])),
    ...doors.flatMap(({ host, port, result, greeting }) =>
      result === 'ready' ? [{ host, port, said: greeting }] : [],
    ),
  ].flatMap(({ host, port, said }) => {
    const words = alertIn(said);
    return words === null ? [] : [{ host, port, words }];
  });

export const serverAlert = defineRule({
  id: 'server-alert',
  reference: 'RFC 9051 7.1',
  needs: ['imap'],
  uses: ['login'],
  severity: 'notice',
  mender: 'host',
  messages: {
    title: 'The server {host} has a message for its users.',
    customer: 'The mail server sent a notice along with its answers. Your mail host can tell what it is about.',
    meanwhile: 'Your app may show you the words of the server. Ask your mail host what they mean.',
    agent: '{host} (on {ports}) sent an ALERT, which apps show to people: {words}',
    fix: 'Read the words of the server: they name what is coming, or what to do.',
  },
  judge: ({ imap, login = [] }) => {
    // The same words on two doors are one message.
    const alerts = Map.groupBy(alertsOf(imap, login), ({ host, words }) => `${host} ${words}`);
    return [...alerts.values()].map((group) => {
      const { host, words } = group[0]!;
      const ports = [...new Set(group.map(({ port }) => port))];
      return {
        subject: { host },
        values: { host, words, ports: ports.map(String) },
        targets: ports.map((port) => `${host}:${port}`),
      };
    });
  },
});
