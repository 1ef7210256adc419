// Compares two DNS records word by word: what stays, what is new, what goes away.

export interface RecordWord {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/**
 * The words of `wanted` in order, with the words of `current` that are gone where they stood.
 * A longest common subsequence over the words; records are short (a TXT record of 64 KB is cut by the caller).
 */
export function diffWords(current: string, wanted: string): RecordWord[] {
  const before = current.split(/\s+/).filter(Boolean);
  const after = wanted.split(/\s+/).filter(Boolean);
  if (before.length * after.length > 250_000) return after.map((text) => ({ text, change: 'same' }));
  // common[i][j]: how many words the rests before[i..] and after[j..] share, in order.
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = common[i];
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const words: RecordWord[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const old = before[i];
    const fresh = after[j];
    if (old !== undefined && old === fresh) {
      words.push({ text: old, change: 'same' });
      i++;
      j++;
    } else if (fresh !== undefined && (old === undefined || at(i, j + 1) >= at(i + 1, j))) {
      words.push({ text: fresh, change: 'added' });
      j++;
    } else if (old !== undefined) {
      words.push({ text: old, change: 'removed' });
      i++;
    }
  }
  return words;
}
