// A password in memory: usable only where it is deliberately revealed, "[redacted]" everywhere else.
const REDACTED = '[redacted]';

/**
 * Holds one secret text. Printing, logging, serialising or interpolating it gives "[redacted]";
 * only `reveal()` gives the text, and it is called in one place: where the login is written to the wire.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The secret itself. Never store, log or return what comes out. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  get [Symbol.toStringTag](): string {
    return REDACTED;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return REDACTED;
  }
}
