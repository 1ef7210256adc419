// Judgements about a test message that the submission server did not take, with the server's own words.
import type { Subject } from '../../model/finding.ts';
import type { RoundTripEvidence, SubmitResult, SubmitStage } from '../../model/round-trip.ts';
import { noCode, nothing, type Phrase, phrase } from '../phrase.ts';

export interface SubmissionRefusal {
  subject: Subject;
  values: {
    host: string;
    port: number;
    address: string;
    command: string | Phrase<'end-of-message'>;
    code: string | Phrase<'no-code'>;
    words: string | Phrase<'nothing'>;
  };
}

/** For the rules whose values name the command that was refused. */
export const commandPhrases = { 'end-of-message': 'the end of the message' } as const;
const commands: Readonly<Record<SubmitStage, string | Phrase<'end-of-message'>>> = {
  mail: 'MAIL FROM',
  rcpt: 'RCPT TO',
  data: 'DATA',
  message: phrase('end-of-message'),
};

/** One judgement when the message ended in one of `results`, else none. */
export function refusedAs(
  { address, submission }: RoundTripEvidence,
  results: readonly SubmitResult[],
): SubmissionRefusal[] {
  const { host, port, stage, result, code, words } = submission;
  if (!results.includes(result)) return [];
  const values = { host, port, address, command: commands[stage], code: code ?? noCode, words: words || nothing };
  return [{ subject: { host, port }, values }];
}
