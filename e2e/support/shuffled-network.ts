// A network whose answers come in another order for each seed: every one of the DNS and of a knock takes its own time.
import type { RunDns } from '../../lib/net/dns-answer.ts';
import type { Network } from '../../lib/net/network.ts';

const mostMs = 24;

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator, Numerical Recipes). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The same network, its answers shuffled by `seed`. */
export function shuffledNetwork(network: Network, seed: number): Network {
  const next = numbersFrom(seed);
  const late = async <T>(answer: Promise<T>): Promise<T> => {
    const ms = Math.round(next() * mostMs);
    const seen = await answer;
    await new Promise((resolve) => setTimeout(resolve, ms));
    return seen;
  };
  return {
    ...network,
    open(...about) {
      const run = network.open(...about);
      const { dns, dialer } = run;
      const shuffledDns: RunDns = {
        query: (...question) => late(dns.query(...question)),
        ask: (...question) => late(dns.ask(...question)),
        questions: () => dns.questions(),
      };
      return { ...run, dns: shuffledDns, dialer: { ...dialer, dial: (...place) => late(dialer.dial(...place)) } };
    },
  };
}
