// Reads real delivery notices with the very code behind POST /api/v1/bounces, and counts how often the reason agrees.
import { explainBounce, parseBounceRequest } from '../../lib/diagnosis/bounce-check.ts';
import type { BounceAnswer } from '../../lib/model/bounce.ts';
import { type BounceCase, disagreements, readBounceCases, verdictOn } from './bounce-cases.ts';

interface BounceCounts {
  /** Answers that name a fault, or what the mail is instead of a bounce. */
  recognised: number;
  agrees: number;
  unknown: number;
  wrong: number;
}

/** What the route would answer; a notice that it refuses is a failure of the suite. */
export function answerTo({ text }: BounceCase): BounceAnswer {
  const request = parseBounceRequest({ text });
  if (!request.ok) throw new Error(request.message);
  return explainBounce(request.text);
}

export function countBounces(cases: readonly BounceCase[], tell: (line: string) => void): BounceCounts {
  const counts: BounceCounts = { recognised: 0, agrees: 0, unknown: 0, wrong: 0 };
  for (const given of cases) {
    const { id, kind, said } = answerTo(given);
    if (id !== null || kind !== null) counts.recognised += 1;
    const verdict = verdictOn(given, id);
    counts[verdict] += 1;
    if (verdict === 'agrees') continue;
    const why = disagreements[given.file] ?? said ?? 'nothing was said';
    tell(`${verdict}: ${given.file}: ${id}, not ${given.accept.join(' or ')}: ${why.slice(0, 160)}`);
  }
  return counts;
}

function main(): number {
  const cases = readBounceCases();
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  if (!cases) {
    print('The real bounces are not beside this checkout: nothing was read. BOUNCE_MAILS may name their folder.');
    return 0;
  }
  const { recognised, agrees, wrong } = countBounces(cases, print);
  const of = cases.length;
  print(`bounces: recognised ${recognised} of ${of}, reason agrees ${agrees} of ${of}, wrong reason ${wrong}`);
  return agrees >= 0.9 * of && wrong <= 0.03 * of ? 0 : 1;
}

if (import.meta.main) process.exitCode = main();
