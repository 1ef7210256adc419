// Fetches a document from the name that is made for it, and from the domain itself: at once, or one after the other.

import type { RunDns } from '../net/dns-answer.ts';
import type { HttpsAnswer } from '../net/https.ts';

/** Labels below a domain that mail apps ask for settings. */
export const settingsLabels = ['autoconfig', 'autodiscover'] as const;

/**
 * One website's server may stand behind all of these names, and is asked with few connections: then each name that is
 * made for settings goes first, and the domain itself is asked where that one gave nothing.
 */
async function shareOneServer(domain: string, dns: RunDns): Promise<boolean> {
  const addressesOf = async (name: string): Promise<string[]> => {
    const answers = await Promise.all((['A', 'AAAA'] as const).map((type) => dns.query(name, type)));
    return answers.flatMap(({ records }) => records);
  };
  const [own = [], ...named] = await Promise.all(
    [domain, ...settingsLabels.map((label) => `${label}.${domain}`)].map(addressesOf),
  );
  return named.every((addresses) => addresses.some((address) => own.includes(address)));
}

/** `fetches`: the one from the name that is made for it, then the domain's own. `isEnough`: nothing more is needed. */
export async function fetchInTurn(
  domain: string,
  dns: RunDns,
  [first, second]: readonly [() => Promise<HttpsAnswer>, () => Promise<HttpsAnswer>],
  isEnough: (answer: HttpsAnswer) => boolean,
): Promise<HttpsAnswer[]> {
  if (!(await shareOneServer(domain, dns))) return Promise.all([first(), second()]);
  const answer = await first();
  return isEnough(answer) ? [answer] : [answer, await second()];
}
