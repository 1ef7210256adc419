// Picks the SPF records out of a name's TXT records (RFC 7208 4.5), and those that were surely meant as one.

/** RFC 7208 4.5: exactly "v=spf1" in any case, followed by a space or the end. */
function isSpf(text: string): boolean {
  return /^v=spf1(?: |$)/i.test(text);
}

/**
 * Text that was meant as SPF: a misspelt or decorated version ("v=spf10", "spf1 mx", "v = spf1", a quotation mark or
 * a blank in front). Sender ID's "spf2.0/..." (RFC 4406) is a record of its own, not a slip.
 */
const meant =
  /^[\s"'\u00a0\u0091-\u0094\u00e2\u0080-\u009f\u2018-\u201f\u00ef\u00bb\u00bf\ufeff\u00c2\\]{0,12}(?:v\s*[=:]?\s*(?:spf|sfp|psf)|spf\s*[=:v]?\s*1(?:\s|$))/i;

/** Each list keeps the order of the answer. */
export function selectSpf(texts: readonly string[]): { records: string[]; nearMisses: string[] } {
  return {
    records: texts.filter(isSpf),
    nearMisses: texts.filter((text) => !isSpf(text) && meant.test(text)),
  };
}
