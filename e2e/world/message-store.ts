// Messages that a practice server has taken in: kept in memory beside the counted ones, with UIDs that never come back.

interface StoredMessage {
  folder: string;
  uid: number;
  /** As it travels; one character a byte. */
  text: string;
  flags: Set<string>;
}

/** One mailbox's delivered messages, shared by its SMTP and IMAP servers. */
export class MessageStore {
  #messages: StoredMessage[] = [];
  #delivered = 0;
  readonly #listeners = new Set<(folder: string) => void>();

  /** `counted`: how many messages the folder shows beside these; their UIDs are 1 to `counted`. */
  deliver(folder: string, counted: number, text: string): void {
    this.#delivered += 1;
    this.#messages.push({ folder, uid: counted + this.#delivered, text, flags: new Set() });
    for (const listener of this.#listeners) listener(folder);
  }

  in(folder: string): readonly StoredMessage[] {
    return this.#messages.filter((message) => message.folder === folder);
  }

  /** How many were ever delivered: the next UID lies above. */
  get delivered(): number {
    return this.#delivered;
  }

  remove(message: StoredMessage): void {
    this.#messages = this.#messages.filter((kept) => kept !== message);
  }

  /** Calls `listener` at each delivery; returns what ends that. */
  onDelivery(listener: (folder: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
