// What is said of one meaning of a bounce or error.
import type { BounceMender } from '../model/bounce.ts';

interface BounceSentences {
  title: string;
  customer: string;
  agent: string;
  fix: string;
}

export interface BounceText extends BounceSentences {
  /** Instead of `fix` while the sending server still tries: whoever sends again then sends twice. */
  whileTrying?: string;
  /** Where the sending server has given up, and the other sentences say that it tries again. */
  whenOver?: BounceSentences;
  /** Where someone else than usual has to act, since another server met the refusal on the way. */
  byMender?: Partial<Record<BounceMender, BounceSentences>>;
  /** The article that tells more. */
  article?: string;
}
