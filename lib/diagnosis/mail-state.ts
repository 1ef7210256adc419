// What the parts of a mail run tell each other: how far it is, and that something has changed.

/** Milliseconds that a guess which could be used waits for what is still being asked: a fetch may hang. */
export const HEARING_MS = 1_500;

export class MailState {
  /** The domain has named all the servers that it names. */
  ownWordIn = false;
  /** So has every other source. */
  everyWordIn = false;
  /** Every door that will be tried has been. */
  complete = false;
  #waiting: Array<() => void> = [];

  /** Something was learned: whoever waits looks again. */
  wake(): void {
    for (const go of this.#waiting.splice(0)) go();
  }

  /** Resolves at the next change; with `withinMs`, no later than that. */
  next(withinMs?: number): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        resolve();
      };
      const giveUp = () => {
        this.#waiting = this.#waiting.filter((other) => other !== go);
        resolve();
      };
      const timer = withinMs === undefined ? undefined : setTimeout(giveUp, withinMs);
      this.#waiting.push(go);
    });
  }
}
