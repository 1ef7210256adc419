// Times as the API writes them: ISO 8601; null stays null.

/** `at`: milliseconds since 1970. */
export function isoTime(at: number): string;
export function isoTime(at: number | null): string | null;
export function isoTime(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
