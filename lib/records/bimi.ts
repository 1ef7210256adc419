// Reads a BIMI record: the brand's picture beside its mail, as information only (draft-brand-indicators-for-message-identification).
import { parseTagList } from './tag-list.ts';

export interface BimiRecord {
  /** Where the picture lies; null: none, or the record declines to show one. */
  location: string | null;
  /** Where the evidence document (a mark certificate) lies. */
  evidence: string | null;
}

export const isBimiRecord = (text: string): boolean => /^v=BIMI1[ \t]*(?:;|$)/i.test(text);

/** Reads a record that `isBimiRecord` accepts. Never throws. */
export function parseBimi(text: string): BimiRecord {
  const { tags } = parseTagList(text.slice(0, 4_000));
  const value = (name: string) => tags.find((tag) => tag.name === name)?.value || null;
  return { location: value('l'), evidence: value('a') };
}
