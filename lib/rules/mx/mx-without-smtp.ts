// An MX host takes no connection on port 25, although our own way out on that port is proven.
import type { DoorResult } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { mailWaitsForHost } from '../shared/meanwhile.ts';

const silent = {
  refused: 'the connection was refused',
  timeout: 'the connection was not answered',
  unreachable: 'the address cannot be reached',
  reset: 'the connection was reset',
  'hung-up': 'the server hung up without a greeting',
  'greeting-timeout': 'no greeting came',
} as const satisfies Partial<Record<DoorResult, string>>;
const isSilent = (result: DoorResult): result is keyof typeof silent => Object.hasOwn(silent, result);

export const mxWithoutSmtp = defineRule({
  id: 'mx-without-smtp',
  reference: 'RFC 5321 4.5.4.1',
  needs: ['mx-smtp'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server that should take your mail does not answer.',
    customer: 'Mail for {domain} goes to {host}. That server took no connection just now, so mail may come late.',
    meanwhile: mailWaitsForHost,
    agent: 'MX {preference} {host} at {address}, port 25: {what}. {others} other MX host(s) greeted us on port 25.',
    fix: 'See whether the mail service on {host} runs and listens on port 25.\nSee whether a firewall closes port 25.\nThen check again.',
  },
  phrases: silent,
  judge: ({ 'mx-smtp': looks }, { domain, failedLooks }) => {
    const greeted = looks.filter(({ greeting }) => greeting !== null);
    const unseen = failedLooks.some(({ probe }) => probe === 'mx-smtp');
    return looks.flatMap(({ host, port, preference, result, greeting, attempts }) => {
      if (greeting !== null || !isSilent(result)) return [];
      const what = phrase(result);
      const values = { domain, host, preference, what, address: attempts[0]?.address ?? '', others: greeted.length };
      // Senders try the next MX (RFC 5321 5.1): with another one at work, mail arrives.
      const severity = greeted.length > 0 || unseen ? ('warning' as const) : ('error' as const);
      return [{ subject: { domain, host, port }, severity, values, targets: [`${host}:${port}`] }];
    });
  },
});
