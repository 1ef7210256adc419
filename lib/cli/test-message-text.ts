// What came of a test message, as lines for a terminal: how it was taken in, its way, where it was seen, its removal.
import { cli } from '../messages/cli.ts';
import { format } from '../messages/format.ts';
import { seenBy } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';

const words = cli.testMessage;
const seconds = (ms: number) => (ms / 1000).toFixed(1);

/** Lines for a run that was asked for a test message; none for any other. */
export function testMessageLines({ probes }: Report): string[] {
  const [seen] = seenBy(probes, 'round-trip');
  if (!seen) return [];
  const { submission, search, arrival, waitedMs, folders, hops, removal } = seen;
  const values = {
    ...submission,
    code: submission.code ?? '-',
    folder: arrival?.folder ?? '',
    folders: folders.join(', '),
    seconds: seconds(waitedMs),
  };
  return [
    '',
    words.title,
    format(words.handedIn, values),
    ...hops.map(({ from, by, with: protocol, delayMs }) =>
      format(words.hop, {
        from: from ?? '?',
        by: by ?? '?',
        protocol: protocol ?? '?',
        delay: delayMs === null ? '?' : seconds(delayMs),
      }),
    ),
    format(words[search], values),
    ...(removal === 'nothing' ? [] : [words.removal[removal]]),
  ];
}
