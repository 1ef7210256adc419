// Sends IMAP commands that do not depend on each other without waiting between them: one round trip (RFC 9051 5.5).
import { limits, withLimit } from './deadline.ts';
import { type Dialogue, DialogueError } from './dialogue.ts';

/** Untagged lines in answer to one batch: three for each of some thousand folders. */
const MOST_LINES = 10_000;
/** Characters of one line with its literals. */
const MOST_TEXT = 65_536;

/** A tagged answer. `code`: the response code (RFC 9051 7.1) in upper case. `untagged`: what came before it. */
export interface PipelineAnswer {
  status: 'OK' | 'NO' | 'BAD';
  code: string | null;
  words: string;
  untagged: string[];
}

/** `answers`: in the order of the commands; null: the session broke off, or time ran out, before it came. */
export interface PipelineReply {
  answers: Array<PipelineAnswer | null>;
  /** How the session ended, when it did. */
  ended: DialogueError | null;
  /** The words of a BYE. */
  farewell: string | null;
}

/** A name or other text between quotes (RFC 9051 9, quoted); null: it would be no such text, or another command. */
export const quotedForImap = (text: string): string | null =>
  /^[\x20-\x7e]{0,500}$/.test(text) ? `"${text.replace(/[\\"]/g, '\\$&')}"` : null;

const isRefused = (answers: PipelineReply['answers'], at: number): boolean => answers[at]?.status === 'BAD';

export class ImapPipeline {
  readonly #dialogue: Dialogue;
  #tags = 0;
  /** False once this server was seen to lose or refuse what is sent before it has answered. */
  #pipelines = true;
  #lines = 0;
  /** Untagged lines since the last tagged answer. */
  #untagged: string[] = [];
  #farewell: string | null = null;

  constructor(dialogue: Dialogue) {
    this.#dialogue = dialogue;
  }

  /**
   * Asks everything at once. What a server lost, or answered with BAD, is asked once more by itself; commands that rest
   * on the one before (`once`) only where they were lost. Never throws for what a server does.
   */
  async ask(commands: readonly string[], signal: AbortSignal, { once = false } = {}): Promise<PipelineReply> {
    const answers: PipelineReply['answers'] = commands.map(() => null);
    const all = [...commands.keys()];
    try {
      if (this.#pipelines && commands.length > 1) await this.#together(commands, all, answers, signal);
      for (const at of all) if (answers[at] === null) await this.#alone(commands, at, answers, signal);
      if (!once && commands.length > 1) await this.#askRefusedAgain(commands, answers, signal);
      return { answers, ended: null, farewell: this.#farewell };
    } catch (error) {
      if (!(error instanceof DialogueError)) throw error;
      return { answers, ended: error, farewell: this.#farewell };
    }
  }

  /** BAD may be a server's word for a command that came too soon. */
  async #askRefusedAgain(
    commands: readonly string[],
    answers: PipelineReply['answers'],
    signal: AbortSignal,
  ): Promise<void> {
    for (const [at, before] of answers.entries()) {
      if (!before || !isRefused(answers, at)) continue;
      answers[at] = null;
      await this.#alone(commands, at, answers, signal).finally(() => {
        answers[at] ??= before;
      });
      if (isRefused(answers, at)) return; // it means it, and would say so each time
      this.#pipelines = false;
    }
  }

  /** Sends them all; ends when all are answered, or when the server, after its first answer, has nothing more to say. */
  async #together(
    commands: readonly string[],
    all: readonly number[],
    answers: PipelineReply['answers'],
    signal: AbortSignal,
  ): Promise<void> {
    const tags = new Map(all.map((at) => [this.#send(commands[at] ?? ''), at]));
    while (answers.includes(null)) {
      const first = answers.every((answer) => answer === null);
      const limit = withLimit(signal, first ? limits.mailbox : limits.pipelined);
      try {
        await this.#answer(tags, answers, limit.signal);
      } catch (error) {
        if (first || !limit.expired() || !(error instanceof DialogueError) || error.failure !== 'aborted') throw error;
        this.#pipelines = false;
        return;
      } finally {
        limit.clear();
      }
    }
  }

  async #alone(
    commands: readonly string[],
    at: number,
    answers: PipelineReply['answers'],
    signal: AbortSignal,
  ): Promise<void> {
    const tags = new Map([[this.#send(commands[at] ?? ''), at]]);
    while (answers[at] === null) await this.#answer(tags, answers, signal);
  }

  #send(command: string): string {
    const tag = `P${++this.#tags}`;
    this.#dialogue.send(`${tag} ${command}`);
    return tag;
  }

  /** Reads up to the next answer to one of `tags`. Late answers under other tags of ours, and stray lines, are passed over. */
  async #answer(
    tags: ReadonlyMap<string, number>,
    answers: PipelineReply['answers'],
    signal: AbortSignal,
  ): Promise<void> {
    for (;;) {
      const line = await this.#response(signal);
      const bye = /^\* BYE\b ?(.*)$/is.exec(line);
      if (bye) this.#farewell ??= bye[1] ?? '';
      else if (line.startsWith('* ')) this.#untagged.push(line.slice(2));
      const tagged = /^(\S+) (OK|NO|BAD)\b ?(?:\[([A-Z-]+)[^\]]*\] ?)?(.*)$/is.exec(line);
      const at = tagged ? tags.get(tagged[1] ?? '') : undefined;
      if (!tagged || at === undefined) continue;
      const [, , status = '', code, words = ''] = tagged;
      const untagged = this.#untagged;
      this.#untagged = [];
      answers[at] ??= { status: status.toUpperCase() as 'OK', code: code?.toUpperCase() ?? null, words, untagged };
      return;
    }
  }

  /** One line with the literals in it (RFC 9051 4.3), each written as a quoted string. */
  async #response(signal: AbortSignal): Promise<string> {
    let whole = '';
    for (;;) {
      this.#lines += 1;
      if (this.#lines > MOST_LINES) throw new DialogueError('too-much-data');
      const line = await this.#dialogue.readLine(signal);
      const literal = line.startsWith('+') ? null : /\{(\d{1,10})\+?\}$/.exec(line);
      if (!literal) return whole + line;
      const content = await this.#dialogue.readBytes(Number(literal[1]), signal);
      whole += `${line.slice(0, literal.index)}"${content.replace(/[\\"]/g, '\\$&')}"`;
      if (whole.length > MOST_TEXT) throw new DialogueError('too-much-data');
    }
  }
}
