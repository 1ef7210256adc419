// Reads the words and options of the commands that write to the store.

export interface Words {
  words: string[];
  /** By option; those without a value have ''. */
  values: Map<string, string>;
  /** The first word that is no option of ours. */
  unknown: string | null;
}

export function readWords(args: string[], withValue: readonly string[], alone: readonly string[]): Words {
  const words: string[] = [];
  const values = new Map<string, string>();
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? '';
    const [, option = word, attached] = /^(--[a-z-]+)=(.*)$/s.exec(word) ?? [];
    if (alone.includes(word)) values.set(word, '');
    else if (withValue.includes(option)) {
      const value = attached ?? args[++index];
      if (value === undefined || values.has(option)) return { words, values, unknown: word };
      values.set(option, value);
    } else if (word.startsWith('-')) return { words, values, unknown: word };
    else words.push(word);
  }
  return { words, values, unknown: null };
}
