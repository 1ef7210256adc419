// Questions of which each is put once, however many wait for the answer; whoever waits may let it ask on.
import type { MayAskAgain } from './dns-answer.ts';

export interface OneQuestion<Answer> {
  again: MayAskAgain;
  put(again: MayAskAgain): Promise<Answer>;
  /** Whether an answer that came after a refusal to ask on leaves the question open: then the next caller asks anew. */
  isOpen(answer: Answer): boolean;
}

export class AskedOnce<Answer> {
  readonly #answers = new Map<string, Promise<Answer>>();
  readonly #waiting = new Map<string, MayAskAgain[]>();

  ask(key: string, { again, ...question }: OneQuestion<Answer>): Promise<Answer> {
    const waiting = this.#waiting.get(key) ?? [];
    waiting.push(again);
    this.#waiting.set(key, waiting);
    const known = this.#answers.get(key) ?? this.#put(key, waiting, question);
    this.#answers.set(key, known);
    // A caller that stopped listening must not end the process when the run is cancelled.
    known.catch(() => undefined);
    return known;
  }

  async #put(
    key: string,
    waiting: readonly MayAskAgain[],
    { put, isOpen }: Omit<OneQuestion<Answer>, 'again'>,
  ): Promise<Answer> {
    let refused = false;
    const answer = await put((why) => {
      const allowed = waiting.some((allows) => allows(why));
      refused ||= !allowed;
      return allowed;
    });
    if (refused && isOpen(answer)) {
      this.#answers.delete(key);
      this.#waiting.delete(key);
    }
    return answer;
  }
}
