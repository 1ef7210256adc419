// Holds what the first receiver said of a message against what is found now: each may know what the other cannot.
import type { DmarcWhy, MessageCheck, MessageReceiver } from '../model/message-check.ts';
import { organizationOf } from '../records/mail-organization.ts';
import type { ReceiverWord } from '../records/trusted-statements.ts';

type Comparison = MessageReceiver['compared']['spf'];
type Now = Pick<MessageCheck, 'spf' | 'signatures' | 'dmarc'>;

/** The receiver's word with how it goes with `now`; null: it said nothing. */
export function receiverBeside(word: ReceiverWord | null, { spf, signatures, dmarc }: Now): MessageReceiver | null {
  if (!word) return null;
  const spfNow = spf.status === 'checked' && spf.answer.result !== 'temperror' ? spf.answer.result : null;
  const dkimNow = signatures.some(({ result }) => result === 'pass')
    ? 'pass'
    : signatures.every(({ result }) => result === 'fail') && signatures.length > 0
      ? 'fail'
      : null;
  const dkimThen = word.dkim.some(({ result }) => result === 'pass') ? 'pass' : (word.dkim[0]?.result ?? null);
  return {
    ...word,
    compared: {
      spf: compare(word.spf?.result ?? null, spfNow),
      dkim: compare(dkimThen, dkimNow),
      dmarc: compare(word.dmarc?.result ?? null, dmarc.result === 'unknown' ? null : dmarc.result),
    },
  };
}

/** Two answers that are no pass are alike for whoever has to decide. */
function compare(then: string | null, now: string | null): Comparison {
  if (then === null || then === 'temperror') return 'not-told';
  if (now === null) return 'only-then';
  return then === now || (then !== 'pass' && now !== 'pass') ? 'same' : 'differs';
}

/** The receiver saw the sender proven: what is missing here, or was changed since, may be the proof. */
export function gapsSeenBy(word: ReceiverWord | null, fromDomain: string | null): DmarcWhy[] {
  if (!word || fromDomain === null) return [];
  const signed = word.dkim.some(
    ({ result, domain }) => result === 'pass' && organizationOf(domain) === organizationOf(fromDomain),
  );
  return word.dmarc?.result === 'pass' || signed ? ['receiver-differs'] : [];
}
