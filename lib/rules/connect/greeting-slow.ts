// A mail server lets people wait several seconds before it greets them.
import { defineRule } from '../define.ts';
import { faultsByHost } from '../shared/door-faults.ts';
import { doorsOf } from '../shared/services.ts';

/** Milliseconds. A delay against junk senders is a second or two; mail apps ask at every look for mail. */
const slow = 3_000;

export const greetingSlow = defineRule({
  id: 'greeting-slow',
  reference: 'RFC 5321 4.5.3.2.1',
  needs: ['imap'],
  uses: ['pop3', 'submission'],
  severity: 'notice',
  mender: 'host',
  messages: {
    title: 'The server {host} is slow to answer.',
    customer: 'The server {host} waits {seconds} seconds before it begins to talk. Mail works, but apps feel slow.',
    meanwhile: null,
    agent: '{host}: greeting after {seconds} s on {ports}. Load, a reverse DNS look-up that times out, or a tarpit.',
    fix: 'Check the load of the mail server.\nCheck that its DNS resolver answers quickly.\nLook for greeting delays that also meet known addresses.',
  },
  judge: (seen) => {
    // A name that shares another's session waited no second time.
    const waited = doorsOf(seen).filter(
      ({ result, seenAs, timings }) => result === 'ready' && seenAs === null && (timings.greeting ?? 0) > slow,
    );
    return faultsByHost(waited).map((fault) => {
      const longest = Math.max(
        ...waited.filter(({ host }) => host === fault.values.host).map(({ timings }) => timings.greeting ?? 0),
      );
      return { ...fault, values: { ...fault.values, seconds: Math.round(longest / 100) / 10 } };
    });
  },
});
