// For pages that begin a run themselves: the start page, when it opens next, shows that run.

let asked = false;

/** The next time the start page opens, it opens at the run that has just begun. */
export function askForRun(): void {
  asked = true;
}

/** True once after `askForRun`. */
export function takeRunEntry(): boolean {
  const was = asked;
  asked = false;
  return was;
}
