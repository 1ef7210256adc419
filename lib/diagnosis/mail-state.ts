// What the parts of a mail run tell each other: how far it is, and that something has changed.

export class MailState {
  /** The domain has named its servers, or has had its time for it: a guess need not wait for it any longer. */
  ownWordIn = false;
  /** So has every other source. */
  everyWordIn = false;
  /** Nothing more will be named by the domain. */
  ownWordOver = false;
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
