// What servers' sentences are told apart by: a pattern, what it means, and where it may count.
import type { BounceId } from '../../../model/bounce.ts';
import type { Stage } from '../server-replies.ts';

export interface Wording {
  id: BounceId;
  /** Every repetition is bounded, so that no text can make it slow. */
  words: RegExp;
  /** Where this stands as well, something else is meant. */
  unless?: RegExp;
  /** Counts only for a refusal of this command. */
  stage?: readonly Stage[];
  /** Only when a server passed the mail on (`relay`), or only where an app speaks to its own server (`app`). */
  between?: 'relay' | 'app';
}
