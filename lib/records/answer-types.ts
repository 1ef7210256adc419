// What Thunderbird takes an answer for, by its media type as it is written: letter case counts, and so does the beginning alone.

interface Typed {
  contentType: string | null;
}
const begins = ({ contentType }: Typed, types: readonly string[]): boolean =>
  types.some((type) => contentType?.startsWith(type) ?? false);

/** Read as XML. What is neither this nor JSON is a mere text. */
export const isXml = (answer: Typed): boolean => begins(answer, ['text/xml', 'application/xml', 'text/rdf']);
export const isJson = (answer: Typed): boolean => begins(answer, ['text/json', 'application/json']);

export function isReadableJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}
