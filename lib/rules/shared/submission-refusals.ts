// Judgements about a test message that the submission server did not take, with the server's own words.
import type { Subject } from '../../model/finding.ts';
import type { RoundTripEvidence, SubmitResult, SubmitStage } from '../../model/round-trip.ts';

export interface SubmissionRefusal {
  subject: Subject;
  values: { host: string; port: number; address: string; command: string; code: string; words: string };
}

const commands: Readonly<Record<SubmitStage, string>> = {
  mail: 'MAIL FROM',
  rcpt: 'RCPT TO',
  data: 'DATA',
  message: 'the end of the message',
};

/** One judgement when the message ended in one of `results`, else none. */
export function refusedAs(
  { address, submission }: RoundTripEvidence,
  results: readonly SubmitResult[],
): SubmissionRefusal[] {
  const { host, port, stage, result, code, words } = submission;
  if (!results.includes(result)) return [];
  const values = { host, port, address, command: commands[stage], code: code ?? 'no code', words: words || 'nothing' };
  return [{ subject: { host, port }, values }];
}
